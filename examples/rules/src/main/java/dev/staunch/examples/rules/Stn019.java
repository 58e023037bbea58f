package dev.staunch.examples.rules;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import org.slf4j.Logger;

final class Stn019 {

    private Stn019() {}

    // region bad
    static void received(Logger log, String body) {
        log.info("request: {}", body); // names, addresses, whatever the next version adds
    }
    // endregion

    // region good
    static void safelyReceived(SafeLogger log, String body) {
        log.info("request received", Arg.safe("characters", body.length()));
    }
    // endregion
}
