package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static String of(@Nullable String raw) {
        return IdempotencyKey.parse(raw)
                .fold(IdempotencyKey::value, found -> found.asList().get(0).toString());
    }

    @Test
    void both_spellings_are_one_key() {
        assertThat(of("8e03978e-40d5-43e8-bc93-6894a57f9324")).isEqualTo("8e03978e-40d5-43e8-bc93-6894a57f9324");
        assertThat(of("\"8e03978e\"")).isEqualTo("8e03978e");
        assertThat(of("a/b:c=")).isEqualTo("a/b:c=");
        assertThat(IdempotencyKey.parse("\"a\"")).isEqualTo(IdempotencyKey.parse("a"));
        assertThat(new IdempotencyKey("aB")).hasToString("aB").isNotEqualTo(new IdempotencyKey("ab"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                " a",
                "k\u00e9y",
                "a\n",
                "a\u0000",
                "a\u007f",
                "\"",
                "\"\"",
                "\"a",
                "a\"",
                "a\\b",
                "\"a\\\"b\"",
                "\"a b\"",
                "\"a\";q",
                "\ud83d"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(255))).hasSize(255);
        assertThat(of("\"" + "a".repeat(255) + "\"")).hasSize(255);
        assertThat(of("a".repeat(256))).isEqualTo("input.too_long {max=255, actual=256}");
        assertThat(of("\"" + "a".repeat(256) + "\"")).isEqualTo("input.too_long {max=255, actual=256}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_constructor_demands_a_key_without_quotes() {
        for (String wrong : new String[] {"", "\"a\"", "a b", "a".repeat(256)}) {
            assertThatThrownBy(() -> new IdempotencyKey(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("an idempotency key must be visible ASCII without quotes");
        }
    }
}
