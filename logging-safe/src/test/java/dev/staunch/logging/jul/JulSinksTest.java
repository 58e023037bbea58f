package dev.staunch.logging.jul;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.RedactedThrowable;
import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A logger of the test's own, whose events go to its handler alone. */
class JulSinksTest {

    private static final String SECRET = "password=hunter2";
    private static final String SHOWN = "password=[redacted]";

    private final Logger logger = Logger.getLogger("staunch.test.jul");
    private final Kept kept = new Kept();

    @BeforeEach
    void start() {
        logger.setUseParentHandlers(false);
        logger.addHandler(kept);
    }

    @AfterEach
    void stop() {
        for (Handler each : logger.getHandlers()) {
            logger.removeHandler(each);
        }
        logger.setUseParentHandlers(true);
    }

    private LogRecord written(LogRecord record) {
        kept.records.clear();
        JulSinks.redact();
        logger.log(record);
        assertThat(kept.records).hasSize(1);
        return kept.records.get(0);
    }

    @Test
    void message_and_parameters_become_one_text_without_secrets() {
        LogRecord record = new LogRecord(Level.INFO, "password={0}");
        record.setParameters(new Object[] {"hunter2"});
        assertThat(written(record).getMessage()).isEqualTo(SHOWN);
        assertThat(record.getParameters()).isNull();
        LogRecord calm = new LogRecord(Level.INFO, "{0} of {1}");
        calm.setParameters(new Object[] {3, "four"});
        assertThat(written(calm).getMessage()).isEqualTo("3 of four");
        String text = "calm {0}";
        assertThat(written(new LogRecord(Level.INFO, text)).getMessage()).isSameAs(text);
        assertThat(written(new LogRecord(Level.INFO, SECRET)).getMessage()).isEqualTo(SHOWN);
        assertThat(written(new LogRecord(Level.INFO, null)).getMessage()).isNull();
    }

    @Test
    void a_translated_message_is_looked_up_once() {
        LogRecord record = new LogRecord(Level.INFO, "paid");
        record.setResourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"paid", "bezahlt, " + SECRET}};
            }
        });
        assertThat(written(record).getMessage()).isEqualTo("bezahlt, " + SHOWN);
        assertThat(record.getResourceBundle()).isNull();
    }

    @Test
    void exceptions_and_names_of_callers_are_redacted() {
        LogRecord record = new LogRecord(Level.INFO, "calm");
        record.setThrown(new IllegalStateException(SECRET));
        record.setSourceClassName(SECRET);
        record.setSourceMethodName("m " + SECRET);
        assertThat(written(record).getThrown()).isInstanceOf(RedactedThrowable.class);
        assertThat(record.getSourceClassName()).isEqualTo(SHOWN);
        assertThat(record.getSourceMethodName()).isEqualTo("m " + SHOWN);
        LogRecord nobody = new LogRecord(Level.INFO, "calm");
        nobody.setSourceClassName("shop.Order");
        nobody.setSourceMethodName(null);
        assertThat(written(nobody).getSourceClassName()).isEqualTo("shop.Order");
        assertThat(nobody.getThrown()).isNull();
    }

    @Test
    void a_record_that_cannot_be_read_shows_nothing() {
        LogRecord record = new LogRecord(Level.INFO, SECRET) {
            private static final long serialVersionUID = 1L;

            @Override
            public ResourceBundle getResourceBundle() {
                throw new IllegalStateException(SECRET);
            }
        };
        record.setParameters(new Object[] {SECRET});
        record.setThrown(new IllegalStateException(SECRET));
        assertThat(written(record).getMessage()).isEqualTo("[redaction failed: java.lang.IllegalStateException]");
        assertThat(record.getParameters()).isNull();
        assertThat(record.getThrown()).isNull();
    }

    @Test
    void the_filter_of_a_handler_is_still_asked_and_there_is_one_of_ours() {
        kept.setFilter(record -> !"no".equals(record.getMessage()));
        JulSinks.redact();
        Filter ours = kept.getFilter();
        JulSinks.redact();
        assertThat(kept.getFilter()).isSameAs(ours);
        logger.info("no");
        logger.info(SECRET);
        assertThat(kept.messages()).containsExactly(SHOWN);
    }

    @Test
    void a_bridge_is_left_alone() {
        SLF4JBridgeHandler bridge = new SLF4JBridgeHandler();
        logger.addHandler(bridge);
        JulSinks.redact();
        assertThat(bridge.getFilter()).isNull();
        assertThat(kept.getFilter()).isInstanceOf(JulRedaction.class);
    }

    @Test
    void a_watch_sees_what_a_handler_would_write_and_keeps_it_from_it() {
        Filter before = record -> !"no".equals(record.getMessage()) && !"t17 no".equals(record.getMessage());
        kept.setFilter(before);
        List<Sink> sinks = new JulSinks().watch("t17");
        Sink sink = of("staunch.test.jul", sinks);
        logger.info("t17 no");
        logger.log(Level.INFO, "t17 {0}", "shown");
        logger.log(Level.INFO, "t17", new IllegalStateException("thrown"));
        logger.info((String) null);
        logger.info("no");
        logger.info("yes");
        assertThat(sink.events()).hasSize(2);
        assertThat(sink.events().get(0)).contains("t17 {0}", "[shown]");
        assertThat(sink.events().get(1)).contains("IllegalStateException: thrown");
        assertThat(kept.messages()).containsExactly(null, "yes");
        assertThat(sink.api()).isEqualTo(Sink.Api.JUL);
        assertThat(sink.name()).isEqualTo("java.util.logging Kept of staunch.test.jul");
        assertThat(of("ROOT", sinks).name()).endsWith(" of ROOT");
        sinks.forEach(Sink::close);
        assertThat(kept.getFilter()).isSameAs(before);
    }

    @Test
    void canaries_go_by_each_way() {
        new JulSinks().log("staunch.test.jul", new Sinks.Canaries() {
            @Override
            public String token() {
                return "t17";
            }

            @Override
            public String canary(String way) {
                return "canary";
            }
        });
        assertThat(kept.messages())
                .containsExactly(
                        "t17 java.util.logging message: password=canary",
                        "t17 java.util.logging argument: password={0}",
                        "t17 java.util.logging exception:");
        assertThat(kept.records.get(1).getParameters()).containsExactly("canary");
        assertThat(kept.records.get(2).getThrown()).hasMessage("password=canary");
    }

    private static Sink of(String logger, List<Sink> sinks) {
        return sinks.stream()
                .filter(each -> each.loggers().contains(logger))
                .findFirst()
                .orElseThrow();
    }

    private static final class Kept extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        List<String> messages() {
            return records.stream().map(LogRecord::getMessage).toList();
        }

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                records.add(record);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
