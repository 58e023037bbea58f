package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import dev.staunch.contact.EmailAddress;
import dev.staunch.logging.SafeLogger;
import dev.staunch.testkit.LeakDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class LoggingRulesTest {

    private final LeakDetector leaks = new LeakDetector();
    private final String canary = leaks.canary("value");
    private final LoggerContext backend = new LoggerContext();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Logger log = backend.getLogger("shop");
    private final SafeLogger safe = SafeLogger.of(log);

    @BeforeEach
    void write_to_memory() {
        backend.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(backend);
        encoder.setPattern("%-5level %msg%n%ex");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(backend);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        backend.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private String lines() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void assertNothingLeaked() {
        leaks.check("log", lines());
        leaks.assertNoLeak();
        assertThat(lines()).isNotEmpty();
    }

    @Test
    void stn014_bad_writes_a_line_of_the_callers() {
        Stn014.accepted(log, "Ann\nINFO  order of Bob refunded", 2);
        assertThat(lines().lines()).hasSize(2);
    }

    @Test
    void stn014_good_writes_one_line() {
        Stn014.safelyAccepted(safe, canary + "\nINFO  order of Bob refunded", 2);
        assertThat(lines().lines()).hasSize(1);
        assertThat(lines()).contains("order accepted").contains("lines=2");
        assertNothingLeaked();
    }

    @Test
    void stn019_bad_logs_what_was_sent() {
        Stn019.received(log, "{\"diagnosis\":\"" + canary + "\"}");
        assertThat(lines()).contains(canary);
    }

    @Test
    void stn019_good_logs_how_much() {
        Stn019.safelyReceived(safe, "{\"diagnosis\":\"" + canary + "\"}");
        assertThat(lines()).contains("characters=32");
        assertNothingLeaked();
    }

    @Test
    void stn020_bad_logs_the_address() {
        Stn020.created(log, 7, assertOk(EmailAddress.parse(canary + "@example.com")));
        assertThat(lines()).contains(canary);
    }

    @Test
    void stn020_good_logs_a_pseudonym() {
        Stn020.safelyCreated(safe, 7, assertOk(EmailAddress.parse(canary + "@example.com")));
        assertThat(lines()).contains("id=7").contains("[pseudonym:");
        assertNothingLeaked();
    }

    @Test
    void stn021_bad_logs_the_password_and_not_the_cause() {
        Stn021.failed(log, new IOException("401 for password=" + canary));
        assertThat(lines()).contains(canary).doesNotContain("IOException");
    }

    @Test
    void stn021_good_logs_code_incident_and_cause() {
        assertErr(Stn021.charge(safe, () -> {
            throw new IOException("401 for password=" + canary);
        }));
        assertThat(lines())
                .contains("code=shop.payment_down")
                .contains("incident=")
                .contains("java.io.IOException");
        assertNothingLeaked();
    }

    @Test
    void stn022_bad_keeps_secrets_and_line_breaks() {
        assertThat(Stn022.auditLine("refused, password=" + canary + "\nok"))
                .contains(canary)
                .contains("\n");
    }

    @Test
    void stn022_good_keeps_neither() {
        String line = Stn022.safeAuditLine("refused, password=" + canary + "\nok");
        leaks.check("audit", line);
        leaks.assertNoLeak();
        assertThat(line).doesNotContain("\n").contains("refused");
    }
}
