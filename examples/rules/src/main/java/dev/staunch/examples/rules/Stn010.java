package dev.staunch.examples.rules;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

final class Stn010 {

    private Stn010() {}

    // region bad
    static Optional<String> next(BlockingQueue<String> queue) {
        try {
            return Optional.ofNullable(queue.poll(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            return Optional.empty(); // the flag is gone: the pool cannot stop this thread any more
        }
    }
    // endregion

    // region good
    static Optional<String> safeNext(BlockingQueue<String> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(1, TimeUnit.SECONDS));
    }

    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN);

    static Result<String, Failure> charge(Callable<String> gateway) {
        return CHARGE.call(gateway); // interruption propagates, and the flag is set again
    }
    // endregion
}
