package dev.staunch.examples.javadoc;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;

final class FormExample {

    private static final Parser<String, String> SKU = Parser.text(Ok::new);

    private FormExample() {}

    record Line(String sku, String note) {}

    static Result<Line, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<String> sku = form.required("sku", SKU);
        Field<String> note = form.required("note", SKU);
        // region javadoc
        Violations found = form.finish();
        if (found != null) {
            return new Err<>(found);
        }
        return new Ok<>(new Line(sku.get(), note.get()));
        // endregion
    }
}
