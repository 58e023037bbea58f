package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
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
        return HeaderValue.parse("attachment; filename=" + fileName)
                .map(value -> "Content-Disposition: " + value.value() + "\r\n");
    }
    // endregion
}
