package dev.staunch.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Both versions of Jackson read the same of a text. */
class JacksonVersionsProperties {

    private static final JsonLimits SMALL = new JsonLimits(1000, 3, 40, 8, 4, 5);

    private record Outcome(@Nullable Map<String, @Nullable Object> members, String violation) {}

    private static Outcome of(Tokens tokens, JsonLimits limits) {
        try (tokens) {
            JsonTree tree = new JsonTree(tokens, limits);
            Map<String, @Nullable Object> members = tree.read();
            return new Outcome(members, members == null ? tree.violation().toString() : "");
        }
    }

    private static void both(String json, JsonLimits limits) {
        Outcome two = of(Jackson2Tokens.of(json, limits), limits);
        Outcome three = of(Jackson3Tokens.of(json, limits), limits);
        assertThat(two).isEqualTo(three);
        assertThat(Objects.toString(two.members())).isEqualTo(Objects.toString(three.members()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"a\"",
                        "\"b\"",
                        "\"a\":",
                        "\"b\":",
                        "1",
                        "-1.5",
                        "1e3",
                        "1e99",
                        "123456",
                        "true",
                        "null",
                        "\"\\u00e9\"",
                        "\"\\ud800\"",
                        "\"\\x\"",
                        "\"123456789\"",
                        " ",
                        "\n",
                        "//",
                        "'",
                        "NaN",
                        "01",
                        "{\"a\":[1,2]}",
                        "\u00a0",
                        "\"")
                .list()
                .ofMaxSize(12)
                .map(parts -> "{" + String.join("", parts) + "}");
    }

    @Property
    void of_any_text(@ForAll("texts") String json) {
        both(json, JsonLimits.DEFAULT);
        both(json, SMALL);
    }

    @Example
    void of_what_is_large() {
        both("{\"a\":" + "[".repeat(2000), JsonLimits.DEFAULT);
        both("{\"a\":\"" + "x".repeat(200_000) + "\"}", JsonLimits.DEFAULT);
        both("{\"a\":" + "1".repeat(2000) + "}", JsonLimits.DEFAULT);
        both("{\"" + "x".repeat(2000) + "\":1}", JsonLimits.DEFAULT);
        both("{\"a\":[" + "1,".repeat(200_000) + "1]}", JsonLimits.DEFAULT);
        both("{\"a\":12345678901234567890,\"b\":1.50,\"c\":-9223372036854775808}", JsonLimits.DEFAULT);
    }
}
