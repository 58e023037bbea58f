package dev.staunch.examples.rules;

import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class Stn026 {

    private Stn026() {}

    // region bad
    static String charge(Callable<String> gateway) throws Exception {
        try {
            return gateway.call();
        } catch (Exception e) {
            return gateway.call(); // a refused card is refused twice, and an answer that came late is paid twice
        }
    }
    // endregion

    // region good
    static Result<String, Failure> safeCharge(Supplier<Result<String, Failure>> gateway) {
        Result<String, Failure> first = gateway.get();
        boolean again = first.fold(receipt -> false, failure -> failure.code().retryable());
        return again ? gateway.get() : first;
    }
    // endregion
}
