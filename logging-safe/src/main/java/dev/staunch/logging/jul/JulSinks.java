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
import java.util.logging.LogRecord;

/** The handlers of {@code java.util.logging}. A watch is asked after the filter that a handler has. */
public final class JulSinks implements Sinks {

    private static final String REMEDY = "Lead java.util.logging to SLF4J: add org.slf4j:jul-to-slf4j, and call "
            + "SLF4JBridgeHandler.removeHandlersForRootLogger() and install() at the start.";

    /** For the service loader. */
    public JulSinks() {}

    @Override
    public List<Sink> watch(String token) {
        List<Sink> sinks = new ArrayList<>();
        Handlers.forEach((logger, handler) -> sinks.add(watch(handler, logger, token)));
        return sinks;
    }

    private static Sink watch(Handler handler, String logger, String token) {
        String name = handler.getClass().getSimpleName() + " of " + (logger.isEmpty() ? "the root logger" : logger);
        Sink sink = new Sink("java.util.logging " + name, Sink.Api.JUL, logger, REMEDY);
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
        sink.onClose(() -> handler.setFilter(before));
        return sink;
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
