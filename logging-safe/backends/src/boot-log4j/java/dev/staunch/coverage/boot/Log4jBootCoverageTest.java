package dev.staunch.coverage.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.coverage.Canary;
import dev.staunch.coverage.Fork;
import dev.staunch.coverage.Log4jCalls;
import dev.staunch.coverage.Questions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications of Spring Boot on Log4j in processes of their own, with the jar on their class path and no code that knows of it. */
class Log4jBootCoverageTest {

    private static final String PATTERN = "%level %c %C.%M %t %marker %X %x %map %m%n%ex";

    private static final String FILE = "<Configuration status='ERROR' monitorInterval='1'><Appenders>"
            + "<File name='FILE' fileName='@DIR@/app.log'><PatternLayout pattern='" + PATTERN + "'/></File>"
            + "<File name='JSON' fileName='@DIR@/json.log'><JsonTemplateLayout locationInfoEnabled='true'/></File>"
            + "<Async name='ASYNC' includeLocation='true'><AppenderRef ref='FILE'/><AppenderRef ref='JSON'/></Async>"
            + "</Appenders><Loggers><Logger name='every' level='ALL' includeLocation='true'/>"
            + "<Logger name='watched' level='FATAL'/>"
            + "<Root level='INFO' includeLocation='true'>@REFS@</Root></Loggers></Configuration>";

    /** What Log4j says of itself, not by a logger: of markers that SLF4J calls detached it repeats the name. */
    private static final String STATUS = "WARN Log4j does not support detached Markers";

    @TempDir
    Path directory;

    private String run(Fork fork, String... settings) throws IOException, InterruptedException {
        return fork.with("spring.main.banner-mode", "off")
                .with("spring.main.web-application-type", "none")
                .run(Log4jBootProgram.class, settings)
                .lines()
                .filter(line -> !line.contains(STATUS))
                .collect(Collectors.joining("\n"));
    }

    /** Whose start fails if the coverage report finds something. */
    private Fork covered() {
        return new Fork(directory).with("staunch.logging.coverage", "require");
    }

    private String[] byProperties() {
        return new String[] {
            "--logging.file.name=" + directory.resolve("properties.log"),
            "--logging.pattern.file=" + PATTERN,
            "--logging.pattern.console=" + PATTERN,
            "--logging.level.every=trace"
        };
    }

    private static List<String> ways(String... more) {
        return Stream.of(Questions.WAYS.stream(), Log4jCalls.WAYS.stream(), Arrays.stream(more))
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> asked(String log) {
        return log.lines()
                .filter(line -> line.startsWith("asked: "))
                .flatMap(
                        line -> Arrays.stream(line.substring("asked: ".length()).split(" ", -1)))
                .toList();
    }

    private static void assertCovered(String log, List<String> ways) {
        assertThat(Canary.leaked(log, ways)).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
        assertThat(asked(log)).hasSizeGreaterThan(100);
        assertThat(Canary.leaked(log, asked(log))).isEmpty();
        assertThat(log).contains("allocating: []").doesNotContain("not covered", "staunch-coverage-", "at-silenced");
    }

    @Test
    void a_configuration_by_properties_is_covered_also_after_changes_and_a_second_start()
            throws IOException, InterruptedException {
        String log = run(covered(), byProperties());
        assertCovered(log, ways("changed", "again"));
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO shop dev.staunch.coverage.Questions.classic main"))
                .anyMatch(line -> line.startsWith("INFO jul dev.staunch.coverage.Questions.others main"))
                .anyMatch(line -> line.startsWith("INFO commons dev.staunch.coverage.Questions.others main"));
    }

    @Test
    void structured_logging_is_covered() throws IOException, InterruptedException {
        String log = run(
                covered(),
                "--logging.file.name=" + directory.resolve("structured.log"),
                "--logging.structured.format.file=ecs",
                "--logging.structured.format.console=logstash",
                "--logging.level.every=trace");
        // These formats have no place for the stack of the context.
        assertCovered(
                log,
                ways("changed", "again").stream()
                        .filter(way -> !way.equals("threadstack"))
                        .toList());
        assertThat(log).contains("\"ecs\":{\"version\"", "\"@version\":\"1\"").contains("[redacted]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.apache.logging.log4j.core.async.AsyncLoggerContextSelector"})
    void a_configuration_by_a_file_is_covered_also_when_it_is_read_anew(String selector)
            throws IOException, InterruptedException {
        // Behind an AsyncAppender Log4j 2.24 does not find the callers of asynchronous loggers.
        String root = selector.isEmpty()
                ? "<AppenderRef ref='ASYNC'/>"
                : "<AppenderRef ref='FILE'/><AppenderRef ref='JSON'/>";
        String log = run(covered()
                .configuredBy("logging.config", "log4j2-spring.xml", FILE.replace("@REFS@", root))
                .with("log4j2.contextSelector", selector));
        assertCovered(log, ways("changed", "during", "reread", "again"));
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO shop dev.staunch.coverage.Questions.classic main"));
    }

    @Test
    void an_executable_jar_covers_what_the_servlet_container_logs() throws Exception {
        String log = covered().run(List.of("-jar", ExecutableJar.in(directory).toString()), "web");
        List<String> ways = List.of("request", "requestcause", "status");
        assertThat(Canary.leaked(log, ways)).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
        assertThat(log).contains("at-status 500", "Servlet.service()").doesNotContain("not covered");
    }

    @Test
    void without_redaction_canaries_show_and_the_log_says_so_once() throws IOException, InterruptedException {
        String log = run(new Fork(directory).with("staunch.logging.redaction", "off"), byProperties());
        assertThat(Canary.leaked(log, ways()))
                .contains("message", "exception", "context", "jul", "commons", "simple", "threadcontext");
        assertThat(log.split("redaction of logs is off", -1)).hasSize(3);
    }

    @Test
    void the_start_fails_where_coverage_is_required_and_redaction_is_off() throws IOException, InterruptedException {
        String log = run(covered().with("staunch.logging.redaction", "off").failing(), byProperties());
        assertThat(log)
                .contains("redaction does not cover all logs", "Log4j appender File of ROOT shows ")
                .doesNotContain("at-message", "staunch-coverage-");
    }

    @Test
    void the_start_fails_where_coverage_is_required_and_the_application_breaks_it()
            throws IOException, InterruptedException {
        String[] settings = Stream.concat(Arrays.stream(byProperties()), Stream.of("--broken=true"))
                .toArray(String[]::new);
        String log = run(covered().failing(), settings);
        assertThat(log)
                .contains("redaction does not cover all logs", "Log4j appender File of ROOT shows ")
                .doesNotContain("at-message", "staunch-coverage-");
    }
}
