package dev.staunch.icu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.icu.LookAlikes.Level;
import dev.staunch.invariant.InvariantViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    private static final String PAYPAL = "p\u0430yp\u0430l";

    @Test
    void names_that_look_alike_have_one_skeleton() {
        assertThat(LookAlikes.skeleton(PAYPAL)).isEqualTo(LookAlikes.skeleton("paypal"));
        assertThat(LookAlikes.areConfusable(PAYPAL, "paypal")).isTrue();
        assertThat(LookAlikes.areConfusable("rnail", "mail")).isTrue();
        assertThat(LookAlikes.areConfusable("ann", "ann")).isTrue();
        assertThat(LookAlikes.areConfusable("ann", "anna")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ann, ASCII",
        "jos\u00e9, SINGLE_SCRIPT",
        "\u0430\u043d\u043d\u0430, SINGLE_SCRIPT",
        "a\u5c71\u30a2, HIGHLY_RESTRICTIVE",
        "a\u0905, MODERATELY_RESTRICTIVE",
        "p\u0430yp\u0430l, MINIMALLY_RESTRICTIVE",
        "a\u2665, UNRESTRICTED"
    })
    void the_level_tells_how_scripts_are_mixed(String text, Level level) {
        assertThat(LookAlikes.restrictionLevel(text)).isEqualTo(level);
    }

    @Test
    void levels_are_ordered_from_strict_to_free() {
        assertThat(Level.values()).isSorted().startsWith(Level.ASCII).endsWith(Level.UNRESTRICTED);
    }

    @Test
    void digits_of_two_systems_are_told() {
        assertThat(LookAlikes.mixesDigits("a1\u0661")).isTrue();
        assertThat(LookAlikes.mixesDigits("a12")).isFalse();
        assertThat(LookAlikes.mixesDigits("a")).isFalse();
    }

    @Test
    void what_is_not_bounded_is_a_defect() {
        String long1 = "a".repeat(4097);
        assertThat(LookAlikes.skeleton("a".repeat(4096))).hasSize(4096);
        assertThatThrownBy(() -> LookAlikes.skeleton(long1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> LookAlikes.restrictionLevel(long1)).isInstanceOf(InvariantViolation.class);
    }
}
