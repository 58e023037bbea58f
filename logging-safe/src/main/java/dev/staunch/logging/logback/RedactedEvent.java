package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;

/** An event of redacted parts. Its caller is looked for only if someone asks, as Logback does. */
final class RedactedEvent extends LoggingEvent {

    private final LoggerContext context;
    private final @Nullable String boundary;
    private @Nullable String whole;

    RedactedEvent(
            Logger logger,
            Level level,
            @Nullable String boundary,
            @Nullable String message,
            @Nullable Object @Nullable [] arguments) {
        super(Logger.FQCN, logger, level, message, null, arguments);
        this.context = logger.getLoggerContext();
        this.boundary = boundary;
    }

    /** Keeps what was made of message and arguments, so that it is not made again. */
    RedactedEvent rendered(String text) {
        this.whole = text;
        return this;
    }

    @Override
    public @Nullable String getFormattedMessage() {
        return whole == null ? super.getFormattedMessage() : whole;
    }

    @Override
    public StackTraceElement[] getCallerData() {
        if (!hasCallerData()) {
            setCallerData(Caller.find(context.getMaxCallerDataDepth(), boundary, context.getFrameworkPackages()));
        }
        return super.getCallerData();
    }
}
