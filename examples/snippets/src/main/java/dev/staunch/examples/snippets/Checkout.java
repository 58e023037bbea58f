package dev.staunch.examples.snippets;

import dev.staunch.classification.Arg;
import dev.staunch.error.Attempt;
import dev.staunch.error.Problem;
import dev.staunch.logging.SafeLogger;
import java.io.IOException;
import java.util.UUID;

/** Safe logging. */
final class Checkout {

    private Checkout() {}

    // region log
    private static final SafeLogger log = SafeLogger.of(Checkout.class);
    private static final Attempt CHARGE = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN);

    public static void main(String[] args) {
        UUID order = UUID.fromString("6f1c0000-0000-4000-8000-000000000001");
        log.info("order accepted", Arg.safe("order", order), Arg.unsafe("email", "ann@example.com"));

        String answer = CHARGE.call(Checkout::charge)
                .peekError(failure -> log.warn("payment failed", failure))
                .fold(receipt -> receipt, failure -> Problem.of(failure).toString());
        System.out.println(answer);
    }

    private static String charge() throws IOException {
        throw new IOException("POST /charge failed: password=hunter2 card 4111 1111 1111 1111\nFAKE log line");
    }
    // endregion
}
