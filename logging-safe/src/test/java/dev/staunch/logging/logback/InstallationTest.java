package dev.staunch.logging.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.MarkerFilter;
import ch.qos.logback.core.read.ListAppender;
import dev.staunch.logging.EventRedactor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.PropertyMapper;

class InstallationTest {

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private void append() {
        events.start();
        logger.addAppender(events);
    }

    private static void configure(LoggerContext context) {
        RedactingConfigurator configurator = new RedactingConfigurator();
        configurator.setContext(context);
        assertThat(configurator.configure(context)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    }

    private void configureSwitchedOff() {
        System.setProperty(EventRedactor.PROPERTY, "off");
        try {
            configure(context);
        } finally {
            System.clearProperty(EventRedactor.PROPERTY);
        }
    }

    @Test
    void configured_twice_there_is_one_filter_and_it_is_the_first() {
        context.addTurboFilter(new MarkerFilter());
        configure(context);
        configure(context);
        assertThat(context.getTurboFilterList()).hasSize(2);
        assertThat(context.getTurboFilterList().get(0)).isInstanceOf(RedactingFilter.class);
        assertThat(context.getTurboFilterList().get(0).isStarted()).isTrue();
        assertThat(context.getTurboFilterList().get(0).getContext()).isSameAs(context);
        assertThat(context.getCopyOfListenerList()).hasSize(1);
        assertThat(context.getStatusManager().getCount()).isZero();
    }

    @Test
    void it_is_back_after_a_start_a_change_of_a_level_or_a_stop() {
        configure(context);
        context.getTurboFilterList().clear();
        context.start();
        assertThat(context.getTurboFilterList()).hasSize(1);
        context.getTurboFilterList().clear();
        logger.setLevel(Level.WARN);
        assertThat(context.getTurboFilterList()).hasSize(1);
        context.stop();
        configure(context);
        assertThat(context.getTurboFilterList()).hasSize(1);
        assertThat(context.getCopyOfListenerList()).hasSize(1);
        append();
        logger.warn("password=hunter2");
        assertThat(events.list.get(0).getMessage()).isEqualTo("password=[redacted]");
    }

    @Test
    void logback_that_is_here_shows_fluent_calls() {
        assertThat(RedactingFilter.seesFluentCalls()).isTrue();
    }

    @Test
    void switched_off_it_is_left_out_and_says_so_when_there_is_an_appender() {
        configureSwitchedOff();
        assertThat(context.getTurboFilterList()).hasSize(1).noneMatch(RedactingFilter.class::isInstance);
        logger.info("too early to be seen");
        assertThat(context.getTurboFilterList()).hasSize(1);
        append();
        logger.info("password=hunter2");
        assertThat(context.getTurboFilterList()).isEmpty();
        assertThat(events.list).hasSize(1);
        assertThat(events.list.get(0).getMessage()).isEqualTo("password=hunter2");
    }

    @Test
    void switched_off_with_an_appender_it_is_done_at_once() {
        append();
        configureSwitchedOff();
        assertThat(context.getTurboFilterList()).isEmpty();
    }

    @Test
    void switched_off_it_waits_until_warnings_are_on() {
        append();
        context.getLogger("dev.staunch").setLevel(Level.OFF);
        configureSwitchedOff();
        logger.info("m");
        assertThat(context.getTurboFilterList()).hasSize(1);
        context.getLogger("dev.staunch").setLevel(Level.WARN);
        logger.info("m");
        assertThat(context.getTurboFilterList()).isEmpty();
    }

    @Test
    void switched_off_it_waits_while_boot_is_starting() {
        configureSwitchedOff();
        append();
        assertThat(Boot.isStarting()).isFalse();
        PropertyMapper.get().from(() -> "by Boot").to(text -> {
            assertThat(Boot.isStarting()).isTrue();
            logger.info(text);
        });
        assertThat(events.list).hasSize(1);
        assertThat(context.getTurboFilterList()).hasSize(1);
    }
}
