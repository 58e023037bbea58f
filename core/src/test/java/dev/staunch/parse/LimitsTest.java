package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.CHAIN;
import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.reasons;
import static dev.staunch.parse.SomeParsers.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each limit at its edge, and that nothing is done beyond it. */
class LimitsTest {

    private static Fields.Limits limits(int depth, int names, int textLength) {
        return new Fields.Limits(depth, names, textLength);
    }

    /** Objects in objects: {@code 0} has no child. */
    private static Map<String, Object> nested(int depth) {
        Map<String, Object> map = Map.of();
        for (int i = 0; i < depth; i++) {
            map = Map.of("child", map);
        }
        return map;
    }

    @Nested
    class Of_depth {

        @Test
        void is_32_objects_in_the_outermost_one_by_default() {
            assertThat(CHAIN.parse(Fields.of(nested(32)))).isEqualTo(new Ok<>(33));
            assertThat(reasons(CHAIN.parse(Fields.of(nested(33)))))
                    .containsExactly("/child".repeat(33) + " input.too_deep {max=32}");
        }

        @Test
        void is_what_the_service_sets() {
            assertThat(CHAIN.parse(Fields.of(nested(0)).withLimits(limits(0, 9, 9))))
                    .isEqualTo(new Ok<>(1));
            assertThat(reasons(CHAIN.parse(Fields.of(nested(1)).withLimits(limits(0, 9, 9)))))
                    .containsExactly("/child input.too_deep {max=0}");
        }

        @Test
        void counts_objects_through_lists_maps_and_other_sources() {
            Parser<Fields, Integer> tree = Parser.object(new java.util.function.Function<>() {
                @Override
                public Result<Integer, Violations> apply(Fields in) {
                    Form form = Form.of(in);
                    Parser<Fields, Integer> self = Parser.object(this);
                    Field<Optional<List<Integer>>> list = form.optional("list", self.list(0, 2));
                    Field<Optional<Integer>> one = form.optional("one", self);
                    return form.build(() -> 1
                            + one.get().orElse(0)
                            + list.get().orElse(List.of()).stream()
                                    .mapToInt(each -> each)
                                    .sum());
                }
            });
            Object deep = new CountingSource(Map.of("list", List.of(Map.of("one", new CountingSource(Map.of())))));
            assertThat(tree.parse(Fields.of(Map.of("one", deep)).withLimits(limits(3, 9, 9))))
                    .isEqualTo(new Ok<>(4));
            assertThat(reasons(tree.parse(Fields.of(Map.of("one", deep)).withLimits(limits(2, 9, 9)))))
                    .containsExactly("/one/list/0/one input.too_deep {max=2}");
        }

        @Test
        void does_no_work_on_what_is_too_deep() {
            CountingSource beyond = new CountingSource(Map.of("child", Map.of()));
            Fields in = Fields.of(Map.of("child", Map.of("child", beyond))).withLimits(limits(1, 9, 9));
            assertThat(reasons(CHAIN.parse(in))).containsExactly("/child/child input.too_deep {max=1}");
            assertThat(beyond.asked).isEmpty();
        }

        @Test
        void ends_the_reading_of_structures_that_contain_themselves() {
            Map<String, Object> cycle = new HashMap<>();
            cycle.put("child", cycle);
            assertThat(reasons(CHAIN.parse(Fields.of(cycle))))
                    .containsExactly("/child".repeat(33) + " input.too_deep {max=32}");

            Map<String, Object> throughFields = new HashMap<>();
            throughFields.put("child", Fields.of(throughFields));
            assertThat(reasons(CHAIN.parse(Fields.of(throughFields))))
                    .containsExactly("/child".repeat(33) + " input.too_deep {max=32}");

            List<Object> list = new ArrayList<>();
            list.add(list);
            Parser<?, ?> lists = TEXT.list(0, 9).list(0, 9).list(0, 9);
            assertThat(reasons(required(Fields.of(Map.of("f", list)), "f", lists)))
                    .containsExactly("/f/0/0/0 input.wrong_type {expected=TEXT, actual=LIST}");
        }
    }

    @Nested
    class Of_names {

        private static Map<String, Object> withNames(int count) {
            Map<String, Object> map = new HashMap<>();
            for (int i = 0; i < count; i++) {
                map.put("f" + i, "x");
            }
            return map;
        }

        @Test
        void is_256_by_default() {
            assertThat(reasons(Form.of(Fields.of(withNames(256))).build(() -> "x")))
                    .hasSize(64)
                    .allMatch(reason -> reason.endsWith(" input.unknown_field"));
            assertThat(reasons(Form.of(Fields.of(withNames(257))).build(() -> "x")))
                    .containsExactly("input.too_many {max=256, actual=257}");
        }

        @Test
        void is_what_the_service_sets_for_nested_objects_too() {
            Fields in = Fields.of(Map.of("child", Map.of("child", Map.of(), "b", 1)));
            assertThat(reasons(CHAIN.parse(in.withLimits(limits(9, 1, 9)))))
                    .containsExactly("/child input.too_many {max=1, actual=2}");
            assertThat(reasons(CHAIN.parse(in.withLimits(limits(9, 2, 9)))))
                    .containsExactly("/child/b input.unknown_field");
        }

        @Test
        void does_no_work_on_what_has_too_many() {
            CountingSource source = new CountingSource(withNames(3));
            AtomicInteger calls = new AtomicInteger();
            Parser<String, String> parser = SomeParsers.counting(calls);
            Form form = Form.of(Fields.from(source).withLimits(limits(9, 2, 9)));
            Field<String> f0 = form.required("f0", parser);
            Field<Optional<String>> f1 = form.optional("f1", parser);
            Field<Optional<String>> f2 = form.nullable("f2", parser);
            Field<String> f3 = form.withDefault("f3", parser, "d");
            Field<List<String>> f4 = form.list("f4", parser, 0, 1);
            Field<Map<String, String>> f5 = form.map("f5", parser, parser, 1);
            assertThat(reasons(form.build(() -> f0.get() + f1.get() + f2.get() + f3.get() + f4.get() + f5.get())))
                    .containsExactly("input.too_many {max=2, actual=3}");
            assertThat(source.asked).isEmpty();
            assertThat(calls).hasValue(0);
        }

        @Test
        void does_not_bind_a_form_that_ignores_unknown_fields() {
            Form form = Form.ignoringUnknown(Fields.of(withNames(10_000)));
            Field<String> f = form.required("f9999", TEXT);
            assertThat(form.build(f::get)).isEqualTo(new Ok<>("x"));
        }

        @Test
        void does_not_bind_a_map_which_has_a_size_of_its_own() {
            Form form = Form.of(Fields.of(Map.of("m", withNames(300))));
            Field<Map<String, String>> m = form.map("m", TEXT, TEXT, 300);
            assertThat(form.build(() -> m.get().size())).isEqualTo(new Ok<>(300));
        }
    }

    @Nested
    class Of_text_length {

        @Test
        void is_a_million_code_units_by_default() {
            assertThat(TEXT.parse("x".repeat(1_000_000)).isOk()).isTrue();
            assertThat(reasons(TEXT.parse("x".repeat(1_000_001))))
                    .containsExactly("input.too_long {max=1000000, actual=1000001}");
        }

        @Test
        void is_what_the_service_sets_wherever_a_text_stands() {
            AtomicInteger calls = new AtomicInteger();
            Parser<String, String> parser = SomeParsers.counting(calls);
            Fields in = Fields.of(Map.of(
                            "text", "xxxx",
                            "list", List.of("xxxx"),
                            "map", Map.of("xxxx", "yyyy"),
                            "object", Map.of("a", "xxxx")))
                    .withLimits(limits(9, 9, 3));
            Form form = Form.of(in);
            Field<String> text = form.required("text", parser);
            Field<List<String>> list = form.list("list", parser, 0, 1);
            Field<Map<String, String>> map = form.map("map", parser, parser, 1);
            Field<String> object = form.required("object", Parser.object(nested -> required(nested, "a", parser)));
            assertThat(reasons(form.build(() -> text.get() + list.get() + map.get() + object.get())))
                    .containsExactly(
                            "/text input.too_long {max=3, actual=4}",
                            "/list/0 input.too_long {max=3, actual=4}",
                            "/map/xxxx input.too_long {max=3, actual=4}",
                            "/map/xxxx input.too_long {max=3, actual=4}",
                            "/object/a input.too_long {max=3, actual=4}");
            assertThat(calls).hasValue(0);
            assertThat(required(Fields.of(Map.of("f", "xxx")).withLimits(limits(9, 9, 3)), "f", parser))
                    .isEqualTo(new Ok<>("xxx"));
        }

        @Test
        void bounds_the_texts_that_numbers_are_read_from() {
            AtomicInteger calls = new AtomicInteger();
            Parser<String, Integer> parser = Parser.number(
                    text -> new Ok<>(calls.incrementAndGet()), number -> new Ok<>(calls.incrementAndGet()));
            Fields long4 = Fields.texts(Map.of("f", List.of("1234"))).withLimits(limits(9, 9, 3));
            assertThat(reasons(required(long4, "f", parser))).containsExactly("/f input.too_long {max=3, actual=4}");
            assertThat(calls).hasValue(0);
            Fields long3 = Fields.texts(Map.of("f", List.of("123"))).withLimits(limits(9, 9, 3));
            assertThat(required(long3, "f", parser)).isEqualTo(new Ok<>(1));
        }
    }

    @Test
    void are_not_negative() {
        assertThat(limits(0, 0, 0)).isEqualTo(new Fields.Limits(0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits(-1, 0, 0))
                .withMessage("a limit must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, 0, -1));
        assertThat(Fields.Limits.DEFAULT).isEqualTo(limits(32, 256, 1_000_000));
    }

    @Test
    void bind_each_level_of_a_list_of_lists() {
        AtomicInteger calls = new AtomicInteger();
        Parser<?, List<List<String>>> parser =
                SomeParsers.counting(calls).list(0, 2).list(0, 2);
        List<String> three = List.of("a", "b", "c");
        assertThat(reasons(required(Fields.of(Map.of("f", List.of(three, List.of()))), "f", parser)))
                .containsExactly("/f/0 input.too_many {max=2, actual=3}");
        assertThat(reasons(required(Fields.of(Map.of("f", List.of(List.of(), List.of(), three))), "f", parser)))
                .containsExactly("/f input.too_many {max=2, actual=3}");
        assertThat(calls).hasValue(0);
    }

    /** A list that says how large it is and cannot be read. */
    private static final class Unread extends java.util.AbstractList<Object> {
        @Override
        public Object get(int index) {
            throw new AssertionError("an element was read");
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }

    @Test
    void an_enormous_list_costs_nothing_if_it_is_too_large_or_nobody_asks_for_it() {
        Object enormous = Collections.nCopies(1_000_000_000, new Unread());
        Fields in = Fields.of(Map.of("a", new Unread(), "b", enormous, "c", new Unread(), "d", List.of(new Unread())));
        Form form = Form.of(in);
        Field<List<String>> a = form.list("a", TEXT, 0, 100);
        Field<List<String>> b = form.list("b", TEXT, 0, 100);
        Field<String> c = form.required("c", TEXT);
        assertThat(reasons(form.build(() -> a.get() + c.get() + b.get())))
                .containsExactly(
                        "/a input.too_many {max=100, actual=2147483647}",
                        "/b input.too_many {max=100, actual=1000000000}",
                        "/c input.wrong_type {expected=TEXT, actual=LIST}",
                        "/d input.unknown_field");
    }
}
