package dev.staunch.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.MarkerFilter;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.MDC;
import org.slf4j.Marker;

/** A Logback of its own, with an appender that keeps events and one that writes what a file would get. */
final class Backend implements AutoCloseable {

    private static final String PATTERN = "%level|%logger|%class|%method|%line|%mdc|%kvp|%msg%n%ex";

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ch.qos.logback.classic.Logger logger = context.getLogger("orders");

    Backend() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> stream = new OutputStreamAppender<>();
        stream.setContext(context);
        stream.setEncoder(encoder);
        stream.setOutputStream(bytes);
        stream.start();
        events.setContext(context);
        events.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(events);
        logger.addAppender(stream);
    }

    Logger logger() {
        return logger;
    }

    void level(Level level) {
        logger.setLevel(level);
    }

    /** Lets events with a marker pass whatever their level. */
    void acceptMarked(Marker marker) {
        MarkerFilter filter = new MarkerFilter();
        filter.setContext(context);
        filter.setMarker(marker.getName());
        filter.setOnMatch("ACCEPT");
        filter.start();
        context.addTurboFilter(filter);
    }

    ILoggingEvent only() {
        if (events.list.size() != 1) {
            throw new AssertionError("there must be exactly one event");
        }
        return events.list.get(0);
    }

    int count() {
        return events.list.size();
    }

    String message() {
        return only().getFormattedMessage();
    }

    String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.stop();
    }
}
