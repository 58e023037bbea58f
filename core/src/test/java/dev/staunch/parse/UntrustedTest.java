package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.result.Ok;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.junit.jupiter.api.Test;

class UntrustedTest {

    @Test
    void leaves_through_a_parser() {
        assertThat(Untrusted.of("x").parse(TEXT)).isEqualTo(new Ok<>("x"));
        assertThat(Untrusted.of(Fields.of(Map.of("a", "x"))).parse(SomeParsers.OBJECT))
                .isEqualTo(new Ok<>("x"));
        assertThat(reasons(Untrusted.<String>of(null).parse(TEXT))).containsExactly("input.null");
        assertThat(reasons(Untrusted.of("x").parse(SomeParsers.WHOLE))).containsExactly("input.malformed");
    }

    @Test
    void shows_nothing() {
        String canary = "hunter" + 2;
        Untrusted<String> untrusted = Untrusted.of(canary);
        assertThat(untrusted).hasToString("Untrusted");
        assertThat(String.format("%s %s", untrusted, List.of(untrusted))).doesNotContain(canary);
        assertThat(ReflectionToStringBuilder.toString(untrusted)).doesNotContain(canary);
        assertThat(new com.google.gson.Gson().toJson(untrusted)).doesNotContain(canary);
    }

    @Test
    void is_equal_to_itself_alone() {
        Untrusted<String> one = Untrusted.of("x");
        assertThat(java.util.Set.of(one)).contains(one).doesNotContain(Untrusted.of("x"));
        assertThat(one).isNotEqualTo(Untrusted.of("x")).isNotEqualTo("x");
    }
}
