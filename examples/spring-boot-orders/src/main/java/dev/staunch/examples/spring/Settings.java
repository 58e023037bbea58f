package dev.staunch.examples.spring;

import dev.staunch.error.Violations;
import dev.staunch.examples.spring.order.Caller;
import dev.staunch.net.HttpUrl;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;

/**
 * What the service is told by its environment. No secret has a default.
 *
 * @param tokens what callers prove themselves with
 * @param payments where payments are made
 * @param paymentToken what we prove ourselves with
 */
public record Settings(Map<Caller, Secret> tokens, HttpUrl payments, Secret paymentToken) {

    private static final Parser<String, Secret> TOKEN = Secret.parser(24, 200);

    /**
     * Parses the environment.
     *
     * @param environment the variables
     * @return the settings, or all that is wrong with them
     */
    public static Result<Settings, Violations> parse(Fields environment) {
        Form form = Form.ignoringUnknown(environment);
        Field<Secret> webShop = form.required("WEB_SHOP_TOKEN", TOKEN);
        Field<Secret> partner = form.required("PARTNER_TOKEN", TOKEN);
        Field<Secret> backOffice = form.required("BACK_OFFICE_TOKEN", TOKEN);
        Field<HttpUrl> payments = form.required("PAYMENTS_URL", HttpUrl.PARSER);
        Field<Secret> paymentToken = form.required("PAYMENTS_TOKEN", TOKEN);
        return form.build(() -> new Settings(
                Map.of(
                        Caller.WEB_SHOP, webShop.get(),
                        Caller.PARTNER, partner.get(),
                        Caller.BACK_OFFICE, backOffice.get()),
                payments.get(),
                paymentToken.get()));
    }
}
