package dev.staunch.examples.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.text.TextPolicy;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;

/** What a bad test lets through and a good one finds; jqwik runs it, because arbitraries need their engine. */
class TestingRulesTest {

    private static String leaking(String password) {
        return "401 wrong password: " + password;
    }

    private static String tight(String password) {
        return password.isEmpty() ? "400" : "401";
    }

    @Example
    void stn030_bad_passes_though_the_answer_leaks() {
        assertThatCode(() -> Stn030.refusesTheWrongPassword(TestingRulesTest::leaking))
                .doesNotThrowAnyException();
    }

    @Example
    void stn030_good_finds_the_leak() {
        assertThatThrownBy(() -> Stn030.refusesAndLeaksNothing(TestingRulesTest::leaking))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> Stn030.refusesAndLeaksNothing(TestingRulesTest::tight))
                .doesNotThrowAnyException();
    }

    @Example
    void stn031_bad_passes_a_function_that_only_trims() {
        assertThatCode(() -> Stn031.acceptsNames(String::strip)).doesNotThrowAnyException();
    }

    @Example
    @SuppressWarnings("NullAway") // the function refuses with null
    void stn031_good_finds_that_it_only_trims() {
        assertThatThrownBy(() -> Stn031.survivesHostileText(String::strip)).isInstanceOf(AssertionError.class);
        UnaryOperator<String> policy = raw -> TextPolicy.singleLine().apply(raw).fold(name -> name, violations -> null);
        assertThatCode(() -> Stn031.survivesHostileText(policy)).doesNotThrowAnyException();
    }
}
