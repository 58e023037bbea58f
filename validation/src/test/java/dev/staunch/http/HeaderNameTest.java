package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNameTest {

    private static String of(@Nullable String raw) {
        return HeaderName.parse(raw)
                .fold(HeaderName::value, found -> found.asList().get(0).toString());
    }

    @Test
    void is_a_token_in_lower_case() {
        assertThat(of("content-type")).isEqualTo("content-type");
        assertThat(of("Content-Type")).isEqualTo("content-type");
        assertThat(of("x_!#$%&'*+-.^`|~9")).isEqualTo("x_!#$%&'*+-.^`|~9");
        assertThat(HeaderName.parse("ETag")).isEqualTo(HeaderName.parse("etag"));
        assertThat(new HeaderName("etag")).hasToString("etag");
    }

    @Test
    void every_character_is_judged_as_the_grammar_does() {
        String token = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        for (char c = 0; c < 0xffff; c++) {
            assertThat(HeaderName.parse("x" + c).isOk()).as("U+%04X", (int) c).isEqualTo(token.indexOf(c) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                " a",
                "a ",
                "a:",
                ":path",
                "a\r\nb",
                "a\n",
                "a\u0000",
                "a(b)",
                "\"a\"",
                "a,b",
                "a/b",
                "a[0]",
                "a{b}",
                "\u00e9",
                "\u212aey",
                "\uff41",
                "\ud83d",
                "a\u200b"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(128))).hasSize(128);
        assertThat(of("a".repeat(129))).isEqualTo("input.too_long {max=128, actual=129}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_constructor_demands_the_canonical_form() {
        for (String wrong : new String[] {"", "A", "a b", "a\n", "a".repeat(129)}) {
            assertThatThrownBy(() -> new HeaderName(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("a header name must be a token in lower case");
        }
    }
}
