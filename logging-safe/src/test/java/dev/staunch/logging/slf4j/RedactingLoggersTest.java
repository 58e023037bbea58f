package dev.staunch.logging.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.staunch.classification.Arg;
import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import dev.staunch.logging.RedactedThrowable;
import dev.staunch.logging.Rendering;
import dev.staunch.logging.SafeLogger;
import dev.staunch.logging.sink.Sink;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LocationAwareLogger;

class RedactingLoggersTest {

    private static final EventRedactor REDACTOR = EventRedactor.of(LogPolicy.standard());
    private static final String SECRET = "password=hunter2";
    private static final String SHOWN = "password=[redacted]";

    private final List<String> lines = new ArrayList<>();
    private final BasicMDCAdapter context = new BasicMDCAdapter();
    private final RedactingLoggers loggers = new RedactingLoggers(REDACTOR, Plain::new, context);
    private final Logger logger = loggers.getLogger("shop");
    private Level threshold = Level.TRACE;

    @Test
    void each_name_has_one_logger() {
        assertThat(loggers.getLogger("shop")).isSameAs(logger);
        assertThat(loggers.getLogger("other")).isNotSameAs(logger);
        assertThat(logger.getName()).isEqualTo("shop");
    }

    @Test
    void each_level_is_that_of_the_backend_and_its_events_are_redacted() {
        logger.trace(SECRET);
        logger.debug("password={}", "hunter2");
        logger.info("{} of {}", 3, SECRET);
        logger.warn("calm");
        logger.error(null, (Object) null);
        assertThat(lines)
                .containsExactly(
                        "TRACE null " + SHOWN + " null",
                        "DEBUG null " + SHOWN + " null",
                        "INFO null 3 of " + SHOWN + " null",
                        "WARN null calm null",
                        "ERROR null null null");
        for (Level each : Level.values()) {
            threshold = each;
            assertThat(List.of(
                            logger.isErrorEnabled(),
                            logger.isWarnEnabled(),
                            logger.isInfoEnabled(),
                            logger.isDebugEnabled(),
                            logger.isTraceEnabled()))
                    .isEqualTo(List.of(
                            true,
                            each.toInt() <= Level.WARN.toInt(),
                            each.toInt() <= Level.INFO.toInt(),
                            each.toInt() <= Level.DEBUG.toInt(),
                            each.toInt() <= Level.TRACE.toInt()));
        }
    }

    @Test
    void markers_and_exceptions_are_redacted() {
        logger.info(MarkerFactory.getDetachedMarker(SECRET), "m", new IllegalStateException(SECRET));
        assertThat(lines).containsExactly("INFO " + SHOWN + " m java.lang.IllegalStateException: " + SHOWN);
    }

    @Test
    void what_the_fluent_api_adds_stands_before_the_message() {
        logger.atWarn()
                .addMarker(MarkerFactory.getDetachedMarker("AUDIT"))
                .addKeyValue("token", "abc")
                .addKeyValue(SECRET, 17)
                .setCause(new IllegalStateException("calm"))
                .log("{} and " + SECRET, "one");
        logger.atInfo().log("plain");
        assertThat(lines)
                .containsExactly(
                        "WARN null AUDIT token=[redacted] " + SHOWN + "=[redacted] one and " + SHOWN
                                + " java.lang.IllegalStateException: calm",
                        "INFO null plain null");
    }

    @Test
    void a_safe_logger_is_not_redacted_twice() {
        SafeLogger safe = SafeLogger.of(logger);
        safe.info("paid", Arg.pseudonym("token", "ann"), Arg.safe("lines", 3));
        SafeLogger.of(logger, LogPolicy.standard().with(Rendering.KEY_VALUES))
                .info("paid", Arg.pseudonym("token", "ann"));
        assertThat(lines.get(0)).startsWith("INFO null paid token=[pseudonym:").endsWith("] lines=3 null");
        assertThat(lines.get(1)).startsWith("INFO null token=[pseudonym:").endsWith("] paid null");
    }

    @Test
    void bridges_that_do_not_ask_for_the_level_are_heard_where_it_is_on() {
        LocationAwareLogger bridged = (LocationAwareLogger) logger;
        threshold = Level.WARN;
        bridged.log(null, "bridge", LocationAwareLogger.INFO_INT, "off", null, null);
        bridged.log(null, "bridge", LocationAwareLogger.WARN_INT, "token={}", new Object[] {"abc"}, null);
        assertThat(lines).containsExactly("WARN null token=[redacted] null");
    }

    @Test
    void what_cannot_be_read_is_said_to_be_so() {
        Marker broken = (Marker) Proxy.newProxyInstance(
                Marker.class.getClassLoader(), new Class<?>[] {Marker.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(SECRET);
                });
        logger.info(broken, "m");
        logger.atInfo().addMarker(broken).log("m");
        assertThat(lines)
                .containsExactly(
                        "INFO null m null", "INFO null [redaction failed: java.lang.IllegalStateException] null");
    }

    @Test
    void the_name_of_the_thread_is_redacted_while_an_event_is_written() {
        List<String> names = new ArrayList<>();
        Logger naming = new RedactingLoggers(
                        REDACTOR,
                        name -> new Plain(name) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            void write(String line) {
                                names.add(Thread.currentThread().getName());
                            }
                        },
                        context)
                .getLogger("shop");
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        try {
            naming.info("m");
            thread.setName("GET /?" + SECRET);
            naming.info("m");
            assertThat(thread.getName()).isEqualTo("GET /?" + SECRET);
        } finally {
            thread.setName(before);
        }
        assertThat(names).containsExactly(before, "GET /?" + SHOWN);
    }

    @Test
    void callers_stay_right_where_the_backend_looks_for_them() {
        LoggerContext backend = new LoggerContext();
        ListAppender<ILoggingEvent> events = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                assertThat(event.getCallerData()).isNotEmpty();
                super.append(event);
            }
        };
        events.start();
        backend.getLogger("shop").addAppender(events);
        Logger caller = new RedactingLoggers(REDACTOR, backend, context).getLogger("shop");
        caller.info("m {}", 1);
        caller.atInfo().log("m");
        caller.error("m", new IllegalStateException(SECRET));
        assertThat(events.list)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.getCallerData()[0].getMethodName())
                        .isEqualTo("callers_stay_right_where_the_backend_looks_for_them"));
        assertThat(events.list.get(0).getFormattedMessage()).isEqualTo("m 1");
        assertThat(((ch.qos.logback.classic.spi.ThrowableProxy)
                                events.list.get(2).getThrowableProxy())
                        .getThrowable())
                .isInstanceOf(RedactedThrowable.class);
    }

    @Test
    void a_watch_gets_the_canaries_and_the_backend_the_rest() {
        context.put("user", "ann");
        List<Sink> sinks = loggers.watch("t17");
        logger.info("before");
        logger.info(MarkerFactory.getDetachedMarker("AUDIT"), "t17 MDC", new IllegalStateException(SECRET));
        logger.warn("t17 message");
        assertThat(sinks).hasSize(1);
        Sink sink = sinks.get(0);
        assertThat(sink.api()).isEqualTo(Sink.Api.SLF4J);
        assertThat(sink.loggers()).containsExactly("ROOT");
        assertThat(sink.events()).hasSize(2);
        assertThat(sink.events().get(0))
                .contains("t17 MDC", "AUDIT", "user=ann", Thread.currentThread().getName())
                .contains("java.lang.IllegalStateException: " + SHOWN);
        sink.close();
        logger.info("t17 after");
        assertThat(lines).containsExactly("INFO null before null", "INFO null t17 after null");
        context.clear();
    }

    /** A logger of a backend that does not look for callers. */
    private class Plain extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        Plain(String name) {
            this.name = name;
        }

        void write(String line) {
            lines.add(line);
        }

        private boolean isOn(Level level) {
            return level.toInt() >= threshold.toInt();
        }

        @Override
        public boolean isTraceEnabled() {
            return isOn(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return isOn(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return isOn(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return isOn(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return isOn(Level.ERROR);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                @Nullable String pattern,
                @Nullable Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            write(level + " " + marker + " " + MessageFormatter.basicArrayFormat(pattern, arguments) + " " + thrown);
        }
    }
}
