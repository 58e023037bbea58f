package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.staunch.logging.EventRedactor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.LoggingEvent;

/**
 * Logs a redacted event itself and denies the original one. What Logback would have asked after this filter, it asks
 * before: the other filters and the level.
 */
final class RedactingFilter extends TurboFilter {

    private final EventRedactor redactor;

    RedactingFilter(EventRedactor redactor) {
        this.redactor = redactor;
    }

    /** Whether Logback asks {@link #decide(Logger, LoggingEvent)}. */
    static boolean seesFluentCalls() {
        try {
            return TurboFilter.class.getMethod("decide", Logger.class, LoggingEvent.class) != null;
        } catch (NoSuchMethodException absent) {
            return false;
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] params,
            @Nullable Throwable thrown) {
        boolean enabled = logger.getEffectiveLevel().levelInt <= level.levelInt;
        boolean alone = logger.getLoggerContext().getTurboFilterList().size() == 1;
        if (alone && !enabled) {
            return FilterReply.DENY; // if Logback asked for the level again, another thread might have changed it
        }
        if (format == null && params == null && thrown == null && isQuestion(marker)) {
            return FilterReply.NEUTRAL;
        }
        StartCheck.ofFirstEvent(logger.getLoggerContext());
        if (!alone) {
            FilterReply reply = others(logger, filter -> filter.decide(marker, logger, level, format, params, thrown));
            if (reply == FilterReply.DENY || (reply == FilterReply.NEUTRAL && !enabled)) {
                return FilterReply.DENY;
            }
        }
        logger.callAppenders(EventCopy.of(redactor, logger, level, marker, format, params, thrown));
        return FilterReply.DENY;
    }

    /** A call of the fluent API, whose level has been asked for before. */
    @Override
    public FilterReply decide(Logger logger, LoggingEvent event) {
        StartCheck.ofFirstEvent(logger.getLoggerContext());
        if (others(logger, filter -> filter.decide(logger, event)) != FilterReply.DENY) {
            logger.callAppenders(EventCopy.of(redactor, logger, event));
        }
        return FilterReply.DENY;
    }

    private FilterReply others(Logger logger, Function<TurboFilter, FilterReply> question) {
        List<TurboFilter> filters = logger.getLoggerContext().getTurboFilterList();
        if (filters.size() > 1) {
            for (TurboFilter each : filters) {
                FilterReply reply = each == this ? FilterReply.NEUTRAL : question.apply(each);
                if (reply != FilterReply.NEUTRAL) {
                    return reply;
                }
            }
        }
        return FilterReply.NEUTRAL;
    }

    /**
     * Whether this is {@code isInfoEnabled()} and not {@code info(null)}, which look the same. Only where the second would
     * show something is it worth to look at the stack.
     */
    private boolean isQuestion(@Nullable Marker marker) {
        return isClean(marker) || Caller.asksForLevel();
    }

    private boolean isClean(@Nullable Marker marker) {
        try {
            return (marker == null || redactor.marker(marker) == marker) && EventCopy.surroundingsAreClean(redactor);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return false;
        }
    }
}
