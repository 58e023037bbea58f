package dev.staunch.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

    /** Code points beyond what is seen are written as {@code {hex}}. */
    private static String text(String escaped) {
        return Pattern.compile("\\{(\\p{XDigit}+)}")
                .matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String of(@Nullable String raw) {
        return Password.parse(raw)
                .fold(
                        each -> each.<String>exposeChars(String::new),
                        found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "correct horse, correct horse",
        "'  8 spaces ', '  8 spaces '",
        "{1F600}{1F600}{1F600}{1F600}{1F600}{1F600}{1F600}{1F600}, {1F600}{1F600}{1F600}{1F600}{1F600}{1F600}{1F600}{1F600}",
        "correct{A0}horse, correct horse",
        "{212B}ngstr{F6}m1, {C5}ngstr{F6}m1"
    })
    void accepts(String raw, String expected) {
        assertThat(of(text(raw))).isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "correct{A}horse, text.control_character",
        "correct{200B}horse, text.invisible",
        "correct{202E}horse, text.bidi_control",
        "correct{D83D}, text.ill_formed"
    })
    void refuses(String raw, String code) {
        assertThat(of(text(raw))).startsWith(code);
    }

    @Test
    void the_length_is_bounded_and_not_told() {
        assertThat(of("horse")).isEqualTo("input.too_short {min=8}");
        assertThat(of("a".repeat(256))).hasSize(256);
        assertThat(of("a".repeat(257))).isEqualTo("input.too_long {max=256}");
        assertThat(of("a".repeat(5000))).isEqualTo("input.too_long {max=256}");
        assertThat(of("\ud834\udd60".repeat(500))).isEqualTo("input.too_long {max=256}");
        assertThat(of("")).startsWith("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void a_password_is_a_secret() {
        try (Password password = Password.parse("correct horse").orElseThrow();
                Password same = Password.parse("correct\u00a0horse").orElseThrow();
                Password other = Password.parse("Correct horse").orElseThrow()) {
            assertThat(password).hasToString("[password]").isNotEqualTo(same);
            assertThat(password.matches(same)).isTrue();
            assertThat(password.matches(other)).isFalse();
        }
    }

    @Test
    void a_closed_password_is_gone() {
        Password password = Password.parse("correct horse").orElseThrow();
        password.close();
        password.close();
        assertThatThrownBy(() -> password.<String>exposeChars(String::new)).isInstanceOf(IllegalStateException.class);
    }
}
