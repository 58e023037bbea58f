package dev.staunch.logging.logback;

import ch.qos.logback.classic.LoggerContext;
import dev.staunch.logging.coverage.CoverageReport;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * Asks for coverage before the first event is logged. A context has no later moment that is sure to come, and an earlier one
 * is too early: while SLF4J is being bound, its loggers only store what they are given.
 */
final class StartCheck {

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private StartCheck() {}

    static void ofFirstEvent(LoggerContext context) {
        if (!DONE.get() && LoggerFactory.getILoggerFactory() == context && DONE.compareAndSet(false, true)) {
            CoverageReport.atFirstEvent();
        }
    }
}
