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

class DisplayNameTest {

    /** Code points beyond what is seen are written as {@code {hex}}. */
    private static String text(String escaped) {
        return Pattern.compile("\\{(\\p{XDigit}+)}")
                .matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String of(@Nullable String raw) {
        return DisplayName.parse(raw)
                .fold(DisplayName::value, found -> found.asList().get(0).toString());
    }

    private static String key(String raw) {
        return DisplayName.parse(text(raw)).orElseThrow().comparisonKey();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann Lee",
        "Ann!, Ann!",
        "{265A}, {265A}",
        "' Ann {A0} Lee ', Ann Lee",
        "Richard {2163}, Richard IV",
        "{212B}ke, {C5}ke"
    })
    void accepts(String raw, String expected) {
        assertThat(of(text(raw))).isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Ann{202E}, text.bidi_control",
        "Ann{200B}, text.invisible",
        "{2764}{FE0F}, text.invisible",
        "{3164}, text.invisible",
        "Ann{A}, text.control_character",
        "Ann{E000}, text.not_allowed_character",
        "Ann{640}, text.not_allowed_character",
        "Ann{D83D}, text.ill_formed"
    })
    void refuses(String raw, String code) {
        assertThat(of(text(raw))).startsWith(code);
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(65))).isEqualTo("input.too_long {max=64, actual=65, unit=CODE_POINTS}");
        assertThat(of("")).startsWith("input.empty");
        assertThat(of(" \u3000")).startsWith("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void names_that_count_as_one_have_the_same_key() {
        assertThat(key("Richard {2163}")).isEqualTo(key(" richard  iv")).isEqualTo("richard iv");
        assertThat(key("{3A3}")).isEqualTo(key("{3C3}")).isNotEqualTo(key("{3C2}"));
        assertThat(key("{130}".repeat(64))).isEqualTo("i\u0307".repeat(64));
        assertThat(new DisplayName("Ann")).isNotEqualTo(new DisplayName("ann")).hasToString("DisplayName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Ann", "Ann  Lee", "\u2163"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new DisplayName(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("text.not_canonical");
    }
}
