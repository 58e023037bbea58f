package dev.staunch.examples.rules;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.io.IOException;
import java.util.concurrent.Callable;

final class Stn009 {

    private Stn009() {}

    // region bad
    static String charge(Callable<String> gateway) {
        try {
            return gateway.call();
        } catch (Exception e) {
            return "declined"; // a null pointer in our own code is "declined" too
        }
    }
    // endregion

    // region good
    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN);

    static Result<String, Failure> safeCharge(Callable<String> gateway) {
        return CHARGE.call(gateway); // a defect propagates
    }
    // endregion
}
