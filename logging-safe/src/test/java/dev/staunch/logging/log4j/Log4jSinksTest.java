package dev.staunch.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.filter.ThresholdFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A context of the process, which is taken away afterwards. */
class Log4jSinksTest {

    private static final String BLIND = "BLIND";

    private final Kept kept = new Kept();
    private LoggerContext context;

    @BeforeEach
    void start() {
        var builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        context = Configurator.initialize(
                builder.add(builder.newAppender("ASYNC", "Async").addComponent(builder.newAppenderRef("NULL")))
                        .add(builder.newAppender("NULL", "Null"))
                        .add(builder.newRootLogger(Level.ERROR).add(builder.newAppenderRef("ASYNC")))
                        .add(builder.newLogger("shop", Level.ERROR).addAttribute("additivity", false))
                        .build(false));
        Configuration configuration = context.getConfiguration();
        configuration.getLoggerConfig("shop").addAppender(kept, null, null);
    }

    @AfterEach
    void stop() {
        Configurator.shutdown(context);
    }

    private static Sink of(String appender, List<Sink> sinks) {
        return sinks.stream()
                .filter(each -> each.name().startsWith("Log4j appender " + appender + " of "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_appender_is_watched_and_of_an_asynchronous_one_those_behind_it() {
        new Log4jSinks().prepare();
        List<Sink> sinks = new Log4jSinks().watch("t17");
        assertThat(sinks.stream().map(Sink::name))
                .containsExactlyInAnyOrder("Log4j appender NULL of ROOT", "Log4j appender kept of shop");
        assertThat(of("kept", sinks).api()).isEqualTo(Sink.Api.LOG4J);
        assertThat(of("kept", sinks).isBlind()).isFalse();
        sinks.forEach(Sink::close);
    }

    @Test
    void a_watch_sees_all_texts_of_an_event_and_keeps_it_from_the_appender() {
        ThresholdFilter accepting =
                ThresholdFilter.createFilter(Level.ALL, org.apache.logging.log4j.core.Filter.Result.ACCEPT, null);
        kept.addFilter(accepting);
        List<Sink> sinks = new Log4jSinks().watch("t17");
        new Log4jSinks().log("shop", new Sinks.Canaries() {
            @Override
            public String token() {
                return "t17";
            }

            @Override
            public String canary(String way) {
                return "canary";
            }
        });
        Logger logger = LogManager.getLogger("shop");
        logger.error("calm {}", 17);
        List<String> seen = of("kept", sinks).events();
        assertThat(seen).hasSize(8).noneMatch(each -> each.contains("canary"));
        assertThat(seen.get(1)).startsWith("t17 Log4j argument: password=[redacted]");
        assertThat(seen.get(3)).contains("IllegalStateException: password=[redacted]");
        assertThat(seen.get(4)).contains("staunch-coverage[ password=[redacted] ]");
        assertThat(seen.get(5)).contains("staunch.coverage.password=[redacted]");
        assertThat(seen.get(6))
                .contains("[password=[redacted]]", Thread.currentThread().getName());
        assertThat(seen.get(7)).startsWith("t17 end of shop by LOG4J:");
        assertThat(kept.texts).containsExactly("calm 17");
        sinks.forEach(Sink::close);
        assertThat(kept.getFilter()).isSameAs(accepting);
        logger.error("t17");
        assertThat(kept.texts).containsExactly("calm 17", "t17");
    }

    @Test
    void an_appender_that_asks_no_filter_cannot_be_looked_at() {
        Appender blind = (Appender) Proxy.newProxyInstance(
                Appender.class.getClassLoader(),
                new Class<?>[] {Appender.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> BLIND;
                    case "hashCode" -> 17;
                    case "equals" -> proxy == arguments[0];
                    case "isStarted", "ignoreExceptions" -> true;
                    default -> null;
                });
        context.getConfiguration().getLoggerConfig("shop").addAppender(blind, null, null);
        List<Sink> sinks = new Log4jSinks().watch("t17");
        assertThat(of(BLIND, sinks).isBlind()).isTrue();
        assertThat(of(BLIND, sinks).remedy()).isEqualTo("Let it extend AbstractAppender, which asks filters.");
        sinks.forEach(Sink::close);
    }

    @Test
    void without_a_context_there_is_nothing_to_watch() {
        Configurator.shutdown(context);
        assertThat(new Log4jSinks().watch("t17")).isEmpty();
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
}
