package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import java.util.Map;

final class Stn018 {

    private Stn018() {}

    // region bad
    static int attempts(Map<String, String> environment) {
        try {
            return Integer.parseInt(environment.getOrDefault("LOGIN_ATTEMPTS", ""));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE; // a typing mistake turns the limit off
        }
    }
    // endregion

    // region good
    record Settings(int loginAttempts) {

        /** Called first thing in main, which does not start on violations. */
        static Result<Settings, Violations> parse(Map<String, String> environment) {
            Form form = Form.ignoringUnknown(Fields.environment(environment));
            Field<Integer> attempts = form.withDefault("LOGIN_ATTEMPTS", Numbers.intBetween(1, 10), 3);
            return form.build(() -> new Settings(attempts.get()));
        }
    }
    // endregion
}
