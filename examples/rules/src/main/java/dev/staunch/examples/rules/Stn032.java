package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.file.FileName;
import dev.staunch.http.HeaderValue;
import dev.staunch.result.Result;

final class Stn032 {

    private Stn032() {}

    // region bad
    static String header(String fileName) {
        return "Content-Disposition: attachment; filename=" + fileName + "\r\n"; // x\r\nSet-Cookie: session=mine
    }
    // endregion

    // region good
    static Result<String, Violations> safeHeader(String fileName) {
        return FileName.parse(fileName) // has no quotation mark
                .flatMap(name -> HeaderValue.parse("attachment; filename=\"" + name.value() + "\""))
                .map(value -> "Content-Disposition: " + value.value() + "\r\n");
    }
    // endregion
}
