package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test is a program of its own with the jar on its class path, and no code that knows of it. */
class LogbackCoverageTest {

    private static final String PATTERN = "%level %logger %class.%method %thread %marker %mdc %kvp %msg%n%ex";

    private static final String FILE = "<configuration><appender name='FILE' class='ch.qos.logback.core.FileAppender'>"
            + "<file>@DIR@/app.log</file>%s</appender>%s<root level='INFO'><appender-ref ref='%s'/></root>"
            + "</configuration>";

    @TempDir
    Path directory;

    private static String configuration(String kind) {
        String pattern = "<encoder><pattern>" + PATTERN + "</pattern></encoder>";
        return switch (kind) {
            case "pattern" -> FILE.formatted(pattern, "", "FILE");
            case "async" ->
                FILE.formatted(
                        pattern,
                        "<appender name='ASYNC' class='ch.qos.logback.classic.AsyncAppender'>"
                                + "<discardingThreshold>0</discardingThreshold><includeCallerData>true</includeCallerData>"
                                + "<appender-ref ref='FILE'/></appender>",
                        "ASYNC");
            case "json" ->
                FILE.formatted(
                        "<encoder class='ch.qos.logback.classic.encoder.JsonEncoder'>"
                                + "<withFormattedMessage>true</withFormattedMessage></encoder>",
                        "",
                        "FILE");
            case "logstash" ->
                FILE.formatted(
                        "<encoder class='net.logstash.logback.encoder.LogstashEncoder'>"
                                + "<includeCallerData>true</includeCallerData></encoder>",
                        "",
                        "FILE");
            case "filtered" ->
                FILE.formatted(
                        pattern,
                        "<turboFilter class='ch.qos.logback.classic.turbo.DuplicateMessageFilter'>"
                                + "<AllowedRepetitions>5</AllowedRepetitions></turboFilter>",
                        "FILE");
            default -> throw new IllegalArgumentException("no such kind");
        };
    }

    private static List<String> leaked(String log) {
        return CanaryProgram.WAYS.stream().filter(way -> Canary.isIn(log, way)).toList();
    }

    private static List<String> missing(String log) {
        return CanaryProgram.WAYS.stream()
                .filter(way -> !log.contains("at-" + way))
                .toList();
    }

    private String run(String kind) throws IOException, InterruptedException {
        return new Fork(directory).configuredBy(configuration(kind)).run(CanaryProgram.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "async", "json", "logstash", "filtered"})
    void nothing_leaks_and_nothing_is_lost(String kind) throws IOException, InterruptedException {
        String log = run(kind);
        assertThat(leaked(log)).isEmpty();
        assertThat(missing(log)).isEmpty();
        assertThat(log)
                .contains("at-unreadable [redacted:unreadable]", "[redaction failed: java.lang.IllegalStateException]")
                .doesNotContain("at-never");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "async", "json", "logstash"})
    void without_redaction_every_canary_shows_and_the_log_says_so_once(String kind)
            throws IOException, InterruptedException {
        String log = new Fork(directory)
                .configuredBy(configuration(kind))
                .with("staunch.logging.redaction", " OFF ")
                .run(CanaryProgram.class, "unguarded");
        assertThat(leaked(log)).containsAll(everywhere(kind));
        assertThat(log.split("redaction of logs is off", -1)).hasSize(1 + mentions(kind));
    }

    /** Encoders do not write all there is. */
    private static List<String> everywhere(String kind) {
        Stream<String> ways = CanaryProgram.WAYS.stream();
        return switch (kind) {
            case "json" -> ways.toList();
            case "logstash" -> ways.filter(way -> !way.equals("extra")).toList();
            default -> ways.filter(way -> !way.equals("extra")).toList();
        };
    }

    /** Logback's JSON has the template and the whole. */
    private static int mentions(String kind) {
        return kind.equals("json") ? 2 : 1;
    }

    @Test
    void redaction_that_is_broken_is_noticed() throws IOException, InterruptedException {
        String log = new Fork(directory).configuredBy(configuration("pattern")).run(CanaryProgram.class, "broken");
        assertThat(leaked(log)).contains("message", "exception", "pair", "context", "jul", "reconfigured");
    }

    @Test
    void another_word_does_not_turn_redaction_off() throws IOException, InterruptedException {
        String log = new Fork(directory)
                .configuredBy(configuration("pattern"))
                .with("staunch.logging.redaction", "false")
                .run(CanaryProgram.class);
        assertThat(leaked(log)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pattern, INFO shop dev.staunch.coverage.CanaryProgram.classic main",
        "async, INFO jul dev.staunch.coverage.CanaryProgram.bridges main",
        "pattern, INFO system dev.staunch.coverage.CanaryProgram.bridges main",
        "pattern, INFO commons dev.staunch.coverage.CanaryProgram.bridges main",
        "pattern, INFO shop dev.staunch.coverage.CanaryProgram.ours main",
    })
    void callers_are_right(String kind, String expected) throws IOException, InterruptedException {
        assertThat(run(kind).lines())
                .anyMatch(line -> line.startsWith(expected))
                .noneMatch(line -> line.startsWith("INFO") && !line.contains("coverage.CanaryProgram."));
    }

    @Test
    void third_party_encoders_find_the_caller() throws IOException, InterruptedException {
        assertThat(run("logstash"))
                .contains("\"caller_class_name\":\"dev.staunch.coverage.CanaryProgram\"")
                .doesNotContain("\"caller_class_name\":\"net.logstash");
    }

    @Test
    void what_is_no_secret_stays() throws IOException, InterruptedException {
        String log = run("json");
        assertThat(log)
                .contains("\"message\":\"calm {} and {}\"", "\"arguments\": [\"17\",\"plain\"]")
                .contains("\"className\":\"java.lang.IllegalStateException\"")
                .doesNotContain("RedactedThrowable");
    }

    @Test
    void our_own_rendering_is_kept() throws IOException, InterruptedException {
        assertThat(run("pattern"))
                .containsPattern("at-ours lines=3 token=\"?\\[pseudonym:p[0-9a-f]{4}:[0-9a-f]{32}]\"? "
                        + "password=\"?\\[redacted:String]");
    }

    @Test
    void a_program_without_logback_runs() throws IOException, InterruptedException {
        assertThat(new Fork(directory).without("logback").run(PlainProgram.class))
                .contains("at-end")
                .doesNotContain("NoClassDefFoundError");
    }
}
