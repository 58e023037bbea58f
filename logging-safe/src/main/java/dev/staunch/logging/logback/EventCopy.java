package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import dev.staunch.logging.EventRedactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;

/** Makes the event that appenders get. Where that fails, an event that says so and shows nothing else. */
final class EventCopy {

    private EventCopy() {}

    /** The event of a classic call. */
    static ILoggingEvent of(
            EventRedactor redactor,
            Logger logger,
            Level level,
            @Nullable Marker marker,
            @Nullable String format,
            @Nullable Object @Nullable [] params,
            @Nullable Throwable thrown) {
        try {
            RedactedEvent event = foreign(redactor, logger, level, null, format, params, thrown);
            if (marker != null) {
                event.addMarker(redactor.marker(marker));
            }
            return surrounded(event, redactor, logger);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return failed(logger, level, failure);
        }
    }

    /** The event of a call of the fluent API. */
    static ILoggingEvent of(EventRedactor redactor, Logger logger, LoggingEvent original) {
        Level level = Level.convertAnSLF4JLevel(original.getLevel());
        try {
            String boundary = original.getCallerBoundary();
            boolean rendered = EventRedactor.isRendered(boundary);
            RedactedEvent event = rendered
                    ? ours(redactor, logger, level, original)
                    : foreign(
                            redactor,
                            logger,
                            level,
                            boundary,
                            original.getMessage(),
                            original.getArgumentArray(),
                            original.getThrowable());
            List<Marker> markers = original.getMarkers();
            if (markers != null) {
                markers.forEach(each -> event.addMarker(redactor.marker(each)));
            }
            List<KeyValuePair> pairs = original.getKeyValuePairs();
            event.setKeyValuePairs(rendered || pairs == null ? pairs : shown(redactor, pairs));
            return surrounded(event, redactor, logger);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return failed(logger, level, failure);
        }
    }

    /** Whether context and thread name can be shown as they are. */
    static boolean surroundingsAreClean(EventRedactor redactor) {
        Map<String, String> context = contextOf(MDC.getMDCAdapter());
        String thread = Thread.currentThread().getName();
        return (context == null || context.isEmpty() || redactor.context(context) == context)
                && redactor.repeated(thread).equals(thread);
    }

    private static RedactedEvent ours(EventRedactor redactor, Logger logger, Level level, LoggingEvent original) {
        RedactedEvent event =
                new RedactedEvent(logger, level, original.getCallerBoundary(), original.getMessage(), null);
        attach(event, redactor, logger, original.getThrowable());
        return event;
    }

    private static RedactedEvent foreign(
            EventRedactor redactor,
            Logger logger,
            Level level,
            @Nullable String boundary,
            @Nullable String format,
            @Nullable Object @Nullable [] params,
            @Nullable Throwable thrown) {
        Throwable cause = thrown;
        @Nullable Object[] arguments = params;
        if (cause == null && params != null && params.length > 0 && params[params.length - 1] instanceof Throwable t) {
            cause = t;
            arguments = Arrays.copyOf(params, params.length - 1);
        }
        RedactedEvent event = arguments == null || arguments.length == 0
                ? new RedactedEvent(logger, level, boundary, format == null ? null : redactor.text(format), null)
                : formatted(redactor, logger, level, boundary, format, arguments);
        attach(event, redactor, logger, cause);
        return event;
    }

    /**
     * The template and its arguments, if nothing shows but where they meet; a secret such as {@code password={}} is one of
     * the whole, and then only the whole is kept, redacted.
     */
    private static RedactedEvent formatted(
            EventRedactor redactor,
            Logger logger,
            Level level,
            @Nullable String boundary,
            @Nullable String format,
            @Nullable Object[] arguments) {
        @Nullable Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = redactor.argument(arguments[i]);
        }
        if (format == null) {
            return new RedactedEvent(logger, level, boundary, null, shown);
        }
        String whole = MessageFormatter.basicArrayFormat(format, shown);
        String redacted = redactor.text(whole);
        return redacted.equals(whole) && redactor.repeated(format).equals(format)
                ? new RedactedEvent(logger, level, boundary, format, shown).rendered(whole)
                : new RedactedEvent(logger, level, boundary, redacted, null);
    }

    private static void attach(RedactedEvent event, EventRedactor redactor, Logger logger, @Nullable Throwable thrown) {
        if (thrown != null) {
            RedactedProxy proxy = new RedactedProxy(redactor.throwable(thrown));
            if (logger.getLoggerContext().isPackagingDataEnabled()) {
                proxy.calculatePackagingData();
            }
            event.setThrowableProxy(proxy);
        }
    }

    private static RedactedEvent surrounded(RedactedEvent event, EventRedactor redactor, Logger logger) {
        Map<String, String> context = contextOf(logger.getLoggerContext().getMDCAdapter());
        event.setMDCPropertyMap(context == null || context.isEmpty() ? Map.of() : redactor.context(context));
        String thread = Thread.currentThread().getName();
        String shown = redactor.repeated(thread);
        if (!shown.equals(thread)) {
            event.setThreadName(shown);
        }
        return event;
    }

    private static List<KeyValuePair> shown(EventRedactor redactor, List<KeyValuePair> pairs) {
        List<KeyValuePair> shown = new ArrayList<>(pairs.size());
        for (KeyValuePair each : pairs) {
            shown.add(new KeyValuePair(redactor.text(each.key), redactor.named(String.valueOf(each.key), each.value)));
        }
        return shown;
    }

    private static @Nullable Map<String, String> contextOf(@Nullable MDCAdapter adapter) {
        if (adapter == null) {
            return null;
        }
        return adapter instanceof LogbackMDCAdapter logback ? logback.getPropertyMap() : adapter.getCopyOfContextMap();
    }

    private static ILoggingEvent failed(Logger logger, Level level, Throwable failure) {
        RedactedEvent event = new RedactedEvent(logger, level, null, EventRedactor.failure(failure), null);
        event.setMDCPropertyMap(Map.of());
        event.setThreadName("-");
        return event;
    }
}
