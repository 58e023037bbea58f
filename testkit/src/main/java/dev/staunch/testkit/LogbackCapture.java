package dev.staunch.testkit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Collects every event that reaches Logback's root logger, with all that an encoder could write of it. Loaded only where
 * Logback is the backend.
 */
final class LogbackCapture extends AppenderBase<ILoggingEvent> implements Capture {

    private final StringBuilder collected = new StringBuilder();

    @Override
    public String source() {
        return "Logback";
    }

    @Override
    public void begin() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            setContext(context);
            super.start();
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this);
        }
    }

    /** Detaches the appender; what it collected remains. */
    @Override
    public String finish() {
        if (getContext() instanceof LoggerContext context) {
            boolean unused = context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
            super.stop();
        }
        synchronized (collected) {
            return collected.toString();
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        synchronized (collected) {
            collected
                    .append(event.getLoggerName())
                    .append(' ')
                    .append(event.getThreadName())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n')
                    .append(event.getMessage())
                    .append('\n')
                    .append(event.getMDCPropertyMap())
                    .append('\n')
                    .append(event.getKeyValuePairs())
                    .append('\n')
                    .append(event.getMarkerList())
                    .append('\n');
            Object[] arguments = event.getArgumentArray();
            for (Object each : arguments == null ? new Object[0] : arguments) {
                collected.append(each).append('\n');
            }
            append(event.getThrowableProxy(), 0);
        }
    }

    private void append(@Nullable IThrowableProxy thrown, int depth) {
        if (thrown == null || depth > 32) {
            return;
        }
        collected
                .append(thrown.getClassName())
                .append(": ")
                .append(thrown.getMessage())
                .append('\n');
        collected.append(thrown.getOverridingMessage()).append('\n');
        append(thrown.getCause(), depth + 1);
        for (IThrowableProxy each : thrown.getSuppressed()) {
            append(each, depth + 1);
        }
    }
}
