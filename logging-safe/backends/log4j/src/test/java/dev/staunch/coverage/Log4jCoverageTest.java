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

/** Programs of their own with the jar on their class path, and no code that knows of it: one for each configuration. */
class Log4jCoverageTest {

    private static final String PATTERN =
            "<PatternLayout pattern='%level %c %C.%M %t %marker %X %x %map %m%n%ex' alwaysWriteExceptions='false'/>";

    private static final String CONFIGURATION = "<Configuration status='ERROR'><Appenders>"
            + "<File name='FILE' fileName='@DIR@/app.log'>%s</File>%s</Appenders><Loggers>"
            + "<%s name='every' level='ALL' includeLocation='true'/><%s level='INFO' includeLocation='true'>"
            + "<AppenderRef ref='%s'/></%s></Loggers></Configuration>";

    /** All resolvers that show something of an event. */
    private static final String TEMPLATE = "<JsonTemplateLayout locationInfoEnabled='true' eventTemplate='{"
            + resolved("message", "message", "")
            + resolved("parameters", "messageParameter", "")
            + resolved("map", "map", "")
            + resolved("marker", "marker", "name")
            + resolved("parents", "marker", "parents")
            + resolved("context", "mdc", "")
            + resolved("stack", "ndc", "")
            + resolved("error", "exception", "className")
            + resolved("reason", "exception", "message")
            + resolved("trace", "exception", "stackTrace\",\"stackTrace\":{\"stringified\":true},\"x\":\"")
            + resolved("thread", "thread", "name")
            + resolved("method", "source", "methodName")
            + "\"level\":{\"$resolver\":\"level\",\"field\":\"name\"}}'/>";

    private static final Map<String, String> LOGS = new HashMap<>();

    @TempDir
    static Path directory;

    private static String resolved(String name, String resolver, String field) {
        String end = field.isEmpty() ? "" : ",\"field\":\"" + field + "\"";
        return "\"" + name + "\":{\"$resolver\":\"" + resolver + "\"" + end + "},";
    }

    private static String configuration(String kind) {
        return switch (kind) {
            case "mixed" -> configuration(PATTERN, "", "AsyncLogger", "AsyncRoot", "FILE");
            case "async" ->
                configuration(
                        PATTERN,
                        "<Async name='ASYNC' includeLocation='true'><AppenderRef ref='FILE'/></Async>",
                        "Logger",
                        "Root",
                        "ASYNC");
            case "rewrite" ->
                configuration(
                        PATTERN,
                        "<Rewrite name='REWRITE'><PropertiesRewritePolicy><Property name='added'>x</Property>"
                                + "</PropertiesRewritePolicy><AppenderRef ref='FILE'/></Rewrite>",
                        "Logger",
                        "Root",
                        "REWRITE");
            case "json" ->
                configuration("<JsonLayout properties='true' locationInfo='true'/>", "", "Logger", "Root", "FILE");
            case "template" -> configuration(TEMPLATE, "", "Logger", "Root", "FILE");
            default -> configuration(PATTERN, "", "Logger", "Root", "FILE");
        };
    }

    private static String configuration(String layout, String appenders, String logger, String root, String ref) {
        return CONFIGURATION.formatted(layout, appenders, logger, root, ref, root);
    }

    private static Fork fork(String kind, String name) throws IOException {
        Fork fork = new Fork(Files.createDirectories(directory.resolve(name)))
                .configuredBy("log4j2.configurationFile", "log4j2.xml", configuration(kind))
                .with("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
        return kind.startsWith("all")
                ? fork.with("log4j2.contextSelector", "org.apache.logging.log4j.core.async.AsyncLoggerContextSelector")
                : fork;
    }

    private static String run(String kind) throws IOException, InterruptedException {
        if (!LOGS.containsKey(kind)) {
            LOGS.put(kind, fork(kind, kind).run(Log4jProgram.class, "every"));
        }
        return LOGS.get(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "async", "mixed", "all", "rewrite", "json", "template"})
    void nothing_leaks_and_nothing_is_lost(String kind) throws IOException, InterruptedException {
        String log = run(kind);
        assertThat(Canary.leaked(log, Log4jProgram.WAYS)).isEmpty();
        assertThat(Canary.missing(log, Log4jProgram.WAYS)).isEmpty();
        assertThat(log).contains("calm 17 and plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "all", "template"})
    void without_redaction_every_canary_shows_and_the_log_says_so_once(String kind)
            throws IOException, InterruptedException {
        String log = fork(kind, kind + "-off")
                .with("staunch.logging.redaction", " OFF ")
                .run(Log4jProgram.class, "every");
        assertThat(Canary.leaked(log, Log4jProgram.WAYS)).containsAll(everywhere(kind));
        assertThat(Canary.leaked(log, asked(log))).hasSizeGreaterThan(100);
        assertThat(log.split("redaction of logs is off", -1)).hasSize(2);
    }

    /** A pattern writes what the template has a place for, arrays of characters in pieces; thread names are cached. */
    private static List<String> everywhere(String kind) {
        return Log4jProgram.WAYS.stream()
                .filter(way -> !List.of("extra", "characters").contains(way))
                .filter(way -> !kind.equals("all") || !way.equals("thread"))
                .toList();
    }

    @Test
    void no_method_that_logs_goes_round() throws IOException, InterruptedException {
        String log = run("pattern");
        List<String> ways = asked(log);
        assertThat(ways).hasSizeGreaterThan(100);
        assertThat(Canary.leaked(log, ways)).isEmpty();
        // These write what they are given only in records of java.util.logging, for which Log4j has no place.
        assertThat(Canary.missing(log, ways))
                .allMatch(way -> way.startsWith("jul-entering-") || way.startsWith("jul-exiting-"));
    }

    private static List<String> asked(String log) {
        return log.lines()
                .filter(line -> line.startsWith("asked: "))
                .flatMap(
                        line -> Arrays.stream(line.substring("asked: ".length()).split(" ", -1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pattern, INFO shop dev.staunch.coverage.Questions.classic main",
        "pattern, INFO jul dev.staunch.coverage.Questions.others main",
        "pattern, INFO system dev.staunch.coverage.Questions.others main",
        "pattern, INFO commons dev.staunch.coverage.Questions.others main",
        "pattern, INFO shop dev.staunch.coverage.Questions.ours main",
        "async, INFO shop dev.staunch.coverage.Questions.fluent main",
        "mixed, INFO shop dev.staunch.coverage.Questions.context main",
        "all, INFO shop dev.staunch.coverage.Log4jCalls.messages main",
        "mixed, INFO shop dev.staunch.coverage.Questions.ours main",
    })
    void callers_are_right(String kind, String expected) throws IOException, InterruptedException {
        assertThat(run(kind).lines()).anyMatch(line -> line.startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "mixed", "all"})
    void a_level_that_is_off_allocates_nothing(String kind) throws IOException, InterruptedException {
        assertThat(run(kind)).contains("allocating: []");
    }

    @Test
    void what_is_no_secret_stays() throws IOException, InterruptedException {
        assertThat(run("template"))
                .contains("\"error\":\"java.lang.IllegalArgumentException\"", "\"parameters\":[17,\"plain\"]");
        assertThat(run("pattern"))
                .contains("lines=\"3\"", "java.lang.IllegalStateException: at-exception password=[redacted]")
                .contains("at-ours lines=3");
    }

    @ParameterizedTest
    @CsvSource({
        "pattern, org.apache.logging.log4j.core.impl.ReusableLogEventFactory, Locking",
        "mixed, dev.staunch.coverage.OwnEventFactory, Locking",
        "all, dev.staunch.coverage.OwnEventFactory, AwaitCompletion",
    })
    void what_the_application_chose_is_still_used(String kind, String factory, String strategy)
            throws IOException, InterruptedException {
        String log = fork(kind, kind + "-own")
                .with("log4j2.logEventFactory", factory)
                .with("log4j.ReliabilityStrategy", strategy)
                .run(Log4jProgram.class);
        assertThat(Canary.leaked(log, Log4jProgram.WAYS)).isEmpty();
        assertThat(Canary.missing(log, Log4jProgram.WAYS)).isEmpty();
        assertThat(log.contains("made by the application")).isEqualTo(kind.equals("mixed"));
    }

    @Test
    void a_program_with_only_the_interface_of_log4j_runs() throws IOException, InterruptedException {
        assertThat(new Fork(Files.createDirectories(directory.resolve("api")))
                        .without("log4j-core")
                        .without("log4j-slf4j2-impl")
                        .run(ApiProgram.class))
                .contains("at-end")
                .doesNotContain("ClassNotFoundException", "NoClassDefFoundError");
    }
}
