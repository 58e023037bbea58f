package dev.staunch.examples.javadoc;

import dev.staunch.classification.Arg;
import dev.staunch.contact.EmailAddress;
import dev.staunch.examples.javadoc.Shop.Orders;
import dev.staunch.logging.SafeLogger;

final class SafeLoggerExample {

    // region javadoc
    private static final SafeLogger log = SafeLogger.of(Orders.class);

    // endregion

    private SafeLoggerExample() {}

    static void accept(EmailAddress email, String id) {
        // region javadoc
        log.info("order accepted", Arg.safe("lines", 3), Arg.unsafe("email", email), Arg.pseudonym("customer", id));
        // order accepted lines=3 email=[redacted:EmailAddress]
        // customer=[pseudonym:p3f1c:5d41402abc4b2a76b9719d911017c592]
        // endregion
    }
}
