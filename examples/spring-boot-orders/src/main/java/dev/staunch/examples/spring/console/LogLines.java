package dev.staunch.examples.spring.console;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last lines of the log, as any other appender gets them. */
public final class LogLines extends AppenderBase<ILoggingEvent> {

    private static final int MOST = 200;
    private static final Deque<Line> LINES = new ArrayDeque<>();
    private static long count;

    private @Nullable PatternLayoutEncoder encoder;

    /** A line, numbered from 1 since the start. */
    record Line(long number, String text) {}

    /**
     * Sets how an event becomes text.
     *
     * @param encoder does so
     */
    public void setEncoder(PatternLayoutEncoder encoder) {
        this.encoder = encoder;
    }

    /** The last lines, the oldest first. */
    static List<Line> last() {
        synchronized (LINES) {
            return List.copyOf(LINES);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (encoder != null) {
            String text = new String(encoder.encode(event), StandardCharsets.UTF_8).stripTrailing();
            synchronized (LINES) {
                LINES.addLast(new Line(++count, text));
                if (LINES.size() > MOST) {
                    LINES.removeFirst();
                }
            }
        }
    }
}
