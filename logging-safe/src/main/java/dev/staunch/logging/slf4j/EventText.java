package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.MessageFormatter;

/**
 * The parts of an event as they may be shown. Markers and key-values of the fluent API stand before the message, as SLF4J has
 * it for backends that know of neither. Where a part cannot be read, a text that says so.
 */
final class EventText {

    private final EventRedactor redactor;

    EventText(EventRedactor redactor) {
        this.redactor = redactor;
    }

    String repeated(String text) {
        return redactor.repeated(text);
    }

    String of(@Nullable String pattern, @Nullable Object @Nullable [] arguments) {
        try {
            return redactor.text(formatted(pattern, arguments));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return EventRedactor.failure(unreadable);
        }
    }

    String of(LoggingEvent event) {
        try {
            boolean rendered = EventRedactor.isRendered(event.getCallerBoundary());
            StringBuilder before = new StringBuilder();
            List<Marker> markers = event.getMarkers();
            if (markers != null) {
                markers.forEach(marker -> before.append(redactor.marker(marker)).append(' '));
            }
            List<KeyValuePair> pairs = event.getKeyValuePairs();
            if (pairs != null) {
                for (KeyValuePair each : pairs) {
                    before.append(rendered ? each.key : redactor.text(each.key))
                            .append('=')
                            .append(rendered ? each.value : redactor.named(String.valueOf(each.key), each.value))
                            .append(' ');
                }
            }
            String message = event.getMessage();
            return before + (rendered ? String.valueOf(message) : of(message, event.getArgumentArray()));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return EventRedactor.failure(unreadable);
        }
    }

    @Nullable
    Throwable throwable(@Nullable Throwable thrown) {
        return thrown == null ? null : redactor.throwable(thrown);
    }

    @Nullable
    Marker marker(@Nullable Marker marker) {
        try {
            return marker == null ? null : redactor.marker(marker);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    private String formatted(@Nullable String pattern, @Nullable Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            return String.valueOf(pattern);
        }
        @Nullable Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = redactor.argument(arguments[i]);
        }
        return String.valueOf(MessageFormatter.basicArrayFormat(pattern, shown));
    }
}
