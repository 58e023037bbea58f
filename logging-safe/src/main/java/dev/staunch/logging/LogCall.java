package dev.staunch.logging;

import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.spi.CallerBoundaryAware;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Prepares the event of one call. {@link SafeLogger} itself must send it: backends take the caller to be the first frame
 * outside SLF4J and the boundary.
 */
final class LogCall {

    /** An instance of its own: only who has it can say that an event comes from here. */
    static final String BOUNDARY = String.valueOf(SafeLogger.class.getName().toCharArray());

    private LogCall() {}

    static LoggingEventBuilder prepare(
            Logger logger,
            @Nullable Marker marker,
            Level level,
            LogPolicy policy,
            String message,
            @Nullable Failure failure,
            @Nullable Throwable thrown,
            Arg @Nullable [] args) {
        LoggingEventBuilder event = logger.makeLoggingEventBuilder(level);
        if (event instanceof CallerBoundaryAware aware) {
            aware.setCallerBoundary(BOUNDARY);
        }
        if (marker != null) {
            event = event.addMarker(marker);
        }
        // A message is constant only where Error Prone compiles the caller.
        String constant = policy.message(message);
        if (policy.rendering() == Rendering.TEXT) {
            TextLine line = new TextLine(constant, args == null ? 0 : args.length);
            forEach(policy, failure, args, line::append);
            event = event.setMessage(line.toString());
        } else {
            LoggingEventBuilder keyValues = event.setMessage(constant);
            forEach(policy, failure, args, (name, value) -> {
                var unused = keyValues.addKeyValue(name, value);
            });
        }
        Throwable cause = failure == null ? thrown : failure.exposeCause().orElse(null);
        if (cause != null) {
            event = event.setCause(RedactedThrowable.of(cause, policy));
        }
        return event;
    }

    private static void forEach(
            LogPolicy policy, @Nullable Failure failure, Arg @Nullable [] args, BiConsumer<String, Object> sink) {
        if (failure != null) {
            sink.accept("code", policy.redactor().redact(failure.code().id()));
            sink.accept("incident", failure.incidentId().toString());
            for (Map.Entry<String, Object> each : failure.parameters().entrySet()) {
                sink.accept(ArgText.name(each.getKey()), each.getValue());
            }
            for (Arg each : failure.diagnostics()) {
                sink.accept(ArgText.name(each.name()), ArgText.shown(each, policy));
            }
        }
        if (args != null) {
            for (Arg each : args) {
                if (each == null) {
                    sink.accept("_", "[null argument]");
                } else {
                    sink.accept(ArgText.name(each.name()), ArgText.shown(each, policy));
                }
            }
        }
    }
}
