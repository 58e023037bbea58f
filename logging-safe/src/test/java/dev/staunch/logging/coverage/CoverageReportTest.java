package dev.staunch.logging.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The logs of the process of the tests, beside which there are an appender and a handler of this one. */
class CoverageReportTest {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ch.qos.logback.classic.Logger logger = context.getLogger("staunch.test.coverage");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final List<TurboFilter> filters = List.copyOf(context.getTurboFilterList());
    private final Logger jul = Logger.getLogger("staunch.test.coverage");
    private final Kept kept = new Kept();

    @BeforeEach
    void start() {
        events.setName("EVENTS");
        events.setContext(context);
        events.start();
        logger.setAdditive(false);
        logger.addAppender(events);
        jul.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(events);
        logger.setAdditive(true);
        context.getTurboFilterList().clear();
        context.getTurboFilterList().addAll(filters);
        jul.removeHandler(kept);
        jul.setUseParentHandlers(true);
        System.clearProperty(CoverageReport.PROPERTY);
    }

    private static String of(List<String> sentences, String name) {
        return sentences.stream()
                .filter(each -> each.contains(name))
                .findFirst()
                .orElse("");
    }

    @Test
    void what_is_redacted_is_covered_and_nothing_is_written() {
        CoverageReport report = CoverageReport.now();
        assertThat(report.uncovered()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.sinks())
                .contains("Logback appender EVENTS of staunch.test.coverage")
                .anyMatch(name -> name.startsWith("java.util.logging "));
        assertThat(report.toString())
                .contains("sink: Logback appender EVENTS of ")
                .doesNotContain("not covered");
        assertThat(events.list).isEmpty();
        assertThat(events.getCopyOfAttachedFiltersList()).isEmpty();
    }

    @Test
    void without_our_filter_every_way_shows_and_the_remedy_is_told() {
        context.getTurboFilterList().clear();
        CoverageReport report = CoverageReport.now();
        assertThat(report.isComplete()).isFalse();
        assertThat(of(report.uncovered(), "EVENTS"))
                .isEqualTo("Logback appender EVENTS of staunch.test.coverage shows message, argument, exception, cause,"
                        + " suppressed, marker, key-value, fluent message, MDC, thread name."
                        + of(report.uncovered(), "EVENTS").replaceFirst("^.*thread name\\.", ""))
                .endsWith("call RedactingConfigurator.configure when the context has been configured.");
        assertThat(report.toString()).contains("not covered: Logback appender EVENTS of ");
        assertThat(events.list).isEmpty();
    }

    @Test
    void a_handler_that_came_later_is_not_covered() {
        jul.addHandler(kept);
        CoverageReport report = CoverageReport.now();
        assertThat(report.uncovered()).hasSize(1);
        assertThat(report.uncovered().get(0))
                .startsWith("java.util.logging Kept of staunch.test.coverage shows java.util.logging message, "
                        + "java.util.logging argument, java.util.logging exception. Lead java.util.logging to SLF4J");
        assertThat(kept.records).isEmpty();
    }

    @Test
    void at_the_start_a_gap_is_a_warning_or_where_that_is_required_the_end() {
        jul.addHandler(kept);
        ch.qos.logback.classic.Logger reports = context.getLogger("dev.staunch.logging.coverage");
        reports.setAdditive(false);
        reports.addAppender(events);
        try {
            CoverageReport.atStart();
            assertThat(events.list).hasSize(1);
            assertThat(events.list.get(0).getFormattedMessage())
                    .startsWith("not covered by redaction: java.util.logging Kept of staunch.test.coverage shows ");
            System.setProperty(CoverageReport.PROPERTY, " Require");
            assertThatIllegalStateException()
                    .isThrownBy(CoverageReport::atStart)
                    .withMessageStartingWith("redaction does not cover all logs: [java.util.logging Kept");
            System.setProperty(CoverageReport.PROPERTY, "off");
            CoverageReport.atStart();
            assertThat(events.list).hasSize(2);
            System.setProperty(CoverageReport.PROPERTY, "require");
            jul.removeHandler(kept);
            CoverageReport.atStart();
            assertThat(events.list).hasSize(2);
        } finally {
            reports.detachAppender(events);
            reports.setAdditive(true);
        }
    }

    private static final class Kept extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

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
