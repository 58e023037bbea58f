package dev.staunch.examples.rules;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.logging.SafeLogger;
import dev.staunch.result.Result;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;

final class Stn021 {

    private Stn021() {}

    // region bad
    static void failed(Logger log, IOException e) {
        log.warn("payment failed: {}", e.getMessage()); // no stack, no cause, and a password in the message
    }
    // endregion

    // region good
    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN);

    static Result<String, Failure> charge(SafeLogger log, Callable<String> gateway) {
        return CHARGE.call(gateway).peekError(failure -> log.warn("payment failed", failure));
    }
    // endregion
}
