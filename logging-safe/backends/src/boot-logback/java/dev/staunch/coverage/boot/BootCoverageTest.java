package dev.staunch.coverage.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.coverage.Canary;
import dev.staunch.coverage.Fork;
import dev.staunch.coverage.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications of Spring Boot in processes of their own, with the jar on their class path and no code that knows of it. */
class BootCoverageTest {

    private static final String PATTERN = "%level %logger %class.%method %thread %marker %mdc %kvp %msg%n%ex";

    private static final String FILE = "<configuration scan='true'>"
            + "<include resource='org/springframework/boot/logging/logback/defaults.xml'/>"
            + "<springProperty name='where' source='where'/>"
            + "<appender name='FILE' class='ch.qos.logback.core.FileAppender'><file>${where}/app.log</file>"
            + "<encoder><pattern>" + PATTERN + "</pattern></encoder></appender>"
            + "<appender name='ASYNC' class='ch.qos.logback.classic.AsyncAppender'>"
            + "<includeCallerData>true</includeCallerData><appender-ref ref='FILE'/></appender>"
            + "<root level='INFO'><appender-ref ref='ASYNC'/></root></configuration>";

    @TempDir
    Path directory;

    private String run(Fork fork, String what) throws IOException, InterruptedException {
        return fork.with("spring.main.banner-mode", "off")
                .with("pattern", PATTERN)
                .run(BootProgram.class, what);
    }

    /** Whose start fails if the coverage report finds something. */
    private Fork covered() {
        return new Fork(directory).with("staunch.logging.coverage", "require");
    }

    private static void assertCovered(String log, String... more) {
        List<String> ways =
                Stream.concat(Questions.WAYS.stream(), Arrays.stream(more)).toList();
        assertThat(Canary.leaked(log, ways)).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
    }

    @Test
    void a_configuration_by_properties_is_covered_also_after_changes_and_a_second_start()
            throws IOException, InterruptedException {
        String log = run(covered(), "properties");
        assertCovered(log, "changed", "again");
        List<String> every = log.lines()
                .filter(line -> line.startsWith("asked: "))
                .flatMap(
                        line -> Arrays.stream(line.substring("asked: ".length()).split(" ", -1)))
                .toList();
        assertThat(every).hasSizeGreaterThan(100);
        assertThat(Canary.leaked(log, every)).isEmpty();
        assertThat(log).contains("allocating: [arguments]").doesNotContain("at-silenced", "not covered");
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO shop dev.staunch.coverage.Questions.classic main"))
                .anyMatch(line -> line.startsWith("INFO jul dev.staunch.coverage.Questions.others main"))
                .anyMatch(line -> line.startsWith("INFO system dev.staunch.coverage.Questions.others main"))
                .anyMatch(line -> line.startsWith("INFO commons dev.staunch.coverage.Questions.others main"));
    }

    @Test
    void structured_logging_is_covered() throws IOException, InterruptedException {
        String log = run(covered(), "structured");
        assertCovered(log);
        assertThat(log).contains("\"ecs\":{\"version\"", "\"@version\":\"1\"").contains("[redacted]");
    }

    @Test
    void a_configuration_by_a_file_is_covered() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("logback-spring.xml"), FILE);
        String log = run(
                new Fork(directory)
                        .with("logging.config", "@DIR@/logback-spring.xml")
                        .with("where", "@DIR@"),
                "file");
        assertCovered(log, "changed");
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO shop dev.staunch.coverage.Questions.classic main"));
    }

    @Test
    void an_executable_jar_covers_what_the_servlet_container_logs() throws Exception {
        String log = new Fork(directory)
                .run(List.of("-jar", ExecutableJar.in(directory).toString()), "web");
        List<String> ways = List.of("request", "requestcause", "status");
        assertThat(Canary.leaked(log, ways)).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
        assertThat(log).contains("at-status 500", "Servlet.service()");
    }

    @Test
    void without_redaction_canaries_show_and_the_log_says_so_once() throws IOException, InterruptedException {
        String log = run(new Fork(directory).with("staunch.logging.redaction", "off"), "structured");
        assertThat(Canary.leaked(log, Questions.WAYS)).contains("message", "exception", "context", "jul", "commons");
        assertThat(Files.readString(directory.resolve("structured.log"))
                        .lines()
                        .filter(line -> line.contains("redaction of logs is off")))
                .hasSize(1);
    }

    @Test
    void a_logging_system_of_its_own_goes_round_and_the_start_says_so() throws IOException, InterruptedException {
        String log = run(bootAlone(), "structured");
        assertThat(Canary.leaked(log, Questions.WAYS)).contains("message", "exception", "context", "jul", "commons");
        assertThat(log)
                .contains("not covered by redaction: Logback appender FILE of ROOT shows java.util.logging message")
                .contains("not covered by redaction: Logback appender CONSOLE of ROOT shows java.util.logging message");
    }

    @Test
    void the_start_fails_where_coverage_is_required_and_broken() throws IOException, InterruptedException {
        String log = run(bootAlone().with("staunch.logging.coverage", "require").failing(), "structured");
        assertThat(log).contains("redaction does not cover all logs").doesNotContain("at-message");
    }

    private Fork bootAlone() {
        return new Fork(directory)
                .with(
                        "org.springframework.boot.logging.LoggingSystem",
                        "org.springframework.boot.logging.logback.LogbackLoggingSystem");
    }
}
