package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.OBJECT;
import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final String NO_VALUE =
            "a field has a value only once Form.build or Form.finish was called, if the form is valid";
    private static final String TWICE = "a form was asked twice for the same field";
    private static final String USED = "a form is used once";

    @Test
    void makes_the_value_of_valid_fields() {
        Form form = Form.of(Fields.of(Map.of("a", "x", "b", 5)));
        Field<String> a = form.required("a", TEXT);
        Field<Long> b = form.required("b", SomeParsers.WHOLE);
        assertThat(form.build(() -> a.get() + b.get())).isEqualTo(new Ok<>("x5"));
        assertThat(a.get()).isEqualTo("x");
    }

    @Test
    void of_nothing_makes_the_value_of_nothing() {
        assertThat(Form.of(Fields.of(Map.of())).build(() -> "x")).isEqualTo(new Ok<>("x"));
    }

    @Test
    void does_not_make_a_value_of_rejected_fields() {
        AtomicInteger made = new AtomicInteger();
        Form form = Form.of(Fields.of(Map.of()));
        Field<String> unused = form.required("a", TEXT);
        assertThat(reasons(form.build(made::incrementAndGet))).containsExactly("/a input.missing");
        assertThat(made).hasValue(0);
    }

    @Test
    void finishes_where_the_value_is_made_by_statements() {
        Form form = Form.of(Fields.of(Map.of("a", "x", "b", 5)));
        Field<String> a = form.required("a", TEXT);
        Field<Long> b = form.required("b", SomeParsers.WHOLE);
        assertThatIllegalStateException().isThrownBy(a::get).withMessage(NO_VALUE);
        assertThat(form.finish()).isNull();
        assertThat(a.get() + b.get()).isEqualTo("x5");
        assertThatIllegalStateException().isThrownBy(() -> use(form.finish())).withMessage(USED);
        assertThatIllegalStateException()
                .isThrownBy(() -> use(form.build(a::get)))
                .withMessage(USED);
    }

    @Test
    void finishes_with_the_violations_of_build_and_then_no_field_is_read() {
        Map<String, Object> input = Map.of("a", 1, "b", "x", "zzz", 1);
        Form built = Form.of(Fields.of(input));
        Form finished = Form.of(Fields.of(input));
        Field<String> unread = built.required("a", TEXT);
        Field<String> a = finished.required("a", TEXT);
        Field<String> b = built.required("b", TEXT);
        Field<String> valid = finished.required("b", TEXT);
        assertThat(finished.finish()).isEqualTo(SomeParsers.errors(built.build(() -> unread.get() + b.get())));
        for (Field<String> field : List.of(a, valid)) {
            assertThatIllegalStateException().isThrownBy(field::get).withMessage(NO_VALUE);
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> use(finished.finish()))
                .withMessage(USED);
    }

    @Test
    void finds_all_violations_in_the_order_of_the_questions_and_then_the_unknown_fields() {
        Form form = Form.of(Fields.of(Map.of("a", 1, "d", List.of(1, "x", 2), "zzz", 1)));
        Field<String> a = form.required("a", TEXT);
        Field<String> b = form.required("b", TEXT);
        Field<Optional<String>> c = form.optional("c", TEXT);
        Field<List<String>> d = form.list("d", TEXT, 0, 5);
        assertThat(reasons(form.build(() -> a.get() + b.get() + c.get() + d.get())))
                .containsExactly(
                        "/a input.wrong_type {expected=TEXT, actual=NUMBER}",
                        "/b input.missing",
                        "/d/0 input.wrong_type {expected=TEXT, actual=NUMBER}",
                        "/d/2 input.wrong_type {expected=TEXT, actual=NUMBER}",
                        "/zzz input.unknown_field");
    }

    @Test
    void places_are_composed_through_forms_in_lists_in_forms() {
        Parser<Fields, List<List<String>>> inner = Parser.object(in -> {
            Form form = Form.of(in);
            Field<List<List<String>>> rows = form.list("rows", OBJECT.list(0, 5), 0, 5);
            return form.build(rows::get);
        });
        Object good = Map.of("a", "x");
        Object bad = Map.of("a", 1, "b", 2);
        Form form = Form.of(Fields.of(Map.of(
                "pages",
                List.of(
                        Map.of("rows", List.of(List.of(good))),
                        Map.of("rows", List.of(List.of(), List.of(good, bad)))))));
        Field<List<List<List<String>>>> pages = form.list("pages", inner, 0, 5);
        assertThat(reasons(form.build(pages::get)))
                .containsExactly(
                        "/pages/1/rows/1/1/a input.wrong_type {expected=TEXT, actual=NUMBER}",
                        "/pages/1/rows/1/1/b input.unknown_field");
    }

    @Test
    void escapes_the_declared_names_in_pointers() {
        Form form = Form.of(Fields.of(Map.of("a/b~c", 1)));
        Field<String> field = form.required("a/b~c", TEXT);
        assertThat(reasons(form.build(field::get))).singleElement().asString().startsWith("/a~1b~0c input.wrong_type");
    }

    @Nested
    class Unknown_fields {

        @Test
        void are_refused_however_many_known_ones_are_missing() {
            Form form = Form.of(Fields.of(Map.of("isAdmin", true)));
            Field<Optional<String>> a = form.optional("a", TEXT);
            assertThat(reasons(form.build(a::get))).containsExactly("/isAdmin input.unknown_field");
        }

        @Test
        void are_refused_in_nested_objects_too() {
            Form form = Form.of(Fields.of(Map.of("o", Map.of("a", "x", "isAdmin", true))));
            Field<String> o = form.required("o", OBJECT);
            assertThat(reasons(form.build(o::get))).containsExactly("/o/isAdmin input.unknown_field");
        }

        @Test
        void are_ignored_where_the_form_says_so() {
            Form form = Form.ignoringUnknown(Fields.of(Map.of("a", "x", "b", 1)));
            Field<String> a = form.required("a", TEXT);
            assertThat(form.build(a::get)).isEqualTo(new Ok<>("x"));
        }

        @Test
        void with_null_values_are_refused() {
            Map<String, Object> map = new HashMap<>();
            map.put("b", null);
            assertThat(reasons(Form.of(Fields.of(map)).build(() -> "x"))).containsExactly("/b input.unknown_field");
        }

        @Test
        void with_names_that_are_no_identifiers_are_hidden() {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put("\u202e", 1);
            map.put(5, 1);
            map.put(null, 1);
            map.put("a".repeat(1_000), 1);
            map.put("", 1);
            @SuppressWarnings({"unchecked", "rawtypes"}) // how a raw type gets past the compiler
            Fields in = Fields.of((Map) map);
            assertThat(reasons(Form.of(in).build(() -> "x"))).hasSize(5).containsOnly("/* input.unknown_field");
        }
    }

    @Nested
    class Defects {

        @Test
        void reading_a_field_before_build() {
            Form form = Form.of(Fields.of(Map.of("a", "x")));
            Field<String> a = form.required("a", TEXT);
            Field<Optional<String>> b = form.optional("b", TEXT);
            Field<String> c = form.withDefault("c", TEXT, "d");
            for (Field<?> field : List.of(a, b, c)) {
                assertThatIllegalStateException().isThrownBy(field::get).withMessage(NO_VALUE);
            }
        }

        @Test
        void reading_a_field_of_a_rejected_form() {
            Form form = Form.of(Fields.of(Map.of("a", "x", "b", 5)));
            Field<String> a = form.required("a", TEXT);
            Field<String> b = form.required("b", TEXT);
            assertThat(form.build(() -> "x").isErr()).isTrue();
            assertThatIllegalStateException().isThrownBy(a::get).withMessage(NO_VALUE);
            assertThatIllegalStateException().isThrownBy(b::get).withMessage(NO_VALUE);
        }

        @Test
        void reading_a_field_of_a_form_that_an_unknown_field_spoiled() {
            Form form = Form.of(Fields.of(Map.of("a", "x", "b", 5)));
            Field<String> a = form.required("a", TEXT);
            assertThat(form.build(a::get).isErr()).isTrue();
            assertThatIllegalStateException().isThrownBy(a::get).withMessage(NO_VALUE);
        }

        @Test
        void using_a_form_after_build() {
            Form form = Form.of(Fields.of(Map.of("a", "x")));
            Field<String> a = form.required("a", TEXT);
            assertThat(form.build(a::get).isOk()).isTrue();
            List<Consumer<Form>> uses = List.of(
                    used -> use(used.required("b", TEXT)),
                    used -> use(used.optional("b", TEXT)),
                    used -> use(used.nullable("b", TEXT)),
                    used -> use(used.withDefault("b", TEXT, "d")),
                    used -> use(used.list("b", TEXT, 0, 1)),
                    used -> use(used.map("b", TEXT, TEXT, 1)),
                    used -> use(used.value("b", "x", TEXT)),
                    used -> use(used.values("b", List.of("x"), TEXT::parse, 0, 1)),
                    used -> use(used.result("b", new Ok<>("x"))),
                    used -> used.check("b", true, StandardError.NOT_ALLOWED),
                    used -> use(used.build(() -> "x")));
            for (Consumer<Form> use : uses) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> use.accept(form))
                        .withMessage(USED);
            }
            assertThat(a.get()).isEqualTo("x");
        }

        @Test
        void using_a_form_after_a_failed_build() {
            Form form = Form.of(Fields.of(Map.of()));
            Field<String> unused = form.required("a", TEXT);
            assertThat(form.build(() -> "x").isErr()).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(() -> use(form.build(() -> "x")))
                    .withMessage(USED);
        }

        @Test
        void asking_twice_for_a_field_in_any_two_ways() {
            List<Consumer<Form>> ways = List.of(
                    form -> use(form.required("a", TEXT)),
                    form -> use(form.optional("a", TEXT)),
                    form -> use(form.nullable("a", TEXT)),
                    form -> use(form.withDefault("a", TEXT, "d")),
                    form -> use(form.list("a", TEXT, 0, 1)),
                    form -> use(form.map("a", TEXT, TEXT, 1)));
            for (Map<String, String> map : List.of(Map.of("a", "x"), Map.<String, String>of())) {
                for (Consumer<Form> first : ways) {
                    for (Consumer<Form> second : ways) {
                        Form form = Form.ignoringUnknown(Fields.of(map));
                        first.accept(form);
                        assertThatIllegalStateException()
                                .isThrownBy(() -> {
                                    second.accept(form);
                                    use(form.build(() -> "x"));
                                })
                                .withMessage(TWICE);
                    }
                }
            }
        }

        @Test
        void asking_twice_where_the_field_is_asked_for_again() {
            Form form = Form.ignoringUnknown(Fields.of(Map.of()));
            use(form.optional("a", TEXT));
            use(form.optional("b", TEXT));
            assertThatIllegalStateException()
                    .isThrownBy(() -> use(form.optional("a", TEXT)))
                    .withMessage(TWICE);
        }

        @Test
        void asking_twice_with_texts_that_are_equal_and_not_the_same() {
            Form form = Form.of(Fields.of(Map.of("abc", "x")));
            use(form.required(String.join("", "ab", "c"), TEXT));
            assertThatIllegalStateException()
                    .isThrownBy(() -> use(form.required(String.join("", "a", "bc"), TEXT)))
                    .withMessage(TWICE);
        }

        @Test
        void reading_fields_of_a_form_of_values() {
            Form form = Form.ofValues();
            assertThatIllegalStateException()
                    .isThrownBy(() -> form.required("a", TEXT))
                    .withMessage("a form of values has no fields to read");
            assertThatIllegalStateException().isThrownBy(() -> form.list("a", TEXT, 0, 1));
        }

        @Test
        void a_default_of_null_and_sizes_that_cannot_be() {
            Form form = Form.of(Fields.of(Map.of()));
            assertThatNullPointerException().isThrownBy(() -> withDefaultOfNull(form));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.list("b", TEXT, 2, 1))
                    .withMessage("a list size must have 0 <= min <= max");
            assertThatIllegalArgumentException().isThrownBy(() -> form.list("c", TEXT, -1, 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form.map("d", TEXT, TEXT, -1))
                    .withMessage("a map size must not be negative");
        }

        @SuppressWarnings("NullAway") // what callers without a null checker do
        private static void withDefaultOfNull(Form form) {
            use(form.withDefault("a", TEXT, null));
        }

        @Test
        void what_the_constructor_throws_is_thrown_on() {
            Form form = Form.of(Fields.of(Map.of()));
            IllegalStateException defect = new IllegalStateException("defect");
            assertThatThrownBy(() -> use(form.build(() -> {
                        throw defect;
                    })))
                    .isSameAs(defect);
        }
    }

    /** Texts with one hash code: every two of these letters pairs have the same. */
    private static List<String> collidingNames(int bits) {
        List<String> names = List.of("");
        for (int i = 0; i < bits; i++) {
            List<String> longer = new ArrayList<>();
            for (String name : names) {
                longer.add(name + "Aa");
                longer.add(name + "BB");
            }
            names = longer;
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 7})
    void tells_names_with_one_hash_code_apart(int bits) {
        List<String> names = collidingNames(bits);
        assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
        Map<String, String> map = new HashMap<>();
        names.forEach(name -> map.put(name, name));
        Form form = Form.of(Fields.of(map));
        List<Field<String>> fields =
                names.stream().map(name -> form.required(name, TEXT)).toList();
        assertThat(form.build(() -> fields.stream().map(Field::get).toList())).isEqualTo(new Ok<>(names));

        Form again = Form.of(Fields.of(map));
        for (String name : names) {
            Field<String> unused = again.required(name, TEXT);
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    Field<String> unused = again.required(names.get(names.size() / 2), TEXT);
                })
                .withMessage(TWICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 16, 17, 63, 64, 65, 129, 200})
    void asks_for_any_number_of_fields(int count) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < count; i++) {
            map.put("f" + i, "v" + i);
        }
        map.put("unasked", "x");
        Form form = Form.of(Fields.of(map));
        for (int i = 0; i < count; i++) {
            Field<String> unused = form.required("f" + i, TEXT);
        }
        assertThat(reasons(form.build(() -> "x"))).containsExactly("/unasked input.unknown_field");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 65, 129})
    void finds_the_one_of_any_number_of_fields_that_was_asked_for_twice(int count) {
        for (int twice = 0; twice < count; twice++) {
            Form form = Form.of(Fields.of(Map.of()));
            for (int i = 0; i < count; i++) {
                Field<Optional<String>> unused = form.optional("f" + i, TEXT);
            }
            String again = "f" + twice;
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        Field<Optional<String>> unused = form.optional(again, TEXT);
                    })
                    .withMessage(TWICE);
        }
    }

    @Nested
    class Maps {

        private static final Parser<String, String> UPPER = TEXT.map(text -> text.toUpperCase(Locale.ROOT));

        private static Result<Map<String, String>, Violations> parse(Object raw, int max) {
            Form form = Form.of(Fields.of(Map.of("m", raw)));
            Field<Map<String, String>> field = form.map("m", UPPER, TEXT, max);
            return form.build(field::get);
        }

        @Test
        void keep_the_order_of_the_input_and_cannot_be_changed() {
            Map<String, String> raw = new LinkedHashMap<>();
            for (String name : List.of("z", "a", "m", "b")) {
                raw.put(name, name);
            }
            Map<String, String> parsed = SomeParsers.value(parse(raw, 4));
            assertThat(parsed.keySet()).containsExactly("Z", "A", "M", "B");
            assertThatThrownBy(parsed::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void have_a_size_that_is_checked_first() {
            AtomicInteger calls = new AtomicInteger();
            Form form = Form.of(Fields.of(Map.of("m", Map.of("a", "x", "b", "y", "c", "z"))));
            Field<?> field = form.map("m", SomeParsers.counting(calls), SomeParsers.counting(calls), 2);
            assertThat(reasons(form.build(field::get))).containsExactly("/m input.too_many {max=2, actual=3}");
            assertThat(calls).hasValue(0);
            assertThat(parse(Map.of("a", "x", "b", "y"), 2).isOk()).isTrue();
            assertThat(parse(Map.of(), 0).isOk()).isTrue();
        }

        @Test
        void have_no_two_entries_that_are_the_same_after_normalisation() {
            Map<String, String> raw = new LinkedHashMap<>();
            raw.put("ab", "1");
            raw.put("aB", "2");
            raw.put("c", "3");
            raw.put("AB", "4");
            assertThat(reasons(parse(raw, 9))).containsExactly("/m/aB input.duplicate", "/m/AB input.duplicate");
        }

        @Test
        void report_bad_keys_and_bad_values_at_names_that_may_be_shown() {
            Map<Object, Object> raw = new LinkedHashMap<>();
            raw.put("good", 5);
            raw.put("4111111111111111", null);
            raw.put(7, "x");
            raw.put(null, "x");
            assertThat(reasons(parse(raw, 9)))
                    .containsExactly(
                            "/m/good input.wrong_type {expected=TEXT, actual=NUMBER}",
                            "/m/* input.null",
                            "/m/* input.malformed",
                            "/m/* input.malformed");
            Form form = Form.of(Fields.of(Map.of("m", Map.of("k", 1))));
            Field<?> field = form.map("m", SomeParsers.rejecting(StandardError.NOT_ALLOWED), TEXT, 9);
            assertThat(reasons(form.build(field::get)))
                    .containsExactly("/m/k input.not_allowed", "/m/k input.wrong_type {expected=TEXT, actual=NUMBER}");
        }

        @Test
        void are_not_read_from_anything_else() {
            assertThat(reasons(parse(List.of(), 9)))
                    .containsExactly("/m input.wrong_type {expected=OBJECT, actual=LIST}");
        }
    }

    @Nested
    class Of_values {

        @Test
        void takes_results_values_and_conditions() {
            Form form = Form.ofValues();
            Field<String> a = form.result("a", new Ok<>("x"));
            Field<String> b = form.value("b", "y", TEXT);
            form.check("c", true, StandardError.NOT_ALLOWED);
            assertThat(form.build(() -> a.get() + b.get())).isEqualTo(new Ok<>("xy"));
        }

        @Test
        void finds_all_their_violations() {
            Form form = Form.ofValues();
            Field<String> a = form.result("a", new Err<>(Violations.of(StandardError.MALFORMED)));
            Field<String> b = form.value("b", null, TEXT);
            Field<Optional<String>> c = form.value("c", null, TEXT.nullable());
            form.check("d", false, StandardError.NOT_ALLOWED);
            assertThat(reasons(form.build(() -> a.get() + b.get() + c.get())))
                    .containsExactly("/a input.malformed", "/b input.null", "/d input.not_allowed");
        }

        @Test
        void takes_lists_of_them_whose_size_is_checked_first() {
            assertThat(values(List.of("a", "bb"), 1, 2)).isEqualTo(new Ok<>(List.of(1, 2)));
            assertThat(reasons(values(null, 0, 2))).containsExactly("/l input.null");
            assertThat(reasons(values(List.of(), 1, 2))).containsExactly("/l input.empty {min=1}");
            assertThat(reasons(values(List.of("a"), 2, 3))).containsExactly("/l input.too_few {min=2, actual=1}");
            assertThat(reasons(values(java.util.Collections.nCopies(1_000_000_000, "a"), 1, 2)))
                    .containsExactly("/l input.too_many {max=2, actual=1000000000}");
            assertThat(reasons(values(java.util.Arrays.asList("", "a", null), 0, 3)))
                    .containsExactly("/l/0 input.empty", "/l/2 input.null");
            assertThatIllegalArgumentException().isThrownBy(() -> use(values(List.of(), 2, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> use(values(null, -1, 1)));
        }

        private static Result<List<Integer>, Violations> values(
                @Nullable List<@Nullable String> raw, int min, int max) {
            Form form = Form.ofValues();
            Field<List<Integer>> list = form.values(
                    "l",
                    raw,
                    (String text) ->
                            text.isEmpty() ? new Err<>(Violations.of(StandardError.EMPTY)) : new Ok<>(text.length()),
                    min,
                    max);
            return form.build(list::get);
        }

        @Test
        void may_stand_beside_fields() {
            Form form = Form.of(Fields.of(Map.of("a", "x")));
            Field<String> a = form.required("a", TEXT);
            form.check("a", false, StandardError.NOT_ALLOWED);
            assertThat(reasons(form.build(a::get))).containsExactly("/a input.not_allowed");
        }

        @Test
        void takes_no_codes_that_are_not_enum_constants() {
            record Built(String id) implements ErrorCode {
                @Override
                public Kind kind() {
                    return Kind.INVALID_INPUT;
                }

                @Override
                public String title() {
                    return "Built";
                }
            }
            Form form = Form.ofValues();
            assertThatIllegalArgumentException().isThrownBy(() -> form.check("a", false, new Built("a.b")));
            assertThatIllegalArgumentException().isThrownBy(() -> use(TEXT.ensure(text -> true, new Built("a.b"))));
        }
    }

    private static void use(@Nullable Object unused) {
        assertThat(unused).isNotNull();
    }
}
