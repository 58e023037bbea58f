package dev.staunch.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static String of(@Nullable String raw) {
        return Slug.parse(raw).fold(Slug::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello-world", "2024-in-review", "a", "0", "z9-a"})
    void accepts(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
        assertThat(new Slug(raw)).hasToString(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "hello_world",
                "hello world",
                "a.b",
                "a/b",
                "..",
                "%2e",
                "-a",
                "a-",
                "a--b",
                "-",
                "--",
                "caf\u00e9",
                "\u0430",
                "a\n",
                "a\u0000",
                "\uff41",
                "a\u200db",
                "a`b",
                "a{b",
                "a:b",
                "\u212a",
                "\ud83d"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
        assertThatThrownBy(() -> new Slug(raw))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a slug must be lower-case letters and digits with single inner hyphens");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        String tooLong = "a".repeat(101);
        assertThat(of("a".repeat(100))).hasSize(100);
        assertThat(of(tooLong)).isEqualTo("input.too_long {max=100, actual=101}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
        assertThatThrownBy(() -> new Slug(tooLong)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new Slug("")).isInstanceOf(InvariantViolation.class);
    }
}
