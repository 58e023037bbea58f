package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;

final class Stn015 {

    private Stn015() {}

    // region bad
    static String apiKey(Map<String, String> environment) {
        return environment.getOrDefault("API_KEY", "changeme"); // production runs with it one day
    }
    // endregion

    // region good
    static Result<Secret, Violations> safeApiKey(Map<String, String> environment) {
        Form form = Form.ignoringUnknown(Fields.environment(environment));
        Field<Secret> apiKey = form.required("API_KEY", Secret.PARSER); // missing or a placeholder: refused
        return form.build(apiKey::get);
    }
    // endregion
}
