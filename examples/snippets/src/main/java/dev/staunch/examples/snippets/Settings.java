package dev.staunch.examples.snippets;

import dev.staunch.error.Violations;
import dev.staunch.net.HttpUrl;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;

// region settings
record Settings(HttpUrl payments, Secret apiKey, int port) {

    static Result<Settings, Violations> parse(Fields in) {
        Form form = Form.ignoringUnknown(in);
        Field<HttpUrl> payments = form.required("PAYMENTS_URL", HttpUrl.PARSER);
        Field<Secret> apiKey = form.required("API_KEY", Secret.PARSER);
        Field<Integer> port = form.withDefault("PORT", Numbers.intBetween(1, 65_535), 8080);
        return form.build(() -> new Settings(payments.get(), apiKey.get(), port.get()));
    }

    public static void main(String[] args) { // a service gives Fields.environment()
        Fields in = Fields.environment(Map.of("API_KEY", "Change-Me-123", "PORT", "eighty"));
        System.out.println(parse(in).fold(Settings::toString, Violations::toString));
    }
}
// endregion
