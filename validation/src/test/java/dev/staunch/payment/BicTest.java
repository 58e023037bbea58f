package dev.staunch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BicTest {

    private static String of(@Nullable String raw) {
        return Bic.parse(raw).fold(Bic::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEUTDEFF", "DEUTDEFF500", "DEUTDEFFXXX", "A1B2XKPR"})
    void accepts(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEUTDEF",
                "DEUTDEFF5",
                "DEUTDEFF50",
                "deutdeff",
                "DEUT DEFF",
                "DEUTD1FF",
                "DEUT-DEFF",
                "DEUTDEF\uff26",
                "DEUTDEFf",
                "DEUTDEFF50\n",
                "DEUTDEFF\u0000AB",
                "\u0660EUTDEFF"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_unknown_countries() {
        assertThat(of("DEUTZZFF")).isEqualTo("payment.country_unknown");
        assertThat(of("DEUTUKFF")).isEqualTo("payment.country_unknown");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("DEUTDEFF5000")).isEqualTo("input.too_long {max=11, actual=12}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_a_country_and_a_key_for_comparison() {
        Bic office = new Bic("DEUTDEFF");
        assertThat(office.country()).isEqualTo("DE");
        assertThat(office.comparisonKey())
                .isEqualTo(new Bic("DEUTDEFFXXX").comparisonKey())
                .isEqualTo("DEUTDEFFXXX");
        assertThat(office).hasToString("DEUTDEFF").isNotEqualTo(new Bic("DEUTDEFFXXX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deutdeff", "DEUTZZFF", "DEUTDEFF5"})
    void the_constructor_demands_a_code(String value) {
        assertThatThrownBy(() -> new Bic(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a BIC must have its form and a known country");
    }
}
