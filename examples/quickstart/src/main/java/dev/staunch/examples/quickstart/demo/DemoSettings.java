package dev.staunch.examples.quickstart.demo;

import dev.staunch.examples.quickstart.Caller;
import dev.staunch.examples.quickstart.Settings;
import dev.staunch.parse.Fields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Tokens and a password for this run, random like everything that must not leak. They are canaries too. */
record DemoSettings(Map<Caller, String> tokens, String paymentPassword) {

    static DemoSettings generate(Canaries canaries) {
        Map<Caller, String> tokens = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            tokens.put(caller, canaries.plant() + canaries.plant());
        }
        return new DemoSettings(tokens, canaries.plant());
    }

    String tokenOf(Caller caller) {
        return Objects.requireNonNull(tokens.get(caller));
    }

    /** The same way as from the real environment. */
    Settings parse() {
        Map<String, String> environment = Map.of(
                "WEB_SHOP_TOKEN", tokenOf(Caller.WEB_SHOP),
                "PARTNER_TOKEN", tokenOf(Caller.PARTNER),
                "BACK_OFFICE_TOKEN", tokenOf(Caller.BACK_OFFICE),
                "PAYMENT_PASSWORD", paymentPassword);
        return Settings.parse(Fields.environment(environment))
                .orElseThrow(violations -> new IllegalStateException(violations.toString()));
    }

    @Override
    public String toString() {
        return "DemoSettings";
    }
}
