package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.HashMap;
import java.util.Map;

final class Stn002 {

    private Stn002() {}

    // region bad
    static Map<String, Object> update(Map<String, Object> stored, Map<String, Object> request) {
        Map<String, Object> updated = new HashMap<>(stored);
        updated.putAll(request); // "role": "admin" comes along
        return updated;
    }
    // endregion

    // region good
    record Rename(String name) {

        static Result<Rename, Violations> parse(Fields in) {
            Form form = Form.of(in); // what is not named below is a violation
            Field<String> name = form.required("name", TextPolicy.singleLine().parser());
            return form.build(() -> new Rename(name.get()));
        }
    }
    // endregion
}
