package dev.staunch.logging.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import dev.staunch.classification.Arg;
import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import dev.staunch.logging.RedactedThrowable;
import dev.staunch.logging.Rendering;
import dev.staunch.logging.SafeLogger;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.BasicMDCAdapter;

class RedactingFilterTest {

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final Installation installation =
            new Installation(new RedactingFilter(EventRedactor.of(LogPolicy.standard())));

    @BeforeEach
    void start() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        installation.putFirst(context);
        context.addListener(installation);
        events.start();
        logger.addAppender(events);
        logger.setLevel(Level.INFO);
    }

    private ILoggingEvent only() {
        assertThat(events.list).hasSize(1);
        return events.list.get(0);
    }

    private static final class Fixed extends TurboFilter {

        private final FilterReply reply;
        private int asked;

        Fixed(FilterReply reply) {
            this.reply = reply;
        }

        @Override
        public FilterReply decide(
                Marker marker, Logger logger, Level level, String format, Object[] params, Throwable t) {
            asked++;
            return reply;
        }

        @Override
        public FilterReply decide(Logger logger, LoggingEvent event) {
            return reply;
        }
    }

    @Test
    void a_level_that_is_off_stays_off() {
        logger.debug("password={}", "hunter2");
        logger.atDebug().log("password=hunter2");
        assertThat(logger.isDebugEnabled()).isFalse();
        assertThat(events.list).isEmpty();
    }

    @Test
    void a_filter_that_accepts_is_heard_whatever_the_level_and_its_event_is_redacted() {
        context.addTurboFilter(new Fixed(FilterReply.ACCEPT));
        logger.debug("password={}", "hunter2");
        assertThat(only().getFormattedMessage()).isEqualTo("password=[redacted]");
        assertThat(logger.isDebugEnabled()).isTrue();
    }

    @Test
    void a_filter_that_denies_is_heard() {
        context.addTurboFilter(new Fixed(FilterReply.DENY));
        logger.error("password={}", "hunter2");
        assertThat(events.list).isEmpty();
        assertThat(logger.isErrorEnabled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FilterReply.class)
    void another_filter_is_asked_once_for_each_call(FilterReply reply) {
        Fixed other = new Fixed(reply);
        context.addTurboFilter(other);
        logger.info("one");
        logger.debug("two");
        assertThat(other.asked).isEqualTo(2);
        assertThat(events.list)
                .hasSize(List.of(FilterReply.DENY, FilterReply.NEUTRAL, FilterReply.ACCEPT)
                        .indexOf(reply));
        events.list.clear();
        logger.atInfo().log("three");
        assertThat(events.list).hasSize(reply == FilterReply.DENY ? 0 : 1);
    }

    @Test
    void a_filter_put_before_ours_is_moved_behind_at_the_next_change() {
        context.getTurboFilterList().add(0, new Fixed(FilterReply.ACCEPT));
        logger.setLevel(Level.WARN);
        logger.info("password=hunter2");
        assertThat(only().getMessage()).isEqualTo("password=[redacted]");
    }

    @Test
    void a_reset_keeps_the_filter_and_there_is_never_a_second_one() {
        context.reset();
        context.start();
        context.reset();
        assertThat(context.getTurboFilterList()).hasSize(1);
        events.start();
        logger.addAppender(events);
        logger.warn("password=hunter2");
        assertThat(only().getMessage()).isEqualTo("password=[redacted]");
    }

    @Test
    void clean_events_keep_template_and_arguments() {
        logger.info("paid {} of {}", 3, "four");
        assertThat(only().getMessage()).isEqualTo("paid {} of {}");
        assertThat(only().getArgumentArray()).containsExactly(3, "four");
    }

    @Test
    void a_secret_that_template_and_argument_make_together_leaves_no_argument() {
        logger.info("password={} for {}", "hunter2", "ann");
        assertThat(only().getFormattedMessage()).isEqualTo("password=[redacted] for ann");
        assertThat(only().getArgumentArray()).isNull();
    }

    @Test
    void the_text_of_an_argument_is_read_once() {
        int[] reads = {0};
        logger.info("{}", new Object() {
            @Override
            public String toString() {
                reads[0]++;
                return "x";
            }
        });
        assertThat(only().getFormattedMessage()).isEqualTo("x");
        assertThat(only().getFormattedMessage()).isEqualTo("x");
        assertThat(reads[0]).isEqualTo(1);
    }

    @Test
    void exceptions_show_the_class_of_the_original_and_share_no_object_with_it() {
        IllegalStateException thrown =
                new IllegalStateException("password=hunter2", new IllegalArgumentException("token=abc123"));
        logger.error("failed", thrown);
        ThrowableProxy proxy = (ThrowableProxy) only().getThrowableProxy();
        assertThat(proxy.getClassName()).isEqualTo("java.lang.IllegalStateException");
        assertThat(proxy.getMessage()).isEqualTo("password=[redacted]");
        assertThat(proxy.getThrowable()).isInstanceOf(RedactedThrowable.class);
        assertThat(proxy.getCause().getClassName()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(proxy.getCause().getCommonFrames()).isPositive();
    }

    @Test
    void cards_in_numbers_are_found_and_other_numbers_stay() {
        long card = Long.parseLong("4111" + "1111" + "1111" + "1111");
        logger.atInfo()
                .addKeyValue("order", 17L)
                .addKeyValue("price", new BigDecimal("1.50"))
                .addKeyValue("paid", card)
                .addKeyValue("pin", 1234)
                .log("paid");
        assertThat(only().getKeyValuePairs().stream().map(each -> each.value))
                .containsExactly(17L, new BigDecimal("1.50"), "[redacted:card]", "[redacted]");
    }

    @Test
    void arrays_of_characters_and_bytes_are_not_shown() {
        logger.info("{} {}", "hunter2".toCharArray(), new Object[] {new byte[] {1, 2}, 3});
        assertThat(only().getFormattedMessage()).isEqualTo("[redacted:char_array] [[redacted:byte_array], 3]");
    }

    @Test
    void an_array_that_contains_itself_is_cut() {
        Object[] loop = new Object[1];
        loop[0] = loop;
        logger.info("{}", (Object) loop);
        assertThat(only().getFormattedMessage()).contains("[...]");
    }

    @Test
    void plain_markers_are_the_same_and_others_keep_their_name_alone() {
        Marker audit = MarkerFactory.getDetachedMarker("AUDIT");
        Marker carrying = net.logstash.logback.marker.Markers.append("password", "hunter2");
        logger.atInfo().addMarker(audit).addMarker(carrying).log("marked");
        List<Marker> markers = only().getMarkerList();
        assertThat(markers.get(0)).isSameAs(audit);
        assertThat(markers.get(1).getClass().getName()).isEqualTo("org.slf4j.helpers.BasicMarker");
        assertThat(markers.get(1).toString()).doesNotContain("hunter2");
    }

    @Test
    @SuppressWarnings("deprecation")
    void markers_that_refer_to_each_other_are_copied() {
        Marker one = MarkerFactory.getDetachedMarker("password=hunter2");
        Marker two = MarkerFactory.getDetachedMarker("two");
        two.add(one);
        logger.info(two, "marked");
        assertThat(only().getMarkerList().get(0).toString()).isEqualTo("two [ password=[redacted] ]");
    }

    @Test
    void a_clean_context_is_not_copied_and_a_secret_one_is_not_changed_in_place() {
        MDC.put("user", "ann");
        MDC.put("password", "hunter2");
        try {
            logger.info("in");
            assertThat(only().getMDCPropertyMap()).isEqualTo(Map.of("user", "ann", "password", "[redacted]"));
            assertThat(MDC.get("password")).isEqualTo("hunter2");
        } finally {
            MDC.clear();
        }
    }

    @Test
    void asking_for_a_level_logs_nothing_even_where_the_context_is_secret() {
        MDC.put("password", "hunter2");
        try {
            assertThat(logger.isInfoEnabled()).isTrue();
            assertThat(events.list).isEmpty();
            logger.info((String) null);
            assertThat(only().getMDCPropertyMap()).containsEntry("password", "[redacted]");
        } finally {
            MDC.clear();
        }
    }

    @Test
    void line_breaks_in_messages_become_visible() {
        logger.info("user {} came", "ann\nINFO root logged in");
        assertThat(only().getFormattedMessage()).isEqualTo("user ann\\nINFO root logged in came");
    }

    @Test
    void an_exception_behind_the_arguments_is_the_one_of_the_event() {
        logger.error("failed {} of {}", 3, 4, new IllegalStateException("password=hunter2"));
        assertThat(only().getArgumentArray()).containsExactly(3, 4);
        assertThat(only().getThrowableProxy().getMessage()).isEqualTo("password=[redacted]");
    }

    @Test
    void an_empty_array_is_no_argument() {
        logger.error("calm", new Object[0]);
        assertThat(only().getMessage()).isEqualTo("calm");
    }

    @Test
    void arguments_without_a_template_stay_and_are_redacted() {
        logger.error(null, 1, "password=hunter2");
        assertThat(only().getMessage()).isNull();
        assertThat(only().getArgumentArray()).containsExactly(1, "password=[redacted]");
    }

    @Test
    void packages_of_frames_are_found_where_the_context_wants_them() {
        logger.error("without", new IllegalStateException());
        context.setPackagingDataEnabled(true);
        logger.error("with", new IllegalStateException());
        assertThat(events.list.stream()
                        .map(each -> each.getThrowableProxy()
                                        .getStackTraceElementProxyArray()[0]
                                        .getClassPackagingData()
                                == null))
                .containsExactly(true, false);
    }

    @Test
    void suppressed_exceptions_are_shown_under_their_class() {
        IllegalStateException thrown = new IllegalStateException();
        thrown.addSuppressed(new IllegalArgumentException("token=abc"));
        logger.error("failed", thrown);
        assertThat(only().getThrowableProxy().getSuppressed()[0].getClassName())
                .isEqualTo("java.lang.IllegalArgumentException");
        assertThat(only().getThrowableProxy().getSuppressed()[0].getMessage()).isEqualTo("token=[redacted]");
    }

    @Test
    void what_cannot_be_read_shows_its_failure_alone() {
        Marker broken = (Marker) Proxy.newProxyInstance(
                Marker.class.getClassLoader(), new Class<?>[] {Marker.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("password=hunter2");
                });
        MDC.put("user", "ann");
        try {
            logger.info(broken, "classic");
            logger.atInfo().addMarker(broken).log("fluent");
            assertThat(logger.isInfoEnabled(broken)).isTrue();
            logger.info(broken, (String) null);
            assertThat(events.list).hasSize(3).allSatisfy(event -> {
                assertThat(event.getMessage()).isEqualTo("[redaction failed: java.lang.IllegalStateException]");
                assertThat(event.getMDCPropertyMap()).isEmpty();
                assertThat(event.getThreadName()).isEqualTo("-");
                assertThat(event.getLevel()).isEqualTo(Level.INFO);
            });
        } finally {
            MDC.clear();
        }
    }

    @Test
    void the_name_of_the_thread_is_redacted() {
        Thread thread = Thread.currentThread();
        String before = thread.getName();
        thread.setName("GET /?password=hunter2");
        try {
            assertThat(logger.isInfoEnabled()).isTrue();
            logger.info((String) null);
            logger.atInfo().log("m");
        } finally {
            thread.setName(before);
        }
        logger.info("m");
        assertThat(events.list.stream().map(ILoggingEvent::getThreadName))
                .containsExactly("GET /?password=[redacted]", "GET /?password=[redacted]", before);
    }

    @Test
    void the_context_of_another_adapter_is_redacted_too() {
        BasicMDCAdapter adapter = new BasicMDCAdapter();
        context.setMDCAdapter(adapter);
        logger.info("before");
        adapter.put("token", "abc");
        logger.info("m");
        assertThat(events.list.stream().map(ILoggingEvent::getMDCPropertyMap))
                .containsExactly(Map.of(), Map.of("token", "[redacted]"));
    }

    @Test
    void a_safe_logger_is_not_redacted_twice() {
        SafeLogger safe = SafeLogger.of(
                logger, LogPolicy.standard().with(Rendering.KEY_VALUES).withoutExceptionMessages());
        safe.info("paid", new IllegalStateException("calm"), Arg.pseudonym("token", "ann"));
        assertThat(only().getMessage()).isEqualTo("paid");
        assertThat(String.valueOf(only().getKeyValuePairs().get(0).value)).startsWith("[pseudonym:");
        assertThat(only().getThrowableProxy().getMessage()).isNull();
    }

    @Test
    void a_level_that_a_question_asks_for_is_answered_by_the_other_filters() {
        Marker secret = MarkerFactory.getDetachedMarker("password=hunter2");
        assertThat(logger.isInfoEnabled(secret)).isTrue();
        assertThat(logger.isDebugEnabled(secret)).isFalse();
        logger.info(secret, (String) null);
        assertThat(only().getMarkerList().get(0).getName()).isEqualTo("password=[redacted]");
    }
}
