package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.coverage.CoverageReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LocationAwareLogger;
import org.slf4j.spi.LoggingEventAware;

/**
 * Hands on the whole text of each event, without arguments. Levels and callers are left to the logger beneath. Backends
 * read the name of the thread themselves: one with a secret is changed as long as they do.
 */
@SuppressWarnings("serial") // read back as the logger of its name
final class RedactingLogger extends LegacyAbstractLogger implements LocationAwareLogger, LoggingEventAware {

    private static final long serialVersionUID = 1L;

    /** Who declares the methods that are called. */
    private static final String BOUNDARY = AbstractLogger.class.getName();

    private final transient RedactingLoggers loggers;
    private final transient EventText texts;
    private final transient Logger beneath;

    RedactingLogger(RedactingLoggers loggers, EventRedactor redactor, Logger beneath) {
        this.name = beneath.getName();
        this.loggers = loggers;
        this.texts = new EventText(redactor);
        this.beneath = beneath;
    }

    @Override
    public boolean isTraceEnabled() {
        return beneath.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return beneath.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return beneath.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return beneath.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return beneath.isErrorEnabled();
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return BOUNDARY;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String pattern,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        write(BOUNDARY, level, texts.marker(marker), texts.of(pattern, arguments), texts.throwable(thrown));
    }

    /** From bridges, which do not all ask for the level. */
    @Override
    public void log(
            @Nullable Marker marker,
            String boundary,
            int level,
            @Nullable String pattern,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        Level known = Level.intToLevel(level);
        if (isEnabledForLevel(known)) {
            write(boundary, known, texts.marker(marker), texts.of(pattern, arguments), texts.throwable(thrown));
        }
    }

    /** From the fluent API, which has asked for the level. */
    @Override
    public void log(LoggingEvent event) {
        String boundary = event.getCallerBoundary();
        write(
                boundary == null ? BOUNDARY : boundary,
                event.getLevel(),
                null,
                texts.of(event),
                texts.throwable(event.getThrowable()));
    }

    private void write(String boundary, Level level, @Nullable Marker marker, String text, @Nullable Throwable thrown) {
        CoverageReport.atFirstEvent();
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        String shownName = texts.repeated(name);
        boolean same = shownName.equals(name);
        try {
            if (!same) {
                thread.setName(shownName);
            }
            SinkText watch = loggers.watch();
            if (watch == null || !watch.takes(marker, text, thrown)) {
                hand(boundary, level, marker, text, thrown);
            }
        } finally {
            if (!same) {
                thread.setName(name);
            }
        }
    }

    private void hand(String boundary, Level level, @Nullable Marker marker, String text, @Nullable Throwable thrown) {
        if (beneath instanceof LocationAwareLogger aware) {
            aware.log(marker, boundary, level.toInt(), text, null, thrown);
            return;
        }
        switch (level) {
            case TRACE -> beneath.trace(marker, text, thrown);
            case DEBUG -> beneath.debug(marker, text, thrown);
            case INFO -> beneath.info(marker, text, thrown);
            case WARN -> beneath.warn(marker, text, thrown);
            case ERROR -> beneath.error(marker, text, thrown);
        }
    }
}
