package dev.staunch.examples.rules;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import org.slf4j.Logger;

final class Stn014 {

    private Stn014() {}

    // region bad
    static void accepted(Logger log, String customer, int lines) {
        log.info("order of " + customer + " accepted, lines: " + lines); // "Ann\nINFO order of Bob refunded"
    }
    // endregion

    // region good
    static void safelyAccepted(SafeLogger log, String customer, int lines) {
        log.info("order accepted", Arg.unsafe("customer", customer), Arg.safe("lines", lines));
    }
    // endregion
}
