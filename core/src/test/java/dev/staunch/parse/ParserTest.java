package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.BOOL;
import static dev.staunch.parse.SomeParsers.OBJECT;
import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.WHOLE;
import static dev.staunch.parse.SomeParsers.counting;
import static dev.staunch.parse.SomeParsers.reasons;
import static dev.staunch.parse.SomeParsers.rejecting;
import static dev.staunch.parse.SomeParsers.required;
import static dev.staunch.parse.SomeParsers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParserTest {

    static Stream<Parser<?, ?>> parsers() {
        return Stream.of(
                TEXT,
                WHOLE,
                BOOL,
                OBJECT,
                TEXT.list(0, 1),
                TEXT.map(String::length),
                TEXT.then(text -> new Ok<>(text)),
                TEXT.ensure(text -> false, StandardError.NOT_ALLOWED),
                Parser.oneOf(List.of(TEXT, WHOLE)),
                Parser.oneOf(List.of(TEXT, TEXT.map(String::trim))).map(text -> text));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void null_is_a_violation_for_every_parser(Parser<?, ?> parser) {
        assertThat(reasons(parser.parse(null))).containsExactly("input.null");
        assertThat(parser.nullable().parse(null)).isEqualTo(new Ok<>(Optional.empty()));
        assertThat(reasons(parser.list(0, 1).parse(null))).containsExactly("input.null");
    }

    @Test
    void goes_on_with_a_function_that_may_reject() {
        Parser<String, Integer> positive = TEXT.map(String::length)
                .then(length -> length > 0 ? new Ok<>(length) : new Err<>(Violations.of(StandardError.EMPTY)));
        assertThat(positive.parse("abc")).isEqualTo(new Ok<>(3));
        assertThat(reasons(positive.parse(""))).containsExactly("input.empty");
    }

    @Test
    void demands_a_condition() {
        Parser<String, Long> even = WHOLE.ensure(number -> number % 2 == 0, StandardError.NOT_ALLOWED);
        assertThat(even.parse("4")).isEqualTo(new Ok<>(4L));
        assertThat(reasons(even.parse("5"))).containsExactly("input.not_allowed");
        assertThat(reasons(even.parse("x"))).containsExactly("input.malformed");
    }

    @Nested
    class Lists {

        @Test
        void keep_the_order_and_cannot_be_changed() {
            List<String> parsed = value(TEXT.list(0, 3).parse(List.of("c", "a", "b")));
            assertThat(parsed).containsExactly("c", "a", "b");
            assertThatThrownBy(() -> parsed.add("d")).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void do_not_change_with_the_raw_list() {
            List<String> raw = new ArrayList<>(List.of("a"));
            List<String> parsed = value(TEXT.list(0, 3).parse(raw));
            raw.set(0, "evil");
            assertThat(parsed).containsExactly("a");
        }

        @Test
        void have_sizes_from_min_to_max_that_are_checked_before_any_element() {
            AtomicInteger calls = new AtomicInteger();
            Parser<List<? extends String>, List<String>> parser =
                    counting(calls).list(2, 4);
            assertThat(reasons(parser.parse(List.of()))).containsExactly("input.empty {min=2}");
            assertThat(reasons(parser.parse(List.of("a")))).containsExactly("input.too_few {min=2, actual=1}");
            assertThat(reasons(parser.parse(Collections.nCopies(5, "a"))))
                    .containsExactly("input.too_many {max=4, actual=5}");
            assertThat(reasons(parser.parse(Collections.nCopies(1_000_000_000, "a"))))
                    .containsExactly("input.too_many {max=4, actual=1000000000}");
            assertThat(calls).hasValue(0);
            for (int size = 2; size <= 4; size++) {
                calls.set(0);
                assertThat(parser.parse(Collections.nCopies(size, "a")))
                        .isEqualTo(new Ok<>(Collections.nCopies(size, "a")));
                assertThat(calls).hasValue(size);
            }
        }

        @Test
        void may_be_held_to_be_empty() {
            assertThat(TEXT.list(0, 0).parse(List.of())).isEqualTo(new Ok<>(List.of()));
            assertThat(reasons(TEXT.list(0, 0).parse(List.of("a"))))
                    .containsExactly("input.too_many {max=0, actual=1}");
        }

        @Test
        void read_all_elements_and_say_which_are_bad() {
            AtomicInteger calls = new AtomicInteger();
            Parser<String, String> noX = counting(calls).ensure(text -> !text.equals("x"), StandardError.NOT_ALLOWED);
            assertThat(reasons(noX.list(0, 9).parse(Arrays.asList("x", "a", null, "x"))))
                    .containsExactly("/0 input.not_allowed", "/2 input.null", "/3 input.not_allowed");
            assertThat(calls).hasValue(3);
        }

        @Test
        void refuse_sizes_that_cannot_be() {
            assertThatIllegalArgumentException().isThrownBy(() -> use(TEXT.list(-1, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> use(TEXT.list(2, 1)));
        }
    }

    @Nested
    class Alternatives {

        @Test
        void are_tried_in_order_and_the_first_that_accepts_wins() {
            AtomicInteger later = new AtomicInteger();
            Parser<String, String> parser = Parser.oneOf(
                    List.of(rejecting(StandardError.MALFORMED), TEXT.map(text -> "first " + text), counting(later)));
            assertThat(parser.parse("x")).isEqualTo(new Ok<>("first x"));
            assertThat(later).hasValue(0);
        }

        @Test
        void report_one_violation_where_none_accepts() {
            Parser<String, String> parser =
                    Parser.oneOf(List.of(rejecting(StandardError.MALFORMED), rejecting(StandardError.TOO_LONG)));
            assertThat(reasons(parser.parse("x"))).containsExactly("input.no_alternative");
        }

        @Test
        void may_be_of_several_JSON_types() {
            Parser<String, Object> scalar = Parser.oneOf(List.of(WHOLE, BOOL, TEXT));
            for (Object each : List.of("x", true, "5")) {
                assertThat(required(Fields.of(Map.of("f", each)), "f", scalar)).isEqualTo(new Ok<>(each));
            }
            assertThat(required(Fields.of(Map.of("f", 5)), "f", scalar)).isEqualTo(new Ok<>(5L));
            assertThat(reasons(required(Fields.of(Map.of("f", List.of())), "f", scalar)))
                    .containsExactly("/f input.no_alternative");
        }

        @Test
        void may_be_alternatives_themselves() {
            Parser<String, Object> inner = Parser.oneOf(List.of(BOOL, WHOLE));
            Parser<String, Object> outer = Parser.oneOf(List.of(inner, TEXT.map(text -> (Object) ("t" + text))));
            assertThat(required(Fields.of(Map.of("f", true)), "f", outer)).isEqualTo(new Ok<>(true));
            assertThat(required(Fields.of(Map.of("f", "x")), "f", outer)).isEqualTo(new Ok<>("tx"));
            assertThat(reasons(required(Fields.of(Map.of("f", Map.of())), "f", outer)))
                    .containsExactly("/f input.no_alternative");
        }

        @Test
        void read_objects_once_and_lists_once() {
            Parser<Fields, Object> tagged = Parser.tagged("kind", Map.of("a", OBJECT));
            Parser<Fields, Object> wrapped =
                    Parser.<Fields, Object>oneOf(List.of(OBJECT)).map(value -> value);
            for (Parser<Fields, ?> second :
                    List.of(OBJECT, tagged, wrapped, OBJECT.nullable().then(Ok::new))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> use(Parser.oneOf(List.of(OBJECT, second))))
                        .withMessage("only one alternative may read objects, and one lists: see tagged");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> use(Parser.oneOf(List.of(TEXT.list(0, 1), TEXT.list(2, 3)))));
        }

        @Test
        void say_that_a_parameter_is_repeated() {
            Fields in = Fields.texts(Map.of("f", List.of("1", "2")));
            assertThat(reasons(required(in, "f", Parser.oneOf(List.of(WHOLE, BOOL)))))
                    .containsExactly("/f input.repeated {actual=2}");
        }

        @Test
        void one_of_which_takes_null_take_null() {
            Parser<String, Optional<?>> parser = Parser.oneOf(List.of(WHOLE.map(Optional::of), TEXT.nullable()));
            assertThat(parser.parse(null)).isEqualTo(new Ok<>(Optional.empty()));
        }

        @Test
        void are_at_least_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> use(Parser.oneOf(List.<Parser<String, String>>of())))
                    .withMessage("there must be an alternative");
        }

        @Test
        void do_not_change_with_the_list_they_were_given_in() {
            List<Parser<String, String>> list = new ArrayList<>(List.of(TEXT));
            Parser<String, String> parser = Parser.oneOf(list);
            list.clear();
            assertThat(parser.parse("x")).isEqualTo(new Ok<>("x"));
        }
    }

    @Test
    void keeps_the_parameters_of_violations_and_moves_them_to_their_place() {
        Parser<String, String> bounded = Parser.text(text -> new Err<>(Violations.of(
                Violation.of(StandardError.TOO_LONG).with("max", 3).with("actual", text.length()))));
        assertThat(reasons(required(
                        Fields.of(Map.of("f", List.of("abcd"))),
                        "f",
                        bounded.map(String::trim).list(0, 1))))
                .containsExactly("/f/0 input.too_long {max=3, actual=4}");
    }

    @Test
    void is_shared_between_threads() throws Exception {
        Parser<Fields, List<Object>> parser = Parser.object(in -> {
            Form form = Form.of(in);
            Field<List<Object>> list = form.list("list", Parser.oneOf(List.of(WHOLE, TEXT)), 1, 5_000);
            Field<String> name = form.required("name", TEXT.ensure(text -> text.length() < 5, StandardError.TOO_LONG));
            return form.build(() -> {
                List<Object> all = new ArrayList<>(list.get());
                all.add(name.get());
                return all;
            });
        });
        List<Callable<Result<List<Object>, Violations>>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String name = "n" + i * 10;
            List<?> list = i % 3 == 0 ? Collections.nCopies(i + 1, true) : Collections.nCopies(i + 1, "x" + i);
            calls.add(() -> parser.parse(Fields.of(Map.of("list", list, "name", name))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Result<List<Object>, Violations>>> results = threads.invokeAll(calls);
            for (int i = 0; i < calls.size(); i++) {
                assertThat(results.get(i).get())
                        .as("call %s", i)
                        .isEqualTo(calls.get(i).call());
                assertThat(results.get(i).get().isOk()).isEqualTo(i % 3 != 0 && i < 100);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void use(Object unused) {
        assertThat(unused).isNotNull();
    }
}
