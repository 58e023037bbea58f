package dev.staunch.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    /** Code points beyond what is seen are written as {@code {hex}}. */
    private static String text(String escaped) {
        return Pattern.compile("\\{(\\p{XDigit}+)}")
                .matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String of(@Nullable String raw) {
        return Username.parse(raw)
                .fold(Username::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "ann, ann",
        "ann.lee-1, ann.lee-1",
        "ann@example.com, ann@example.com",
        "Ann, ann",
        "{FF21}nn, ann",
        "A{30A}ke, {E5}ke",
        "{3A3}, {3C3}"
    })
    void accepts(String raw, String expected) {
        assertThat(of(text(raw))).isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "ann lee, text.not_allowed_character",
        "' ann', text.not_allowed_character",
        "{265A}, text.not_allowed_character",
        "{2163}, text.not_allowed_character",
        "{FB01}, text.not_allowed_character",
        "{1F600}, text.not_allowed_character",
        "ann{202E}, text.bidi_control",
        "ann{200D}, text.invisible",
        "ann{AD}, text.invisible",
        "ann{0}, text.control_character",
        "{5D0}ann, text.mixed_direction",
        "ann{D83D}, text.ill_formed"
    })
    void refuses(String raw, String code) {
        assertThat(of(text(raw))).startsWith(code);
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(64))).hasSize(64);
        assertThat(of("a".repeat(65))).isEqualTo("input.too_long {max=64, actual=65, unit=CODE_POINTS}");
        assertThat(of("")).startsWith("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void names_of_one_account_are_equal_and_not_shown() {
        assertThat(Username.parse("ANN")).isEqualTo(Username.parse("ann"));
        assertThat(new Username("ann")).hasToString("Username");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann", "ann lee", "a\u030a"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new Username(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("text.not_canonical");
    }
}
