package dev.staunch.examples.snippets;

import dev.staunch.classification.Arg;
import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.error.Problem;
import dev.staunch.result.Result;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** Calls to another system. */
final class Payments {

    private Payments() {}

    // region attempt
    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN)
            .or(SocketTimeoutException.class, ShopError.PAYMENT_SLOW);

    static Result<String, Failure> charge(int cents) {
        return CHARGE.call(() -> gateway(cents))
                .mapError(failure -> failure.with("attempts", 1).diagnosedWith(Arg.safe("cents", cents)));
    }

    public static void main(String[] args) {
        Failure failure = charge(1299).errorToOptional().orElseThrow();
        System.out.println(failure);
        System.out.println(Problem.of(failure).toJson());
    }
    // endregion

    private static String gateway(int cents) throws IOException {
        throw new IOException("no route to https://shop:hunter2@payments.internal for " + cents);
    }
}
