package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Missing, null, empty and present are four things. */
class PresenceTest {

    private static final Map<String, Function<Form, Field<?>>> ASKED = Map.of(
            "required", form -> form.required("f", TEXT),
            "required nullable", form -> form.required("f", TEXT.nullable()),
            "optional", form -> form.optional("f", TEXT),
            "optional nullable", form -> form.optional("f", TEXT.nullable()),
            "nullable", form -> form.nullable("f", TEXT),
            "withDefault", form -> form.withDefault("f", TEXT, "d"),
            "list", form -> form.list("f", TEXT, 0, 2),
            "list of one", form -> form.list("f", TEXT, 1, 2),
            "map", form -> form.map("f", TEXT, TEXT, 2));

    private static String parsed(Fields in, String asked) {
        Form form = Form.of(in);
        Field<?> field = java.util.Objects.requireNonNull(ASKED.get(asked)).apply(form);
        Result<String, Violations> result = form.build(() -> field.get().toString());
        return result.fold(value -> value, Violations::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "required, [/f input.missing], [/f input.null], '', x",
        "required nullable, [/f input.missing], Optional.empty, Optional[], Optional[x]",
        "optional, Optional.empty, [/f input.null], Optional[], Optional[x]",
        "optional nullable, Optional.empty, Optional[Optional.empty], Optional[Optional[]], Optional[Optional[x]]",
        "nullable, Optional.empty, Optional.empty, Optional[], Optional[x]",
        "withDefault, d, [/f input.null], '', x"
    })
    void of_a_text(String asked, String missing, String ofNull, String empty, String present) {
        Map<String, String> nothing = new HashMap<>();
        nothing.put("f", null);
        assertThat(parsed(Fields.of(Map.of()), asked)).isEqualTo(missing);
        assertThat(parsed(Fields.of(nothing), asked)).isEqualTo(ofNull);
        assertThat(parsed(Fields.of(Map.of("f", "")), asked)).isEqualTo(empty);
        assertThat(parsed(Fields.of(Map.of("f", "x")), asked)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({
        "list, [/f input.missing], [/f input.null], [], [x]",
        "list of one, [/f input.missing], [/f input.null], [/f input.empty {min=1}], [x]"
    })
    void of_a_list(String asked, String missing, String ofNull, String empty, String present) {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("f", null);
        assertThat(parsed(Fields.of(Map.of()), asked)).isEqualTo(missing);
        assertThat(parsed(Fields.of(nothing), asked)).isEqualTo(ofNull);
        assertThat(parsed(Fields.of(Map.of("f", List.of())), asked)).isEqualTo(empty);
        assertThat(parsed(Fields.of(Map.of("f", List.of("x"))), asked)).isEqualTo(present);
    }

    @Test
    void of_a_map() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("f", null);
        assertThat(parsed(Fields.of(Map.of()), "map")).isEqualTo("[/f input.missing]");
        assertThat(parsed(Fields.of(nothing), "map")).isEqualTo("[/f input.null]");
        assertThat(parsed(Fields.of(Map.of("f", Map.of())), "map")).isEqualTo("{}");
        assertThat(parsed(Fields.of(Map.of("f", Map.of("k", "x"))), "map")).isEqualTo("{k=x}");
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                Arguments.of("required", "[/f input.missing]", "", "[/f input.repeated {actual=2}]"),
                Arguments.of("optional", "Optional.empty", "Optional[]", "[/f input.repeated {actual=2}]"),
                Arguments.of("nullable", "Optional.empty", "Optional[]", "[/f input.repeated {actual=2}]"),
                Arguments.of(
                        "optional nullable",
                        "Optional.empty",
                        "Optional[Optional[]]",
                        "[/f input.repeated {actual=2}]"),
                Arguments.of("withDefault", "d", "", "[/f input.repeated {actual=2}]"),
                Arguments.of("list", "[]", "[]", "[a, b]"),
                Arguments.of("list of one", "[/f input.missing]", "[]", "[a, b]"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void of_a_parameter(String asked, String missing, String empty, String twice) {
        assertThat(parsed(Fields.texts(Map.of()), asked)).isEqualTo(missing);
        assertThat(parsed(Fields.texts(Map.of("f", List.of(""))), asked)).isEqualTo(empty);
        assertThat(parsed(Fields.texts(Map.of("f", List.of("a", "b"))), asked)).isEqualTo(twice);
        assertThat(parsed(Fields.headers(Map.of("F", List.of("a"), "f", List.of("b"))), asked))
                .isIn(twice, "[b, a]");
        assertThat(parsed(Fields.environment(Map.of()), asked)).isEqualTo(missing);
        assertThat(parsed(Fields.environment(Map.of("f", "")), asked)).isEqualTo(empty);
    }

    @Test
    void a_parameter_that_occurs_never_is_missing() {
        assertThat(parsed(Fields.texts(Map.of("f", List.of())), "required")).isEqualTo("[/f input.missing]");
        assertThat(parsed(Fields.texts(Map.of("f", List.of())), "optional")).isEqualTo("Optional.empty");
        assertThat(parsed(Fields.texts(Map.of("f", List.of())), "list")).isEqualTo("[]");
        assertThat(parsed(Fields.texts(Map.of("f", List.of())), "list of one")).isEqualTo("[/f input.empty {min=1}]");
    }

    @Test
    void a_parameter_without_a_list_of_occurrences_is_missing() {
        Map<String, List<String>> nothing = new HashMap<>();
        nothing.put("f", null);
        assertThat(parsed(Fields.texts(nothing), "required")).isEqualTo("[/f input.missing]");
        assertThat(parsed(Fields.headers(nothing), "required")).isEqualTo("[/f input.missing]");
        Map<String, String> variable = new HashMap<>();
        variable.put("f", null);
        assertThat(parsed(Fields.environment(variable), "optional")).isEqualTo("Optional.empty");
    }

    @Test
    void an_occurrence_without_a_text_is_null() {
        Map<String, List<String>> nothing = Map.of("f", java.util.Collections.singletonList(null));
        assertThat(parsed(Fields.texts(nothing), "required")).isEqualTo("[/f input.null]");
        assertThat(parsed(Fields.texts(nothing), "nullable")).isEqualTo("Optional.empty");
        assertThat(parsed(Fields.texts(nothing), "list")).isEqualTo("[/f/0 input.null]");
    }

    @Test
    void a_list_that_may_be_missing_is_told_from_an_empty_one() {
        for (Fields in : List.of(Fields.of(Map.of()), Fields.texts(Map.of()))) {
            assertThat(optionalList(in)).isEqualTo("Optional.empty");
        }
        assertThat(optionalList(Fields.of(Map.of("f", List.of())))).isEqualTo("Optional[[]]");
        assertThat(optionalList(Fields.of(Map.of("f", List.of("a"))))).isEqualTo("Optional[[a]]");
        assertThat(optionalList(Fields.texts(Map.of("f", List.of("a"))))).isEqualTo("Optional[[a]]");
        assertThat(optionalList(Fields.texts(Map.of("f", List.of("a", "b"))))).isEqualTo("Optional[[a, b]]");
        assertThat(optionalList(Fields.environment(Map.of("f", "a")))).isEqualTo("Optional[[a]]");
        assertThat(optionalList(Fields.texts(Map.of("f", List.of("a", "b", "c")))))
                .isEqualTo("[/f input.too_many {max=2, actual=3}]");
        assertThat(optionalList(Fields.of(Map.of("f", "a"))))
                .isEqualTo("[/f input.wrong_type {expected=LIST, actual=TEXT}]");
    }

    private static String optionalList(Fields in) {
        Form form = Form.of(in);
        Field<Optional<List<String>>> field = form.optional("f", TEXT.list(0, 2));
        return form.build(() -> field.get().toString()).fold(value -> value, Violations::toString);
    }
}
