package dev.staunch.examples.quickstart.demo;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** Redirects what the appender of {@code logback.xml} writes: the very bytes that would go to the console. */
final class CapturedLog implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender;

    private CapturedLog(OutputStreamAppender<ILoggingEvent> appender) {
        this.appender = appender;
        appender.setOutputStream(bytes);
    }

    static CapturedLog start() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return new CapturedLog((OutputStreamAppender<ILoggingEvent>)
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("STDOUT"));
    }

    /** What was written since the last time. */
    String take() {
        synchronized (bytes) { // as every method of the stream is
            String text = bytes.toString(StandardCharsets.UTF_8);
            bytes.reset();
            return text;
        }
    }

    /** Later lines go to the console again. */
    @Override
    public void close() {
        appender.setOutputStream(ConsoleTarget.SystemOut.getStream());
    }
}
