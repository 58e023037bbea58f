package dev.staunch.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Attempt;
import dev.staunch.error.StandardError;
import dev.staunch.result.Result;
import io.vavr.control.Either;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Vavr's control types beside results. */
class ResultPeersTest {

    private static final String CONTENT = "content-of-a-result";

    private static String defect() {
        throw new IllegalStateException("a mistake of ours");
    }

    @Test
    void vavr_shows_the_content_and_a_result_its_type() {
        assertThat(Either.right(CONTENT).toString()).contains(CONTENT);
        assertThat(Validation.invalid(CONTENT).toString()).contains(CONTENT);
        assertThat(Result.ok(CONTENT).toString()).doesNotContain(CONTENT);
    }

    @Test
    void a_try_keeps_every_exception_and_an_attempt_those_that_are_listed() {
        assertThat(Try.of(ResultPeersTest::defect).isFailure()).isTrue();
        Attempt attempt = Attempt.on(IOException.class, StandardError.INTERNAL);
        assertThatThrownBy(() -> {
                    var unused = attempt.call(ResultPeersTest::defect);
                })
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void vavr_combines_eight_validations_at_most() {
        assertThat(Arrays.stream(Validation.class.getMethods())
                        .filter(method -> method.getName().equals("combine"))
                        .mapToInt(method -> method.getParameterCount())
                        .max())
                .hasValue(8);
    }

    @Test
    void a_switch_knows_the_two_cases_of_a_result_and_not_those_of_an_either() {
        assertThat(Result.class.isSealed()).isTrue();
        assertThat(Either.class.isSealed()).isFalse();
    }
}
