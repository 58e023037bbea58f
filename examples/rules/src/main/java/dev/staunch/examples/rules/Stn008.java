package dev.staunch.examples.rules;

import dev.staunch.error.Attempt;
import dev.staunch.error.Problem;
import java.io.IOException;
import java.util.concurrent.Callable;

final class Stn008 {

    private Stn008() {}

    // region bad
    static String charge(Callable<String> gateway) throws Exception {
        try {
            return gateway.call();
        } catch (IOException e) {
            return "503 " + e.getMessage(); // https://shop:password@payments.internal/charge
        }
    }
    // endregion

    // region good
    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN);

    static String safeCharge(Callable<String> gateway) {
        return CHARGE.call(gateway)
                .fold(receipt -> receipt, failure -> Problem.of(failure).toJson());
    }
    // endregion
}
