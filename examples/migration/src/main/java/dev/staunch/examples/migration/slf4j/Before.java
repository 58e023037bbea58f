package dev.staunch.examples.migration.slf4j;

import java.io.IOException;
import org.slf4j.Logger;

/** A raw logger writes whatever it is given. */
public final class Before {

    private final Logger log;

    /**
     * A service.
     *
     * @param log its logger
     */
    public Before(Logger log) {
        this.log = log;
    }

    /**
     * Logs an order.
     *
     * @param customer who ordered
     * @param lines how many lines
     */
    public void accepted(String customer, int lines) {
        log.info("order of {} accepted, {} lines", customer, lines);
    }

    /**
     * Logs a failure.
     *
     * @param e of the gateway
     */
    public void failed(IOException e) {
        log.error("payment failed: " + e.getMessage(), e);
    }
}
