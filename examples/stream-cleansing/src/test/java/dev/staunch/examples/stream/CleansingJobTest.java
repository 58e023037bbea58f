package dev.staunch.examples.stream;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.parse.Fields;
import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.testkit.LeakDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobExecutionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CleansingJobTest {

    private static final int RECORDS = 4_000;

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    @TempDir
    private Path directory;

    @Test
    void the_job_gives_the_verdicts_of_a_loop_and_no_reject_shows_its_input() throws Exception {
        Path input = directory.resolve("payments.jsonl");
        Path clean = directory.resolve("clean");
        Path rejects = directory.resolve("rejects");
        new Records(7, leaks.canary("rejected input")).write(input, RECORDS);

        JobExecutionResult done = CleansingJob.start(input, clean, rejects, 2)
                .getJobExecutionResult()
                .get(2, TimeUnit.MINUTES);

        Outcome outcome = Outcome.ofSinks(clean, rejects);
        assertThat(outcome).isEqualTo(Outcome.ofLoop(input));
        assertThat(outcome.clean() + outcome.rejected()).isEqualTo(RECORDS);
        assertThat(outcome.rejected()).isBetween(RECORDS / 20L, RECORDS / 5L);
        assertThat(done.<Long>getAccumulatorResult(CleansingJob.JUDGED)).isEqualTo(RECORDS);
        for (Path file : Outcome.files(rejects)) {
            leaks.check("rejects", Files.readString(file));
        }
        for (Path file : Outcome.files(clean)) {
            leaks.check("clean records", Files.readString(file));
        }
    }

    @Test
    void a_clean_record_is_canonical_and_has_no_secret_in_its_note() {
        Verdict verdict = Verdict.of(
                new Records(1, "").good().replaceFirst("\"note\":\"[^\"]*\"", "\"note\":\"retry with token=abc123\""),
                Pseudonymizer.ofProcess());
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.line()).contains("token=[redacted]").doesNotContain("abc123");
        assertThat(Verdict.of(verdict.line(), Pseudonymizer.ofProcess())).isEqualTo(verdict);
    }

    @Test
    void a_reject_can_be_found_again_with_the_key() {
        Pseudonymizer pseudonymizer = Pseudonymizer.ofProcess();
        assertThat(Verdict.of("{}", pseudonymizer).line())
                .contains(pseudonymizer.pseudonymOf("record", "{}"))
                .contains("input.missing");
    }

    @Test
    void two_outcomes_differ_if_a_line_went_to_the_other_sink() throws Exception {
        Path one = Files.createDirectories(directory.resolve("one"));
        Path other = Files.createDirectories(directory.resolve("other"));
        Files.writeString(one.resolve("part"), "a\n");
        assertThat(Outcome.ofSinks(one, other)).isNotEqualTo(Outcome.ofSinks(other, one));
    }

    @Test
    void the_key_of_pseudonyms_is_no_placeholder() {
        assertErr(Keys.parse(Fields.environment(Map.of(Keys.NAME, "changeme".repeat(4)))));
        assertErr(Keys.parse(Fields.environment(Map.of(Keys.NAME, "short"))));
        assertThat(assertOk(Keys.parse(Fields.environment(Map.of())))).isEmpty();
    }
}
