package dev.staunch.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Result;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Agrees with the JDK wherever it accepts, and accepts whatever the JDK writes. */
class TextFieldsProperties {

    @Provide
    Arbitrary<String> encoded() {
        return pieces(
                "a", "QZKW", "=", "&", "+", "%41", "%C3%A9", "%C3", "%", "%4", "%zz", "%F0%9F%98%80", ";", "?", "%00");
    }

    @Provide
    Arbitrary<String> propertiesText() {
        return pieces(
                "a", "QZKW", "=", ":", " ", "\t", "\f", "\n", "\r", "\\", "#", "!", "\\u0041", "\\u00", "\u00e9", "\\n",
                "b=1\n");
    }

    @Provide
    Arbitrary<String> wellFormed() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(12)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property
    void a_query_is_decoded_as_the_jdk_does(@ForAll("encoded") String raw) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Result<Fields, Violations> fields = TextFields.parseQuery(raw);
        if (fields.isErr()) {
            assertThat(raw).contains("%");
            return;
        }
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                expected.computeIfAbsent(
                                URLDecoder.decode(parts[0], StandardCharsets.UTF_8), unused -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        assertThat(Reading.lists(fields, expected.keySet()).orElseThrow()).isEqualTo(expected);
    }

    @Property
    void what_the_jdk_encodes_is_read_back(@ForAll("wellFormed") String name, @ForAll("wellFormed") String value) {
        String raw = URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
        assertThat(Reading.lists(TextFields.parseQuery(raw), List.of(name)).orElseThrow())
                .isEqualTo(Map.of(name, List.of(value)));
    }

    @Property
    void properties_are_read_as_the_jdk_does(@ForAll("propertiesText") String raw) throws IOException {
        Assume.that(!raw.strip().endsWith("\\")); // to the JDK it may stand for one more line, which is empty
        Result<Fields, Violations> fields = TextFields.parseProperties(raw.getBytes(StandardCharsets.UTF_8));
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(raw));
        } catch (IllegalArgumentException malformed) {
            assertThat(fields.isErr()).isTrue();
            return;
        }
        if (fields.isOk()) {
            Map<String, List<String>> expected = new LinkedHashMap<>();
            properties.forEach((key, value) -> expected.put((String) key, List.of((String) value)));
            assertThat(Reading.lists(fields, expected.keySet()).orElseThrow()).isEqualTo(expected);
        } else {
            String found = fields.errorToOptional().orElseThrow().toString();
            assertThat(found).containsAnyOf("input.duplicate", "input.malformed");
            // the JDK continues a line within an escape
            assertThat(found.contains("input.duplicate") || raw.matches("(?s).*\\\\[\r\n].*"))
                    .isTrue();
        }
    }

    @Property
    void an_error_shows_nothing_of_the_input(@ForAll("encoded") String raw, @ForAll("propertiesText") String text) {
        for (Result<Fields, Violations> fields : List.of(
                TextFields.parseQuery(raw + "QZKW1234567=%"),
                TextFields.parseProperties((text + "\nQZKW1234567=\\").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(fields.errorToOptional().orElseThrow().toString()).doesNotContain("QZKW1");
        }
    }
}
