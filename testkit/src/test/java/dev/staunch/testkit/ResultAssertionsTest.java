package dev.staunch.testkit;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static dev.staunch.testkit.ResultAssertions.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import org.junit.jupiter.api.Test;

class ResultAssertionsTest {

    private static final Result<String, String> OK = Result.ok("value77");
    private static final Result<String, String> ERR = Result.err("error77");
    private static final Result<String, Violations> INVALID = Result.err(
            Violations.of(StandardError.MISSING).within(Pointer.root().child("name")));

    @Test
    void gives_back_what_it_asserts() {
        assertThat(assertOk(OK)).isEqualTo("value77");
        assertThat(assertErr(ERR)).isEqualTo("error77");
        assertThat(assertViolation(INVALID, StandardError.MISSING, "/name").total())
                .isEqualTo(1);
    }

    @Test
    void fails_on_the_other_side_without_showing_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertOk(ERR))
                .withMessage("expected Ok but was Err[String]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertErr(OK))
                .withMessage("expected Err but was Ok[String]");
    }

    @Test
    void shows_the_violations_of_a_rejected_input() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertOk(INVALID))
                .withMessage("expected Ok but was Err [/name input.missing]");
    }

    @Test
    void fails_where_code_or_place_differ() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertViolation(INVALID, StandardError.NULL, "/name"))
                .withMessage("expected input.null at '/name' but was [/name input.missing]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertViolation(INVALID, StandardError.MISSING, ""));
    }
}
