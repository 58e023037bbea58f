package dev.staunch.logging.logback.sink;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.staunch.logging.sink.Sink;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** A logger of the test's own in the context of the process, whose events go to its appender alone. */
class LogbackSinksTest {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger logger = context.getLogger("staunch.test.logback");
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    @BeforeEach
    void start() {
        kept.setName("KEPT");
        kept.setContext(context);
        kept.start();
        logger.setAdditive(false);
        logger.addAppender(kept);
    }

    @AfterEach
    void stop() {
        logger.detachAndStopAllAppenders();
        logger.setAdditive(true);
    }

    private static List<Sink> kept(List<Sink> sinks) {
        return sinks.stream()
                .filter(each -> each.name().startsWith("Logback appender KEPT of "))
                .toList();
    }

    @Test
    void a_watch_sees_all_texts_of_an_event_and_keeps_it_from_the_appender() {
        ThresholdFilter accepting = new ThresholdFilter();
        accepting.setLevel("TRACE");
        accepting.start();
        kept.addFilter(accepting);
        List<Sink> sinks = new LogbackSinks().watch("t17");
        Sink sink = kept(sinks).get(0);
        MDC.put("user", "ann");
        try {
            logger.atError()
                    .addMarker(MarkerFactory.getDetachedMarker("AUDIT"))
                    .addKeyValue("lines", 3)
                    .setCause(new IllegalStateException("thrown"))
                    .log("t17 {}", "shown");
        } finally {
            MDC.remove("user");
        }
        logger.error("t17");
        logger.error(null, (Throwable) null);
        logger.error("calm");
        assertThat(sink.events()).hasSize(2);
        assertThat(sink.events().get(0))
                .contains("t17 {}", "t17 shown", "[shown]", "lines=\"3\"", "user=ann", "AUDIT")
                .contains(Thread.currentThread().getName(), "java.lang.IllegalStateException: thrown");
        assertThat(kept.list.stream().map(ILoggingEvent::getMessage)).containsExactly(null, "calm");
        assertThat(sink.loggers()).containsExactly("staunch.test.logback");
        sinks.forEach(Sink::close);
        assertThat(kept.getCopyOfAttachedFiltersList()).containsExactly(accepting);
        logger.error("t17");
        assertThat(kept.list).hasSize(3);
    }

    @Test
    void of_one_that_hands_on_the_others_are_watched_and_once() {
        AsyncAppender async = new AsyncAppender();
        async.setContext(context);
        async.addAppender(kept);
        logger.addAppender(async);
        Logger other = context.getLogger("staunch.test.logback.other");
        other.addAppender(kept);
        List<Sink> sinks = new LogbackSinks().watch("t17");
        try {
            assertThat(kept(sinks)).hasSize(1);
            assertThat(kept(sinks).get(0).loggers())
                    .containsExactlyInAnyOrder("staunch.test.logback", "staunch.test.logback.other");
            assertThat(sinks.stream().map(Sink::name)).noneMatch(name -> name.contains("null"));
        } finally {
            sinks.forEach(Sink::close);
            other.detachAppender(kept);
        }
        assertThat(kept.getCopyOfAttachedFiltersList()).isEmpty();
    }
}
