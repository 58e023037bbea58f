package dev.staunch.examples.quickstart;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;

/**
 * The configuration. It is input too: {@code Settings.parse(Fields.environment())} refuses missing tokens, short ones and
 * placeholders such as {@code changeme}, all in one pass, and there is no default for a secret.
 */
public record Settings(Map<Caller, Secret> tokens, Secret paymentPassword) {

    private static final Parser<String, Secret> TOKEN = Secret.parser(24, 200);

    public static Result<Settings, Violations> parse(Fields environment) {
        Form form = Form.ignoringUnknown(environment);
        Field<Secret> webShop = form.required("WEB_SHOP_TOKEN", TOKEN);
        Field<Secret> partner = form.required("PARTNER_TOKEN", TOKEN);
        Field<Secret> backOffice = form.required("BACK_OFFICE_TOKEN", TOKEN);
        Field<Secret> payment = form.required("PAYMENT_PASSWORD", Secret.PARSER);
        return form.build(() -> new Settings(
                Map.of(
                        Caller.WEB_SHOP, webShop.get(),
                        Caller.PARTNER, partner.get(),
                        Caller.BACK_OFFICE, backOffice.get()),
                payment.get()));
    }
}
