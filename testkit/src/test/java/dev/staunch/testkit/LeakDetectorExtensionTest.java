package dev.staunch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class LeakDetectorExtensionTest {

    private static final List<String> PLANTED = LeakingFixture.PLANTED;

    @ParameterizedTest
    @CsvSource({
        "writes_to_out, System.out",
        "writes_to_err, System.err",
        "checks_a_response, response",
        "logs_a_message, Logback",
        "logs_an_argument, Logback",
        "logs_a_key_value, Logback",
        "logs_with_mdc, Logback",
        "logs_a_marker, Logback",
        "logs_a_cause, Logback",
        "logs_a_suppressed_exception, Logback",
        "logs_below_what_is_printed, Logback",
        "logs_while_redaction_is_broken, Logback"
    })
    void fails_a_test_that_leaks(String method, String where) {
        assertThat(run(method)).hasValueSatisfying(thrown -> {
            String shown = String.valueOf(thrown.getMessage());
            assertThat(thrown).isInstanceOf(AssertionError.class);
            assertThat(shown).contains(where + " shows the canary 'password#1' (plain)");
            assertThat(PLANTED).hasSize(1).noneMatch(shown::contains);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaks_nothing", "logs_safely", "logs_what_redaction_finds", "mentions_no_canary"})
    void passes_a_test_that_leaks_nothing(String method) {
        assertThat(run(method)).isEmpty();
    }

    @Test
    void the_coverage_report_agrees() {
        assertThat(run("logs_while_redaction_is_broken")).isPresent();
        assertThat(LeakingFixture.UNCOVERED).anyMatch(path -> path.contains("shows message, argument"));
        assertThat(run("logs_what_redaction_finds")).isEmpty();
        assertThat(LeakingFixture.UNCOVERED).isEmpty();
    }

    @Test
    void puts_the_streams_back() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        assertThat(run("writes_to_out")).isPresent();
        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
    }

    private static Optional<Throwable> run(String method) {
        PLANTED.clear();
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(LeakingFixture.class, method))
                .execute()
                .testEvents()
                .finished()
                .stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
                .findFirst()
                .orElseThrow()
                .getThrowable();
    }
}
