package dev.staunch.examples.plain;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;

/** Configuration is input: parsed at start, without a default for a secret. */
record SecretFromEnvironment(Secret apiKey) {

    static Result<SecretFromEnvironment, Violations> parse(Fields environment) {
        Form form = Form.ignoringUnknown(environment);
        Field<Secret> apiKey = form.required("SHOP_API_KEY", Secret.PARSER);
        return form.build(() -> new SecretFromEnvironment(apiKey.get()));
    }

    public static void main(String[] args) {
        print("the real environment", Fields.environment());
        print("a placeholder", Fields.environment(Map.of("SHOP_API_KEY", "change-me")));
        print("a key", Fields.environment(Map.of("SHOP_API_KEY", "n0t-4-placeholder")));
    }

    private static void print(String which, Fields environment) {
        System.out.println(
                which + ": " + parse(environment).fold(SecretFromEnvironment::toString, Violations::toString));
    }
}
