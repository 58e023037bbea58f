package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of their own, each with one backend and the option that has SLF4J take our provider. */
class ProviderCoverageTest {

    private static final List<String> BACKENDS =
            List.of("slf4j-simple", "slf4j-jdk14", "slf4j-reload4j", "logback-classic");

    private static final String JUL = """
            handlers=java.util.logging.FileHandler
            .level=INFO
            every.level=ALL
            java.util.logging.FileHandler.pattern=@DIR@/app.log
            java.util.logging.FileHandler.level=ALL
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%4$s %3$s %2$s %5$s%6$s%n
            """;

    private static final String RELOAD4J = """
            log4j.rootLogger=INFO, FILE
            log4j.logger.every=TRACE
            log4j.appender.FILE=org.apache.log4j.FileAppender
            log4j.appender.FILE.File=@DIR@/reload4j.log
            log4j.appender.FILE.layout=org.apache.log4j.PatternLayout
            log4j.appender.FILE.layout.ConversionPattern=%p %t %c %C %M %X %m%n
            """;

    private static final String LOGBACK =
            "<configuration><appender name='C' class='ch.qos.logback.core.ConsoleAppender'>"
                    + "<encoder><pattern>%level %logger %class %method %mdc %kvp %marker %msg%n%ex</pattern></encoder></appender>"
                    + "<logger name='every' level='TRACE'/><root level='INFO'><appender-ref ref='C'/></root></configuration>";

    private static final Map<String, String> LOGS = new HashMap<>();

    @TempDir
    static Path directory;

    private static Fork fork(String backend, String name) throws IOException {
        Fork fork = new Fork(Files.createDirectories(directory.resolve(name)))
                .with("slf4j.provider", "dev.staunch.logging.slf4j.RedactingProvider")
                .with("org.slf4j.simpleLogger.logFile", "@DIR@/simple.log")
                .with("org.slf4j.simpleLogger.log.every", "trace")
                .configuredBy("java.util.logging.config.file", "jul.properties", JUL)
                .configuredBy("logback.configurationFile", "logback.xml", LOGBACK)
                .file("log4j.properties", RELOAD4J)
                .with("log4j.configuration", "file:@DIR@/log4j.properties");
        BACKENDS.stream().filter(each -> !each.equals(backend)).forEach(fork::without);
        return fork;
    }

    private static String run(String backend) throws IOException, InterruptedException {
        if (!LOGS.containsKey(backend)) {
            LOGS.put(
                    backend,
                    fork(backend, backend)
                            .with("staunch.logging.coverage", "require")
                            .run(ProviderProgram.class));
        }
        return LOGS.get(backend);
    }

    private static List<String> ways() {
        return Questions.WAYS;
    }

    private static List<String> asked(String log) {
        return log.lines()
                .filter(line -> line.startsWith("asked: "))
                .flatMap(
                        line -> Arrays.stream(line.substring("asked: ".length()).split(" ", -1)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void nothing_leaks_and_what_the_backend_shows_is_there(String backend) throws IOException, InterruptedException {
        String log = run(backend);
        List<String> neverShown = backend.equals("slf4j-reload4j")
                ? List.of("marker", "nestedmarker")
                : List.of("marker", "nestedmarker", "nothing");
        assertThat(Canary.leaked(log, ways())).isEmpty();
        assertThat(Canary.missing(log, ways())).isSubsetOf(neverShown);
        assertThat(log)
                .contains("calm 17 and plain", "java.lang.IllegalStateException: at-exception password=[redacted]")
                .contains("at-unreadable [redacted:unreadable]", "at-end null")
                .doesNotContain("multiple SLF4J providers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void no_method_that_logs_goes_round(String backend) throws IOException, InterruptedException {
        String log = run(backend);
        List<String> ways = asked(log);
        assertThat(ways).hasSizeGreaterThan(60);
        assertThat(Canary.leaked(log, ways)).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void without_redaction_the_canaries_show_and_the_log_says_so_once(String backend)
            throws IOException, InterruptedException {
        String log = fork(backend, backend + "-off")
                .with("staunch.logging.redaction", " OFF ")
                .run(ProviderProgram.class);
        assertThat(Canary.leaked(log, ways()))
                .contains("message", "template", "exception", "cause", "fluentmessage", "system", "commons");
        assertThat(Canary.leaked(log, asked(log))).hasSizeGreaterThan(60);
        assertThat(log.split("redaction of logs is off", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "slf4j-jdk14, dev.staunch.coverage.Questions classic at-message",
        "slf4j-jdk14, dev.staunch.coverage.Questions fluent at-fluentmessage",
        "slf4j-jdk14, dev.staunch.coverage.Questions others at-commons",
        "slf4j-reload4j, dev.staunch.coverage.Questions classic {} at-message",
        "slf4j-reload4j, dev.staunch.coverage.Questions fluent {} at-fluentmessage",
        "slf4j-reload4j, dev.staunch.coverage.Questions others {} at-system",
    })
    void callers_are_right(String backend, String expected) throws IOException, InterruptedException {
        assertThat(run(backend)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void a_level_that_is_off_allocates_nothing(String backend) throws IOException, InterruptedException {
        assertThat(run(backend)).contains("allocating: []");
    }

    @Test
    void the_context_is_redacted_for_the_backend_and_not_for_the_application()
            throws IOException, InterruptedException {
        assertThat(run("slf4j-reload4j"))
                .contains("{{apiKey,[redacted]}} at-context")
                .contains("context: read back");
    }

    @Test
    void a_backend_with_a_hook_of_its_own_is_left_alone() throws IOException, InterruptedException {
        String log = run("logback-classic");
        assertThat(log).contains("factory: ch.qos.logback.classic.LoggerContext");
        assertThat(Canary.leaked(log, ways())).isEmpty();
        assertThat(Canary.missing(log, ways())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "slf4j-simple, org.slf4j.simple.SimpleLoggerFactory",
        "slf4j-jdk14, org.slf4j.jul.JDK14LoggerFactory",
        "slf4j-reload4j, org.slf4j.reload4j.Reload4jLoggerFactory",
    })
    void the_report_knows_what_is_covered_and_writes_nothing(String backend, String factory)
            throws IOException, InterruptedException {
        assertThat(run(backend))
                .contains("sink: " + factory + " of ROOT", "sink: java.util.logging FileHandler of ROOT")
                .doesNotContain("not covered", "staunch-coverage-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void the_start_fails_where_coverage_is_required_and_redaction_is_off(String backend)
            throws IOException, InterruptedException {
        String log = fork(backend, backend + "-required")
                .with("staunch.logging.redaction", "off")
                .with("staunch.logging.coverage", "require")
                .failing()
                .run(ProviderProgram.class);
        assertThat(log)
                .contains("IllegalStateException: redaction does not cover all logs", "FileHandler of ROOT shows ")
                .contains("LoggerFactory, where nothing can be looked at")
                .doesNotContain("at-message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-simple", "slf4j-jdk14", "slf4j-reload4j"})
    void without_the_option_the_report_names_it(String backend) throws IOException, InterruptedException {
        String log =
                fork(backend, backend + "-without").with("slf4j.provider", "").run(ProviderProgram.class);
        assertThat(Canary.leaked(log, ways())).contains("message", "jul");
        assertThat(log)
                .contains("not covered: the backend of SLF4J is org.slf4j.")
                .contains("start with -Dslf4j.provider=dev.staunch.logging.slf4j.RedactingProvider");
    }

    @Test
    void without_a_backend_a_program_runs_and_nothing_is_uncovered() throws IOException, InterruptedException {
        assertThat(fork("none", "none").run(ProviderProgram.class))
                .contains("nothing is logged", "asked: ")
                .doesNotContain("calm 17", "not covered");
    }
}
