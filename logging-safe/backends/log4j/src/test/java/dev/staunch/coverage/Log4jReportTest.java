package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coverage report on Log4j, asked in programs of their own. */
class Log4jReportTest {

    private static final String ALL_ASYNC = "org.apache.logging.log4j.core.async.AsyncLoggerContextSelector";
    private static final String BASIC_ASYNC = "org.apache.logging.log4j.core.async.BasicAsyncLoggerContextSelector";

    /** Appenders behind others, one for two loggers, and filters that would accept before they are asked. */
    private static final String CONFIGURATION = "<Configuration status='ERROR'><Appenders>"
            + "<File name='FILE' fileName='@DIR@/app.log'><ThresholdFilter level='INFO' onMatch='ACCEPT'/>"
            + "<PatternLayout pattern='%%c %%t %%X %%marker %%m%%n%%ex'/></File>"
            + "<File name='REWRITTEN' fileName='@DIR@/rewritten.log'><PatternLayout pattern='%%m%%n'/></File>"
            + "<File name='UNUSED' fileName='@DIR@/unused.log'><PatternLayout pattern='%%m%%n'/></File>"
            + "<Routing name='ROUTING'><Routes pattern='$${ctx:shop}'><Route><File name='${ctx:shop}' "
            + "fileName='@DIR@/${ctx:shop}.log'><PatternLayout pattern='%%m%%n'/></File></Route></Routes></Routing>"
            + "<Rewrite name='REWRITE'><PropertiesRewritePolicy><Property name='a'>b</Property></PropertiesRewritePolicy>"
            + "<AppenderRef ref='REWRITTEN'/></Rewrite>"
            + "<Async name='ASYNC'><AppenderRef ref='FILE'/><AppenderRef ref='REWRITE'/></Async></Appenders><Loggers>"
            + "<%1$s name='audit' additivity='false'><AppenderRef ref='FILE'/></%1$s>"
            + "<%1$s name='routed' level='INFO'><AppenderRef ref='ROUTING'/></%1$s>"
            + "<%2$s level='INFO'><AppenderRef ref='ASYNC'/></%2$s></Loggers></Configuration>";

    @TempDir
    Path directory;

    private Fork fork(String kind) throws IOException {
        Fork fork = new Fork(directory)
                .configuredBy(
                        "log4j2.configurationFile",
                        "log4j2.xml",
                        kind.equals("mixed")
                                ? CONFIGURATION.formatted("AsyncLogger", "AsyncRoot")
                                : CONFIGURATION.formatted("Logger", "Root"));
        return kind.equals("all") ? fork.with("log4j2.contextSelector", ALL_ASYNC) : fork;
    }

    private static Fork required(Fork fork) {
        return fork.with("staunch.logging.coverage", "require");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "mixed", "all"})
    void a_service_that_is_covered_starts_where_that_is_required_and_nothing_is_written(String kind)
            throws IOException, InterruptedException {
        String log = required(fork(kind)).run(Log4jReportProgram.class, "whole");
        assertThat(log)
                .contains(
                        "sink: Log4j appender FILE of ROOT, audit",
                        "sink: Log4j appender REWRITE of ROOT",
                        "sink: Log4j appender ROUTING of routed",
                        "sink: Log4j appender LATER of late",
                        "sink: java.util.logging ConsoleHandler of ROOT",
                        "complete: true",
                        "at-first password=[redacted]",
                        "at-last")
                .doesNotContain("staunch-coverage-", "UNUSED", "appender ASYNC", "not covered");
        assertThat(directory.toFile().list()).contains("rewritten.log").doesNotContain("${ctx:shop}.log", "shop.log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "mixed"})
    void an_appender_that_events_reach_unredacted_is_named_with_its_remedy(String kind)
            throws IOException, InterruptedException {
        String log = fork(kind).run(Log4jReportProgram.class, "unguarded");
        assertThat(log)
                .contains("complete: false", "at-last")
                .contains("not covered by redaction: Log4j appender FILE of ROOT, audit shows ")
                .contains("not covered: Log4j appender REWRITE of ROOT shows ")
                .contains(
                        "Log4j message, Log4j argument, Log4j builder, Log4j exception, Log4j marker, Log4j thread context")
                .contains("System.Logger, commons-logging, message, argument, exception, cause, suppressed, marker")
                .contains("key-value, fluent message, MDC, thread name. Nothing may take the guard")
                .doesNotContain("staunch-coverage-", Canary.of("first"));
    }

    @Test
    void one_of_several_loggers_is_enough() throws IOException, InterruptedException {
        String log = required(fork("sync")).failing().run(Log4jReportProgram.class, "unguarded-audit");
        assertThat(log)
                .contains("IllegalStateException: redaction does not cover all logs", "FILE of ROOT, audit shows ")
                .doesNotContain("at-last", "REWRITE of ROOT shows", "staunch-coverage-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "mixed", "all"})
    void the_start_fails_where_coverage_is_required_and_redaction_is_off(String kind)
            throws IOException, InterruptedException {
        String log = required(fork(kind))
                .with("staunch.logging.redaction", "off")
                .failing()
                .run(Log4jReportProgram.class, "whole");
        assertThat(log)
                .contains("IllegalStateException: redaction does not cover all logs", "FILE of ROOT, audit shows ")
                .doesNotContain("at-first", "staunch-coverage-", "cannot be looked at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "mixed", "all"})
    void where_redaction_is_off_and_coverage_not_required_the_first_event_is_not_changed(String kind)
            throws IOException, InterruptedException {
        String log = fork(kind).with("staunch.logging.redaction", "off").run(Log4jReportProgram.class, "whole");
        assertThat(log).contains("at-first password=" + Canary.of("first"), "complete: false");
        assertThat(log.split("redaction of logs is off", -1)).hasSizeGreaterThan(1);
    }

    @Test
    void with_all_loggers_asynchronous_a_logger_that_log4j_has_not_been_told_of_is_found()
            throws IOException, InterruptedException {
        String log = required(fork("all")).failing().run(Log4jReportProgram.class, "late");
        assertThat(log).contains("not covered: Log4j appender LATER of late shows Log4j message", "updateLoggers()");
    }

    @Test
    void an_appender_without_filters_is_said_to_be_out_of_sight() throws IOException, InterruptedException {
        String log = required(fork("sync")).failing().run(Log4jReportProgram.class, "opaque");
        assertThat(log).contains("Log4j appender OPAQUE of ROOT cannot be looked at", "AbstractAppender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ALL_ASYNC, BASIC_ASYNC})
    void without_any_configuration_the_default_is_covered(String selector) throws IOException, InterruptedException {
        String log = required(new Fork(directory))
                .with("log4j2.contextSelector", selector)
                .run(Log4jDefaultProgram.class);
        assertThat(log)
                .contains("sink: Log4j appender DefaultConsole-", "complete: true")
                .contains("at-own password=[redacted]", "at-slf4j password=[redacted]")
                .doesNotContain("staunch-coverage-", "not covered");
        assertThat(Canary.leaked(log, java.util.List.of("own", "slf4j"))).isEmpty();
    }

    @Test
    void without_slf4j_in_front_log4j_is_covered_and_looked_at() throws IOException, InterruptedException {
        String log = required(new Fork(directory)).without("log4j-slf4j2-impl").run(Log4jDefaultProgram.class);
        assertThat(log)
                .contains("sink: Log4j appender DefaultConsole-", "complete: true", "at-own password=[redacted]")
                .doesNotContain("staunch-coverage-", "not covered");
    }

    @Test
    void without_slf4j_in_front_a_path_that_is_not_covered_is_still_said() throws IOException, InterruptedException {
        String log = new Fork(directory).without("log4j-slf4j2-impl").run(Log4jReportProgram.class, "opaque");
        assertThat(log).contains("not covered by redaction: Log4j appender OPAQUE of ROOT cannot be looked at");
    }
}
