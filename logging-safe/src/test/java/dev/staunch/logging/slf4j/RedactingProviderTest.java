package dev.staunch.logging.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

class RedactingProviderTest {

    private final Backend backend = new Backend();

    @Test
    void it_redacts_what_a_backend_without_a_hook_is_given() {
        RedactingProvider provider = new RedactingProvider(backend, false);
        MDCAdapter context = provider.getMDCAdapter();
        assertThat(backend.initialized).isEqualTo(1);
        provider.initialize();
        assertThat(backend.initialized).isEqualTo(1);
        assertThat(provider.getMDCAdapter()).isSameAs(context);
        context.put("token", "abc");
        assertThat(backend.context.get("token")).isEqualTo("[redacted]");
        ILoggerFactory loggers = provider.getLoggerFactory();
        assertThat(provider.getLoggerFactory()).isSameAs(loggers);
        loggers.getLogger("shop").error("password=hunter2");
        assertThat(backend.events.list).hasSize(1);
        assertThat(backend.events.list.get(0).getFormattedMessage()).isEqualTo("password=[redacted]");
        assertThat(provider.getMarkerFactory()).isSameAs(backend.markers);
        assertThat(provider.getRequestedApiVersion()).isEqualTo("2.0.99");
    }

    @Test
    void switched_off_it_hands_on_the_backend_itself() {
        RedactingProvider provider = new RedactingProvider(backend, true);
        provider.initialize();
        assertThat(backend.initialized).isEqualTo(1);
        assertThat(provider.getMDCAdapter()).isSameAs(backend.context);
        assertThat(provider.getLoggerFactory()).isSameAs(backend.loggers);
    }

    @Test
    void a_backend_with_a_hook_of_its_own_is_left_alone() {
        RedactingProvider provider = new RedactingProvider();
        provider.initialize();
        assertThat(provider.getLoggerFactory()).isInstanceOf(LoggerContext.class);
        assertThat(provider.getMDCAdapter()).isInstanceOf(LogbackMDCAdapter.class);
    }

    private static final class Backend implements SLF4JServiceProvider {

        private final LoggerContext loggers = new LoggerContext();
        private final ListAppender<ILoggingEvent> events = new ListAppender<>();
        private final BasicMDCAdapter context = new BasicMDCAdapter();
        private final BasicMarkerFactory markers = new BasicMarkerFactory();
        private int initialized;

        @Override
        public ILoggerFactory getLoggerFactory() {
            return loggers;
        }

        @Override
        public IMarkerFactory getMarkerFactory() {
            return markers;
        }

        @Override
        public MDCAdapter getMDCAdapter() {
            return context;
        }

        @Override
        public String getRequestedApiVersion() {
            return "2.0.99";
        }

        @Override
        public void initialize() {
            initialized++;
            events.start();
            loggers.getLogger("shop").addAppender(events);
        }
    }
}
