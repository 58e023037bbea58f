package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.coverage.CoverageReport;
import dev.staunch.logging.jul.JulSinks;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LoggingException;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ReusableMessage;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;

/** What is done once, when the first event is made or, with all loggers asynchronous, when there is a configuration. */
final class Start {

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private Start() {}

    /** The message to use: one that is used again would be that of the last canary afterwards. */
    static Message beforeEventOf(Message message) {
        if (DONE.get() || isBindingSlf4j()) {
            return message;
        }
        Message kept = message instanceof ReusableMessage reusable ? reusable.memento() : message;
        withinLog4j();
        return kept;
    }

    /** Of what is thrown here Log4j lets only its own exception pass. */
    static void withinLog4j() {
        try {
            now();
        } catch (IllegalStateException uncovered) {
            throw new LoggingException(uncovered.getMessage(), uncovered);
        }
    }

    /** While SLF4J is being bound, its loggers only store what they are given, and nothing could be asked. */
    private static boolean isBindingSlf4j() {
        return LoggerFactory.getILoggerFactory() instanceof SubstituteLoggerFactory;
    }

    static void now() {
        if (DONE.compareAndSet(false, true)) {
            Guard.watchContexts();
            if (!EventRedactor.isOff()) {
                JulSinks.redact();
            }
            CoverageReport.atFirstEvent();
        }
    }
}
