package dev.staunch.examples.migration.slf4j;

import dev.staunch.classification.Arg;
import dev.staunch.logging.SafeLogger;
import java.io.IOException;
import org.slf4j.Logger;

/** The same lines, with every value classified, over the same backend. */
public final class After {

    private final SafeLogger log;

    /**
     * A service.
     *
     * @param log its logger
     */
    public After(Logger log) {
        this.log = SafeLogger.of(log);
    }

    /**
     * Logs an order.
     *
     * @param customer who ordered
     * @param lines how many lines
     */
    public void accepted(String customer, int lines) {
        log.info("order accepted", Arg.pseudonym("customer", customer), Arg.safe("lines", lines));
    }

    /**
     * Logs a failure.
     *
     * @param e of the gateway
     */
    public void failed(IOException e) {
        log.error("payment failed", e);
    }
}
