package dev.staunch.examples.migration;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** What a service writes to a log of its own. */
final class LogText {

    private LogText() {}

    static String of(Consumer<Logger> service) {
        LoggerContext backend = new LoggerContext();
        backend.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(backend);
        encoder.setPattern("%-5level %msg%n%ex");
        encoder.start();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(backend);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        backend.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        service.accept(backend.getLogger("shop"));
        return written.toString(StandardCharsets.UTF_8);
    }
}
