package dev.staunch.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonFieldsProperties {

    @Provide
    Arbitrary<String> nearlyJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"a\"",
                        "\"",
                        "\\",
                        "\\u",
                        "d83d",
                        "1",
                        "-",
                        "0",
                        ".",
                        "e",
                        "+",
                        "9999999999",
                        "true",
                        "null",
                        " ",
                        "\n",
                        "QZKW",
                        "\"QZKWQZKW\"",
                        "\ud83d",
                        "\u00e9",
                        "\u0000",
                        "/*",
                        "//",
                        "{\"a\":1}",
                        "1e9",
                        "\"b\":")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void never_throws_and_shows_nothing_of_the_input(@ForAll("nearlyJson") String json) {
        for (String text : new String[] {json, "{" + json, "{\"x\":" + json}) {
            JsonFields.parse(text)
                    .errorToOptional()
                    .ifPresent(found -> assertThat(found.toString()).doesNotContain("QZKW"));
            assertThat(JsonFields.parse(text).toString()).doesNotContain("QZKW");
        }
    }

    @Property
    void never_throws_on_any_bytes(@ForAll byte[] bytes) {
        assertThat(JsonFields.parse(bytes)).isNotNull();
    }

    @Property
    void text_and_bytes_are_read_alike(@ForAll("nearlyJson") String json) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            assertThat(JsonFields.parse(json.getBytes(StandardCharsets.UTF_8)).errorToOptional())
                    .isEqualTo(JsonFields.parse(json).errorToOptional());
        }
    }
}
