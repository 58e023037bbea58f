package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportTest {

    private static final String SINKS = "<configuration><appender name='FILE' class='ch.qos.logback.core.FileAppender'>"
            + "<file>@DIR@/app.log</file><filter class='ch.qos.logback.classic.filter.LevelFilter'><level>ERROR</level>"
            + "<onMatch>ACCEPT</onMatch></filter><encoder><pattern>%logger %mdc %marker %msg%n%ex</pattern></encoder></appender>"
            + "<appender name='AUDIT' class='ch.qos.logback.core.FileAppender'><file>@DIR@/audit.log</file>"
            + "<encoder><pattern>%msg%n</pattern></encoder></appender>"
            + "<appender name='ASYNC' class='ch.qos.logback.classic.AsyncAppender'><appender-ref ref='FILE'/></appender>"
            + "<logger name='audit' additivity='false'><appender-ref ref='AUDIT'/></logger>"
            + "<root level='INFO'><appender-ref ref='ASYNC'/></root></configuration>";

    @TempDir
    Path directory;

    private Fork fork() throws IOException {
        return new Fork(directory).configuredBy("logback.configurationFile", "logback.xml", SINKS);
    }

    @Test
    void a_service_that_is_covered_starts_where_that_is_required_and_nothing_is_written()
            throws IOException, InterruptedException {
        String log = fork().without("slf4j-jdk-platform-logging")
                .with("staunch.logging.coverage", "require")
                .run(ReportProgram.class, "whole");
        assertThat(log)
                .contains(
                        "sink: Logback appender FILE of ROOT",
                        "sink: Logback appender AUDIT of audit",
                        "sink: java.util.logging ConsoleHandler of ROOT",
                        "complete: true",
                        "at-last")
                .doesNotContain("staunch-coverage-");
        assertThat(Canary.leaked(log, Questions.WAYS)).isEmpty();
        assertThat(Canary.missing(log, List.of("jul", "julparameter", "julexception", "system", "systemexception")))
                .isEmpty();
    }

    @Test
    void redaction_that_is_broken_is_named_with_its_remedy() throws IOException, InterruptedException {
        String log = fork().run(ReportProgram.class, "filterless");
        assertThat(log)
                .contains("complete: false", "at-last")
                .contains("not covered by redaction: Logback appender FILE of ROOT shows ")
                .contains(
                        "message, argument, exception, cause, suppressed, marker, key-value, fluent message, MDC, thread name")
                .contains(
                        "System.Logger, commons-logging",
                        "not covered: Logback appender AUDIT of audit shows message",
                        "RedactingConfigurator.configure")
                .doesNotContain("staunch-coverage-", "password=");
    }

    @Test
    void the_start_fails_where_coverage_is_required_and_broken() throws IOException, InterruptedException {
        String log =
                fork().with("staunch.logging.coverage", "require").failing().run(ReportProgram.class, "filterless");
        assertThat(log)
                .contains("complete: false", "IllegalStateException: redaction does not cover all logs")
                .doesNotContain("at-last");
    }

    @Test
    void the_start_fails_where_coverage_is_required_and_redaction_is_off() throws IOException, InterruptedException {
        String log = fork().with("staunch.logging.coverage", "require")
                .with("staunch.logging.redaction", "off")
                .failing()
                .run(ReportProgram.class, "off");
        assertThat(log)
                .contains("IllegalStateException: redaction does not cover all logs", "FILE of ROOT shows ")
                .doesNotContain("at-first", "staunch-coverage-");
        assertThat(log.split("redaction of logs is off", -1)).hasSize(2);
    }

    @Test
    void a_handler_that_came_later_is_found_before_the_first_event() throws IOException, InterruptedException {
        String log =
                fork().with("staunch.logging.coverage", "require").failing().run(ReportProgram.class, "handler");
        assertThat(log)
                .contains("java.util.logging FileHandler of billing shows java.util.logging message", "jul-to-slf4j")
                .doesNotContain("at-first", "staunch-coverage-");
    }
}
