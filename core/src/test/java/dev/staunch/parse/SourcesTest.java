package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.reasons;
import static dev.staunch.parse.SomeParsers.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.staunch.result.Ok;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @ParameterizedTest
    @CsvSource({"X-Request-Id, x-request-id", "x-request-id, X-REQUEST-ID", "ETag, etag", "a, A", "Z_z.9, z_Z.9"})
    void header_names_are_compared_without_case(String sent, String asked) {
        Fields in = Fields.headers(Map.of(sent, List.of("v")));
        assertThat(required(in, asked, TEXT)).isEqualTo(new Ok<>("v"));
    }

    /** Java's own case folding would take these for the ASCII letters k, s and i. */
    @ParameterizedTest
    @ValueSource(strings = {"X-To\u212aen", "X-Token\u017f", "\u017fecret", "\u0130d", "\u0131d", "@", "[", "`", "{"})
    void header_names_that_are_not_ASCII_are_names_of_their_own(String sent) {
        for (String asked : List.of("X-Token", "X-Tokens", "Secret", "id", "ID", "x-token", "`", "{", "@", "[")) {
            if (asked.equals(sent)) {
                continue;
            }
            Form form = Form.of(Fields.headers(Map.of(sent, List.of("v"))));
            Field<Optional<String>> field = form.optional(asked, TEXT);
            assertThat(reasons(form.build(field::get))).as(asked).containsExactly("/* input.unknown_field");
        }
    }

    @Test
    void headers_that_differ_in_case_alone_are_one_that_is_repeated() {
        Fields in = Fields.headers(Map.of("Host", List.of("a"), "HOST", List.of("b")));
        assertThat(reasons(required(in, "host", TEXT))).containsExactly("/host input.repeated {actual=2}");
    }

    @Test
    void headers_that_were_not_asked_for_are_unknown_in_the_strict_form() {
        Form form = Form.of(Fields.headers(Map.of("Host", List.of("a"), "X-Admin", List.of("b"))));
        Field<String> host = form.required("hOST", TEXT);
        assertThat(reasons(form.build(host::get))).containsExactly("/x-admin input.unknown_field");
    }

    @Test
    void asking_twice_for_a_header_in_different_case_is_a_defect() {
        for (String again : List.of("host", "HOST", "hOsT", "Host")) {
            Form form = Form.of(Fields.headers(Map.of("Host", List.of("a"), "X-Admin", List.of("b"))));
            Field<String> unused = form.required("Host", TEXT);
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        Field<String> unusedToo = form.required(again, TEXT);
                    })
                    .withMessage("a form was asked twice for the same field");
        }
    }

    @Test
    void names_of_other_sources_are_compared_with_case() {
        for (Fields in : List.of(
                Fields.of(Map.of("A", "x", "a", "y")),
                Fields.texts(Map.of("A", List.of("x"), "a", List.of("y"))),
                Fields.environment(Map.of("A", "x", "a", "y")))) {
            Form form = Form.of(in);
            Field<String> lower = form.required("a", TEXT);
            Field<String> upper = form.required("A", TEXT);
            assertThat(form.build(() -> lower.get() + upper.get())).isEqualTo(new Ok<>("yx"));
        }
    }

    @Test
    void the_status_line_that_the_JDK_gives_under_null_is_no_header() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 200 OK"));
        headers.put("Host", List.of("a"));
        assertThat(required(Fields.headers(headers), "host", TEXT)).isEqualTo(new Ok<>("a"));
    }

    @Test
    void the_environment_is_that_of_the_process() {
        Map.Entry<String, String> some = System.getenv().entrySet().iterator().next();
        Form form = Form.ignoringUnknown(Fields.environment());
        Field<String> field = form.required(some.getKey(), TEXT);
        assertThat(form.build(field::get)).isEqualTo(new Ok<>(some.getValue()));
    }

    @Test
    void variables_that_were_not_asked_for_are_unknown_in_the_strict_form() {
        Form form = Form.of(Fields.environment(Map.of("A", "x", "B", "y")));
        Field<String> a = form.required("A", TEXT);
        assertThat(reasons(form.build(a::get))).containsExactly("/B input.unknown_field");
    }

    @Test
    void a_list_in_the_environment_has_one_element() {
        Form form = Form.of(Fields.environment(Map.of("A", "x,y")));
        Field<List<String>> field = form.list("A", TEXT, 1, 1);
        assertThat(form.build(field::get)).isEqualTo(new Ok<>(List.of("x,y")));
    }

    @Test
    void elements_of_a_repeated_parameter_have_their_index_in_the_pointer() {
        Form form = Form.of(Fields.texts(Map.of("n", List.of("1", "x", "3", ""))));
        Field<List<Long>> field = form.list("n", SomeParsers.WHOLE, 1, 4);
        assertThat(reasons(form.build(field::get))).containsExactly("/n/1 input.malformed", "/n/3 input.malformed");
    }

    @Test
    void a_source_of_another_library_is_asked_for_a_member_when_the_form_is() {
        CountingSource nested = new CountingSource(Map.of("a", "x", "unread", "y"));
        CountingSource source = new CountingSource(Map.of("f", nested, "g", "z"));
        Form form = Form.ignoringUnknown(Fields.from(source));
        assertThat(source.asked).isEmpty();
        Field<String> field = form.required("f", Parser.object(in -> {
            Form inner = Form.ignoringUnknown(in);
            Field<String> a = inner.required("a", TEXT);
            return inner.build(a::get);
        }));
        assertThat(form.build(field::get)).isEqualTo(new Ok<>("x"));
        assertThat(source.asked).containsExactly("f");
        assertThat(nested.asked).containsExactly("a");
    }

    @Test
    void a_body_that_is_null_is_a_violation() {
        Form strict = Form.of(Fields.of(null));
        Field<String> a = strict.required("a", TEXT);
        Field<Optional<String>> b = strict.optional("b", TEXT);
        assertThat(reasons(strict.build(() -> a.get() + b.get()))).containsExactly("input.null");

        Form lenient = Form.ignoringUnknown(Fields.of(null));
        assertThat(reasons(lenient.build(() -> "x"))).containsExactly("input.null");
        assertThat(reasons(SomeParsers.OBJECT.parse(Fields.of(null)))).containsExactly("input.null");
        assertThat(reasons(required(Fields.of(Map.of("f", Fields.of(null))), "f", SomeParsers.OBJECT)))
                .containsExactly("/f input.null");
        assertThat(reasons(Parser.object(in -> new Ok<>("x")).parse(Fields.of(null))))
                .containsExactly("input.null");
        assertThat(SomeParsers.OBJECT.nullable().parse(Fields.of(null))).isEqualTo(new Ok<>(Optional.empty()));
    }

    @Test
    void fields_show_nothing_of_the_input() {
        String canary = "hunter" + 2;
        assertThat(Fields.of(Map.of(canary, canary))).hasToString("Fields");
        assertThat(Fields.texts(Map.of(canary, List.of(canary)))).hasToString("Fields");
        assertThat(Fields.environment(Map.of(canary, canary))).hasToString("Fields");
        Form form = Form.of(Fields.of(Map.of("a", canary)));
        assertThat(form.required("a", TEXT)).hasToString("Field");
        assertThat(String.valueOf((Object) form)).doesNotContain(canary);
    }
}
