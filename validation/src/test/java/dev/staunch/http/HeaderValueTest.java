package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValueTest {

    private static String of(@Nullable String raw) {
        return HeaderValue.parse(raw)
                .fold(HeaderValue::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, br;q=0.5", "a b", "a\tb", "", "a", "\"quoted\"", "!~"})
    void accepts(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\t",
                "a ",
                "a\r\nX: y",
                "a\nb",
                "a\rb",
                "a\u0000b",
                "a\u007fb",
                "a\u001b[2J",
                "a\u0085b",
                "a\u2028b",
                "a\u00e9",
                "a\u560a",
                "a\ud83d",
                "a\u202e"
            })
    void refuses_at_the_second_character(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed {offset=1}");
    }

    @Test
    void every_character_is_judged_as_the_grammar_does() {
        for (char c = 0; c < 0xffff; c++) {
            assertThat(HeaderValue.parse("a" + c + "b").isOk())
                    .as("U+%04X", (int) c)
                    .isEqualTo(c == '\t' || (c >= ' ' && c <= '~'));
        }
    }

    @Test
    void refuses_spaces_at_the_start() {
        assertThat(of(" a")).isEqualTo("input.malformed {offset=0}");
        assertThat(of("\ta")).isEqualTo("input.malformed {offset=0}");
        assertThat(of(" ")).isEqualTo("input.malformed {offset=0}");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(8192))).hasSize(8192);
        assertThat(of("a".repeat(8193))).isEqualTo("input.too_long {max=8192, actual=8193}");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void does_not_show_itself() {
        assertThat(new HeaderValue("Basic abc")).hasToString("HeaderValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\r\nb", "\u00e9"})
    void the_constructor_demands_a_value(String value) {
        assertThatThrownBy(() -> new HeaderValue(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a header value must be visible ASCII with inner spaces");
    }

    @Test
    void the_constructor_demands_a_short_value() {
        String tooLong = "a".repeat(8193);
        assertThatThrownBy(() -> new HeaderValue(tooLong)).isInstanceOf(InvariantViolation.class);
    }
}
