package dev.staunch.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.EventRedactor;
import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LifeCycle;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.ReliabilityStrategy;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.impl.LogEventFactory;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.junit.jupiter.api.Test;

/** A logger configuration, guarded as Log4j's own start-up does it. */
class GuardTest {

    private final Kept kept = new Kept();
    private final Counting counting = new Counting();

    private static Configuration configuration() {
        var builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        return builder.add(builder.newRootLogger(Level.INFO)).build(false);
    }

    private static LogEvent event() {
        return Log4jLogEvent.newBuilder()
                .setLoggerName("shop")
                .setLevel(Level.INFO)
                .setMessage(new SimpleMessage("password=hunter2"))
                .build();
    }

    private LoggerConfig bare() {
        LoggerConfig config = new LoggerConfig("shop", Level.INFO, false);
        config.addAppender(kept, null, null);
        return config;
    }

    @Test
    void an_event_that_nobody_redacted_is_logged_once_and_redacted() {
        LoggerConfig config = bare();
        config.addFilter(counting);
        Guard.put(config);
        config.log(event());
        assertThat(kept.texts).containsExactly("password=[redacted]");
        assertThat(counting.asked).isEqualTo(1);
    }

    @Test
    void there_is_one_guard_whatever_filters_there_are() {
        LoggerConfig config = bare();
        Guard.put(config);
        Filter only = config.getFilter();
        Guard.put(config);
        assertThat(config.getFilter()).isSameAs(only);
        config.addFilter(counting);
        Filter both = config.getFilter();
        Guard.put(config);
        assertThat(config.getFilter()).isSameAs(both);
    }

    @Test
    void a_guard_behind_another_filter_is_not_enough() {
        LoggerConfig config = bare();
        config.addFilter(counting);
        config.addFilter(new Counting());
        Guard.put(config);
        config.log(event());
        assertThat(kept.texts).containsExactly("password=[redacted]");
        assertThat(counting.asked).isEqualTo(1);
        assertThat(((LifeCycle) ((Iterable<?>) config.getFilter()).iterator().next()).isStarted())
                .isTrue();
    }

    @Test
    void switched_off_it_lets_events_pass() {
        LoggerConfig config = bare();
        System.setProperty(EventRedactor.PROPERTY, "off");
        try {
            Guard.put(config);
            assertThat(new RedactingEventFactory()
                            .createEvent("shop", null, "f", Level.INFO, new SimpleMessage("token=abc"), null, null))
                    .isNotInstanceOf(RedactedEvent.class);
        } finally {
            System.clearProperty(EventRedactor.PROPERTY);
        }
        config.log(event());
        assertThat(kept.texts).contains("password=hunter2");
        assertThat(config.getFilter().filter(event())).isEqualTo(Filter.Result.NEUTRAL);
    }

    @Test
    void what_it_logs_again_is_denied_the_first_time() {
        LoggerConfig config = bare();
        Guard.put(config);
        assertThat(config.getFilter().filter(event())).isEqualTo(Filter.Result.DENY);
        assertThat(config.getFilter().filter(RedactedEvent.of(event()))).isEqualTo(Filter.Result.NEUTRAL);
    }

    @Test
    void configurations_of_log4j_are_guarded_when_they_are_made() {
        try (LoggerContext context = new LoggerContext("made")) {
            context.start(configuration());
            assertThat(context.getConfiguration().getRootLogger().getFilter()).isInstanceOf(Guard.class);
            assertThat(context.getConfiguration().getRootLogger().getReliabilityStrategy())
                    .isInstanceOf(GuardingStrategy.class);
        }
    }

    @Test
    void log4j_takes_our_events() {
        assertThat(new LoggerConfig("x", Level.INFO, true).getLogEventFactory())
                .isInstanceOf(RedactingEventFactory.class);
        LogEventFactory events = new RedactingEventFactory();
        assertThat(events.createEvent("shop", null, "f", Level.INFO, new SimpleMessage("token=abc"), null, null)
                        .getMessage()
                        .getFormattedMessage())
                .isEqualTo("token=[redacted]");
    }

    @Test
    void a_strategy_does_what_the_one_beneath_does() {
        LoggerConfig config = bare();
        ReliabilityStrategy strategy = new GuardingStrategy(config);
        strategy.log(() -> config, event());
        strategy.log(() -> config, "shop", "f", null, Level.INFO, new SimpleMessage("one"), null);
        ((GuardingStrategy) strategy)
                .log(() -> config, "shop", "f", null, null, Level.INFO, new SimpleMessage("two"), null);
        assertThat(kept.texts).containsExactly("password=[redacted]", "one", "two");
        assertThat(strategy.getActiveLoggerConfig(() -> config)).isSameAs(config);
        strategy.afterLogEvent();
    }

    @Test
    void properties_are_ours_but_beneath() {
        PropertiesUtil properties = PropertiesUtil.getProperties();
        assertThat(properties.getStringProperty("Log4jLogEventFactory"))
                .isEqualTo(RedactingEventFactory.class.getName());
        assertThat(properties.getStringProperty("log4j.ReliabilityStrategy"))
                .isEqualTo(GuardingStrategy.class.getName());
        assertThat(RedactionProperties.<Boolean>beneath(
                        () -> properties.getStringProperty("Log4jLogEventFactory") == null))
                .isTrue();
        assertThat(properties.getStringProperty("Log4jLogEventFactory")).isNotNull();
        RedactionProperties ours = new RedactionProperties();
        assertThat(ours.containsProperty("log4j2.logEventFactory")).isTrue();
        assertThat(ours.containsProperty("log4j2.contextSelector")).isFalse();
    }

    private static final class Kept extends AbstractAppender {

        private final List<String> texts = new ArrayList<>();

        Kept() {
            super("kept", null, null, false, Property.EMPTY_ARRAY);
            start();
        }

        @Override
        public void append(LogEvent event) {
            texts.add(event.getMessage().getFormattedMessage());
        }
    }

    private static final class Counting extends AbstractFilter {

        private int asked;

        @Override
        public Result filter(LogEvent event) {
            asked++;
            return Result.NEUTRAL;
        }
    }
}
