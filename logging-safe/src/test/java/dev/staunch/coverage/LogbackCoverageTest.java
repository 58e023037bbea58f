package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of their own with the jar on their class path, and no code that knows of it: one for each configuration. */
class LogbackCoverageTest {

    private static final String PATTERN = "%level %logger %class.%method %thread %marker %mdc %kvp %msg%n%ex";

    private static final String FILE = "<configuration><appender name='FILE' class='ch.qos.logback.core.FileAppender'>"
            + "<file>@DIR@/app.log</file>%s</appender>%s<logger name='every' level='TRACE'/>"
            + "<root level='INFO'><appender-ref ref='%s'/></root></configuration>";

    private static final Map<String, String> LOGS = new HashMap<>();

    @TempDir
    static Path directory;

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
            case "sifting" ->
                FILE.formatted(
                        pattern,
                        "<appender name='SIFT' class='ch.qos.logback.classic.sift.SiftingAppender'><discriminator>"
                                + "<key>tenant</key><defaultValue>none</defaultValue></discriminator><sift>"
                                + "<appender name='F' class='ch.qos.logback.core.FileAppender'>"
                                + "<file>@DIR@/${tenant}.log</file><encoder><pattern>" + PATTERN
                                + "</pattern></encoder></appender></sift></appender>",
                        "SIFT");
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

    private static Fork fork(String kind, String name) throws IOException {
        return new Fork(Files.createDirectories(directory.resolve(name)))
                .configuredBy("logback.configurationFile", "logback.xml", configuration(kind));
    }

    private static String run(String kind) throws IOException, InterruptedException {
        if (!LOGS.containsKey(kind)) {
            LOGS.put(kind, fork(kind, kind).run(LogbackProgram.class, kind.equals("pattern") ? "every" : "once"));
        }
        return LOGS.get(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "async", "sifting", "json", "logstash", "filtered"})
    void nothing_leaks_and_nothing_is_lost(String kind) throws IOException, InterruptedException {
        String log = run(kind);
        assertThat(Canary.leaked(log, LogbackProgram.WAYS)).isEmpty();
        assertThat(Canary.missing(log, LogbackProgram.WAYS)).isEmpty();
        assertThat(log)
                .contains("at-unreadable [redacted:unreadable]", "[redaction failed: java.lang.IllegalStateException]")
                .doesNotContain("at-never");
    }

    @Test
    void no_method_that_logs_goes_round() throws IOException, InterruptedException {
        String log = run("pattern");
        List<String> ways = asked(log);
        assertThat(ways).hasSizeGreaterThan(100);
        assertThat(Canary.leaked(log, ways)).isEmpty();
        // These write what they are given only in records of java.util.logging, for which SLF4J has no place.
        assertThat(Canary.missing(log, ways))
                .allMatch(way -> way.startsWith("jul-entering-") || way.startsWith("jul-exiting-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pattern", "json"})
    void without_redaction_every_canary_shows_and_the_log_says_so_once(String kind)
            throws IOException, InterruptedException {
        String log = fork(kind, kind + "-off")
                .with("staunch.logging.redaction", " OFF ")
                .run(LogbackProgram.class, "every");
        assertThat(Canary.leaked(log, LogbackProgram.WAYS)).containsAll(everywhere(kind));
        assertThat(Canary.leaked(log, asked(log))).hasSizeGreaterThan(100);
        assertThat(log.split("redaction of logs is off", -1)).hasSize(1 + mentions(kind));
    }

    private static List<String> asked(String log) {
        return log.lines()
                .filter(line -> line.startsWith("asked: "))
                .flatMap(
                        line -> Arrays.stream(line.substring("asked: ".length()).split(" ", -1)))
                .toList();
    }

    /** A pattern does not write arguments that the template has no place for. */
    private static List<String> everywhere(String kind) {
        Stream<String> ways = LogbackProgram.WAYS.stream();
        return kind.equals("json")
                ? ways.toList()
                : ways.filter(way -> !way.equals("extra")).toList();
    }

    /** Logback's JSON has the template and the whole. */
    private static int mentions(String kind) {
        return kind.equals("json") ? 2 : 1;
    }

    @Test
    void a_configuration_that_logback_reads_anew_by_itself_is_covered() throws IOException, InterruptedException {
        String scanned = configuration("pattern")
                .replace("<configuration>", "<configuration scan='true' scanPeriod='50 milliseconds'>")
                .replace("<root", "<logger name='changing' level='INFO'/><root");
        String log = new Fork(Files.createDirectories(directory.resolve("scan")))
                .configuredBy("logback.configurationFile", "logback.xml", scanned)
                .run(ScanProgram.class);
        List<String> ways = List.of("before", "during", "after");
        assertThat(Canary.leaked(log, ways)).as(log).isEmpty();
        assertThat(Canary.missing(log, ways)).isEmpty();
        assertThat(log).doesNotContain("at-unchanged");
    }

    @Test
    void redaction_that_is_broken_is_noticed() throws IOException, InterruptedException {
        String log = fork("pattern", "broken").run(LogbackProgram.class, "broken");
        assertThat(Canary.leaked(log, LogbackProgram.WAYS))
                .contains("message", "exception", "pair", "context", "jul", "reconfigured");
    }

    @Test
    void another_word_does_not_turn_redaction_off() throws IOException, InterruptedException {
        String log = fork("pattern", "word")
                .with("staunch.logging.redaction", "false")
                .run(LogbackProgram.class);
        assertThat(Canary.leaked(log, LogbackProgram.WAYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pattern, INFO shop dev.staunch.coverage.Questions.classic main",
        "async, INFO jul dev.staunch.coverage.Questions.others main",
        "pattern, INFO system dev.staunch.coverage.Questions.others main",
        "pattern, INFO commons dev.staunch.coverage.Questions.others main",
        "pattern, INFO shop dev.staunch.coverage.Questions.ours main",
    })
    void callers_are_right(String kind, String expected) throws IOException, InterruptedException {
        assertThat(run(kind)).containsPattern("(^|\n)" + Pattern.quote(expected));
        assertThat(run(kind)
                        .lines()
                        .filter(line -> line.startsWith("INFO ") && !line.startsWith("INFO every "))
                        .filter(line -> !line.contains(" dev.staunch.coverage.Questions."))
                        .filter(line -> !line.contains(" dev.staunch.coverage.LogbackProgram.")))
                .isEmpty();
    }

    /** Two arguments Logback packs into an array where there is a turbo filter, whichever it is. */
    @Test
    void a_level_that_is_off_allocates_nothing_of_ours() throws IOException, InterruptedException {
        assertThat(run("pattern")).contains("allocating: [arguments]");
    }

    @Test
    void third_party_encoders_find_the_caller() throws IOException, InterruptedException {
        assertThat(run("logstash"))
                .contains("\"caller_class_name\":\"dev.staunch.coverage.Questions\"")
                .doesNotContain("\"caller_class_name\":\"net.logstash");
    }

    @Test
    void what_is_no_secret_stays() throws IOException, InterruptedException {
        assertThat(run("json"))
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
        assertThat(new Fork(Files.createDirectories(directory.resolve("plain")))
                        .without("logback")
                        .run(PlainProgram.class))
                .contains("at-end")
                .doesNotContain("NoClassDefFoundError");
    }
}
