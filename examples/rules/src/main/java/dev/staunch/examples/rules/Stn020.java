package dev.staunch.examples.rules;

import dev.staunch.classification.Arg;
import dev.staunch.contact.EmailAddress;
import dev.staunch.logging.SafeLogger;
import org.slf4j.Logger;

final class Stn020 {

    private Stn020() {}

    // region bad
    static void created(Logger log, long id, EmailAddress email) {
        log.info("customer {} created: {}", id, email.value());
    }
    // endregion

    // region good
    static void safelyCreated(SafeLogger log, long id, EmailAddress email) {
        // The same address gives the same pseudonym, so that lines can be joined.
        log.info("customer created", Arg.safe("id", id), Arg.pseudonym("email", email.comparisonKey()));
    }
    // endregion
}
