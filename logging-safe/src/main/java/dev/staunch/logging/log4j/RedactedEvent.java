package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.ThreadContext.ContextStack;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.impl.ThrowableProxy;
import org.apache.logging.log4j.core.time.Instant;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.jspecify.annotations.Nullable;

/**
 * An event as it may be shown. Of the original it passes on what holds no text. Context and thread are redacted when a
 * layout asks, since most do not.
 *
 * <p>Events of a {@code SafeLogger} are redacted too: Log4j uses builders of events again and does not reset the caller
 * boundary, which is therefore no proof of where an event comes from.
 */
@SuppressWarnings("deprecation") // layouts still ask for the context map and the exception's proxy
final class RedactedEvent implements LogEvent {

    private static final long serialVersionUID = 1L;

    private static final EventRedactor REDACTOR = EventRedactor.of(LogPolicy.standard());

    private final transient LogEvent original;
    private final transient @Nullable Marker marker;
    private final transient Message message;
    private final transient @Nullable Throwable thrown;
    private final transient boolean failed;
    private transient volatile @Nullable ReadOnlyStringMap context;

    private RedactedEvent(
            LogEvent original, @Nullable Marker marker, Message message, @Nullable Throwable thrown, boolean failed) {
        this.original = original;
        this.marker = marker;
        this.message = message;
        this.thrown = thrown;
        this.failed = failed;
    }

    /** An event that will not be used again by who made it is copied; where it cannot be read, one that says so. */
    static RedactedEvent of(LogEvent original) {
        LogEvent kept = original instanceof Log4jLogEvent ? original : original.toImmutable();
        try {
            Marker marker = kept.getMarker();
            Throwable thrown = kept.getThrown();
            return new RedactedEvent(
                    kept,
                    marker == null ? null : new MarkerCopy(REDACTOR).of(marker),
                    RedactedMessage.of(REDACTOR, kept.getMessage()),
                    thrown == null ? null : Thrown.of(REDACTOR, thrown),
                    false);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return new RedactedEvent(kept, null, RedactedMessage.failure(failure), null, true);
        }
    }

    @Override
    public LogEvent toImmutable() {
        LogEvent same = original.toImmutable();
        return same == original ? this : new RedactedEvent(same, marker, message, thrown, failed);
    }

    @Override
    public Message getMessage() {
        return message;
    }

    @Override
    public @Nullable Throwable getThrown() {
        return thrown;
    }

    @Override
    public @Nullable ThrowableProxy getThrownProxy() {
        return thrown == null ? null : new ThrowableProxy(thrown);
    }

    @Override
    public @Nullable Marker getMarker() {
        return marker;
    }

    @Override
    public ReadOnlyStringMap getContextData() {
        ReadOnlyStringMap shown = context;
        if (shown == null) {
            shown = failed ? ContextCopy.NOTHING : ContextCopy.of(REDACTOR, original.getContextData());
            context = shown;
        }
        return shown;
    }

    @Override
    public Map<String, String> getContextMap() {
        return getContextData().toMap();
    }

    @Override
    public ContextStack getContextStack() {
        return ContextCopy.of(REDACTOR, original.getContextStack());
    }

    @Override
    public String getThreadName() {
        String name = original.getThreadName();
        return name == null ? "null" : REDACTOR.repeated(name);
    }

    @Override
    public long getThreadId() {
        return original.getThreadId();
    }

    @Override
    public int getThreadPriority() {
        return original.getThreadPriority();
    }

    @Override
    public String getLoggerFqcn() {
        return original.getLoggerFqcn();
    }

    @Override
    public Level getLevel() {
        return original.getLevel();
    }

    @Override
    public String getLoggerName() {
        return original.getLoggerName();
    }

    @Override
    public long getTimeMillis() {
        return original.getTimeMillis();
    }

    @Override
    public Instant getInstant() {
        return original.getInstant();
    }

    @Override
    public long getNanoTime() {
        return original.getNanoTime();
    }

    /** Found on the stack only if a layout asks, by the class that the original names. */
    @Override
    public @Nullable StackTraceElement getSource() {
        return original.getSource();
    }

    @Override
    public boolean isEndOfBatch() {
        return original.isEndOfBatch();
    }

    @Override
    public void setEndOfBatch(boolean endOfBatch) {
        original.setEndOfBatch(endOfBatch);
    }

    @Override
    public boolean isIncludeLocation() {
        return original.isIncludeLocation();
    }

    @Override
    public void setIncludeLocation(boolean locationRequired) {
        original.setIncludeLocation(locationRequired);
    }

    private Object writeReplace() {
        return Log4jLogEvent.serialize(this, isIncludeLocation());
    }
}
