package dev.staunch.examples.rules;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeoutException;

final class Stn010 {

    private Stn010() {}

    // region bad
    static String next(BlockingQueue<String> queue) {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                return "nothing"; // the flag is gone: the thread pool cannot stop this thread any more
            }
        }
    }
    // endregion

    // region good
    private static final Attempt TAKE = Attempt.on(TimeoutException.class, ShopError.QUEUE_SLOW);

    static Result<String, Failure> safeNext(BlockingQueue<String> queue) {
        return TAKE.call(queue::take); // interruption propagates, and the flag is set again
    }
    // endregion
}
