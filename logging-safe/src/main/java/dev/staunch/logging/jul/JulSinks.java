package dev.staunch.logging.jul;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The handlers of {@code java.util.logging}: redacts what they write. A watch is asked after the filter that a handler has. */
public final class JulSinks implements Sinks {

    private static final String ROOT = "ROOT";
    private static final String MESSAGE = "java.util.logging message";
    private static final String ARGUMENT = "java.util.logging argument";
    private static final String EXCEPTION = "java.util.logging exception";
    private static final String REMEDY = "Lead java.util.logging to SLF4J: add org.slf4j:jul-to-slf4j, and call "
            + "SLF4JBridgeHandler.removeHandlersForRootLogger() and install() at the start.";

    /** For the service loader. */
    public JulSinks() {}

    /**
     * Redacts what the handlers write that there are, and those that a new configuration brings. May be called again; does
     * nothing in a runtime image without {@code java.logging}.
     */
    public static void redact() {
        try {
            JulRedaction.install();
        } catch (NoClassDefFoundError absent) {
            // There is nothing to redact.
        }
    }

    @Override
    public List<Sink> watch(String token) {
        List<Sink> sinks = new ArrayList<>();
        Handlers.forEach((logger, handler) -> sinks.add(watch(handler, logger, token)));
        return sinks;
    }

    @Override
    public void log(String logger, Canaries canaries) {
        Logger log = Logger.getLogger(logger.equals(ROOT) ? "" : logger);
        log.severe(canaries.start(MESSAGE) + " " + canaries.secret(MESSAGE));
        log.log(Level.SEVERE, canaries.start(ARGUMENT) + " password={0}", canaries.canary(ARGUMENT));
        log.log(Level.SEVERE, canaries.start(EXCEPTION), canaries.exception(EXCEPTION, EXCEPTION, EXCEPTION));
    }

    private static Sink watch(Handler handler, String logger, String token) {
        Sink sink = new Sink("java.util.logging " + handler.getClass().getSimpleName(), Sink.Api.JUL, REMEDY)
                .reachedBy(logger.isEmpty() ? ROOT : logger);
        Filter before = handler.getFilter();
        Filter watch = record -> {
            String message = record.getMessage();
            boolean ours = message != null && message.startsWith(token);
            if (before != null && !before.isLoggable(record)) {
                return false;
            }
            if (ours) {
                sink.see(textOf(record));
            }
            return !ours;
        };
        handler.setFilter(watch);
        return sink.onClose(() -> handler.setFilter(before));
    }

    private static String textOf(LogRecord record) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(record.getMessage());
        out.println(Arrays.deepToString(record.getParameters()));
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(out);
        }
        return text.toString();
    }
}
