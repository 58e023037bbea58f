package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    private static String of(@Nullable String raw) {
        return MediaType.parse(raw)
                .fold(MediaType::toString, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "application/json|application/json",
                "Text/HTML;Charset=\"UTF-8\"|text/html;charset=utf-8",
                "text/html ; charset=utf-8;|text/html;charset=utf-8",
                "text/html;;\t;charset=utf-8|text/html;charset=utf-8",
                "multipart/form-data; boundary=\"a b\"|multipart/form-data;boundary=\"a b\"",
                "multipart/form-data; boundary=AbC|multipart/form-data;boundary=AbC",
                "a/b; c=\"\\\"\\x\"; d=\"\"|a/b;c=\"\\\"x\";d=\"\"",
                "a/b;c=\"\\\\\"|a/b;c=\"\\\\\"",
                "a/b;c=\"d;e=f\"|a/b;c=\"d;e=f\"",
                "a/b;c=\"d\"|a/b;c=d",
                "application/vnd.api+json|application/vnd.api+json",
                "1/2!#$&-^_.+|1/2!#$&-^_.+"
            })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "text/",
                "/html",
                "/",
                "a/b/c",
                "text/*",
                "*/*",
                ".a/b",
                "a/.b",
                "a b/c",
                "a/ b",
                "a'/b",
                "a/b;c",
                "a/b;c=",
                "a/b;=d",
                "a/b;c =d",
                "a/b;c= d",
                "a/b;c=\"d",
                "a/b;c=\"",
                "a/b;c=\"d\\",
                "a/b;c=\"d\"e",
                "a/b;c=d\"e\"",
                "a/b c=d",
                "a/b,c/d",
                "a/b;c=\"\n\"",
                "a/b;c=\"\\\n\"",
                "a/b;c=\"\u007f\"",
                "a/b;c=\u00e9",
                "a/b;c=\"\u00e9\"",
                "a/b;\u00e9=c",
                "\u212a/b",
                "a/b\r\nX: y",
                " a/b",
                "a/b ",
                "a/b; ",
                "a/b;c=d ",
                "a/b\ud83d"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_a_parameter_twice() {
        assertThat(of("a/b;c=1;C=2")).isEqualTo("input.duplicate");
        assertThat(of("a/b;c=1;c=1")).isEqualTo("input.duplicate");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("a".repeat(127) + "/" + "b".repeat(127))).hasSize(255);
        assertThat(of("a".repeat(128) + "/b")).isEqualTo("input.malformed");
        assertThat(of("a/" + "b".repeat(128))).isEqualTo("input.malformed");
        assertThat(of("a/b;c=" + "d".repeat(1018))).hasSize(1024);
        assertThat(of("a/b;c=" + "d".repeat(1019))).isEqualTo("input.too_long {max=1024, actual=1025}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_order_of_parameters_and_the_spelling_do_not_matter() {
        MediaType one = MediaType.parse("text/html;charset=UTF-8;q=\"x\"").orElseThrow();
        MediaType other = MediaType.parse("TEXT/html; q=x; charset=utf-8").orElseThrow();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.essence()).isEqualTo("text/html");
        assertThat(one.parameters()).containsExactly(Map.entry("charset", "utf-8"), Map.entry("q", "x"));
    }

    @Test
    void parameters_are_copied_and_cannot_be_changed() {
        Map<String, String> parameters = new HashMap<>(Map.of("q", "x"));
        MediaType type = new MediaType("a", "b", parameters);
        parameters.clear();
        assertThat(type).hasToString("a/b;q=x");
        assertThatThrownBy(() -> type.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_constructor_demands_the_canonical_form() {
        for (String wrong : new String[] {"", "A", "*", "a b", "a/b", "a\n"}) {
            assertThatThrownBy(() -> new MediaType(wrong, "b", Map.of()))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("a media type must have a type and a subtype in lower case");
            assertThatThrownBy(() -> new MediaType("a", wrong, Map.of())).isInstanceOf(InvariantViolation.class);
        }
        for (Map<String, String> wrong : List.of(
                Map.of("C", "d"),
                Map.of("", "d"),
                Map.of("c d", "e"),
                Map.of("c", "\n"),
                Map.of("c", "\u00e9"),
                Map.of("charset", "UTF-8"),
                Map.of("c", "d".repeat(1019)))) {
            assertThatThrownBy(() -> new MediaType("a", "b", wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("parameters of a media type must have names in lower case and printable values");
        }
    }
}
