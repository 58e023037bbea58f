package dev.staunch.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Result<Integer, String> OK = Result.ok(7);
    private static final Result<Integer, String> ERR = Result.err("bad");
    private static final int PRICE = 5;

    private enum Refusal {
        NOT_A_NUMBER,
        TOO_MANY {
            @Override
            public String toString() {
                return "overridden";
            }
        }
    }

    private static Result<Integer, Refusal> parseQuantity(String input) {
        return input.matches("[0-9]{1,3}") ? Result.ok(Integer.parseInt(input)) : Result.err(Refusal.NOT_A_NUMBER);
    }

    private static String answer(String input) {
        return parseQuantity(input)
                .ensure(quantity -> quantity <= 100, () -> Refusal.TOO_MANY)
                .map(quantity -> quantity * PRICE)
                .fold(total -> "total " + total, refusal -> "refused " + refusal.name());
    }

    @Test
    void the_example_of_the_documentation_works() {
        assertThat(answer("3")).isEqualTo("total 15");
        assertThat(answer("101")).isEqualTo("refused TOO_MANY");
        assertThat(answer("x")).isEqualTo("refused NOT_A_NUMBER");
    }

    @Test
    void narrow_widens_without_a_copy() {
        Result<Number, Object> wide = Result.narrow(OK);
        assertThat(wide).isSameAs(OK);
    }

    @Test
    void the_result_of_a_function_is_passed_on_without_a_copy() {
        assertThat(OK.flatMap(value -> ERR)).isSameAs(ERR);
        assertThat(ERR.recoverWith(error -> OK)).isSameAs(OK);
    }

    @Test
    void fold_may_return_null() {
        assertThat(OK.<String>fold(value -> null, error -> "x")).isNull();
        assertThat(ERR.<String>fold(value -> "x", error -> null)).isNull();
    }

    @Test
    void exceptions_of_functions_pass_through_unchanged() {
        IllegalStateException defect = new IllegalStateException("defect");
        Function<Object, Integer> failing = ignored -> {
            throw defect;
        };
        Consumer<Object> failingToo = ignored -> {
            throw defect;
        };
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> OK.map(failing),
                () -> OK.flatMap(value -> Result.ok(failing.apply(value))),
                () -> ERR.mapError(failing),
                () -> ERR.recover(failing),
                () -> ERR.orElseGet(failing),
                () -> OK.peek(failingToo),
                () -> ERR.peekError(failingToo))) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(call)
                    .isSameAs(defect);
        }
    }

    @Test
    void functions_for_the_other_side_are_not_applied() {
        assertThat(ERR.map(value -> fail())).isSameAs(ERR);
        assertThat(ERR.flatMap(value -> fail())).isSameAs(ERR);
        assertThat(ERR.ensure(value -> fail(), () -> fail())).isSameAs(ERR);
        assertThat(ERR.peek(value -> fail())).isSameAs(ERR);
        assertThat(OK.mapError(error -> fail())).isSameAs(OK);
        assertThat(OK.recover(error -> fail())).isSameAs(OK);
        assertThat(OK.recoverWith(error -> fail())).isSameAs(OK);
        assertThat(OK.peekError(error -> fail())).isSameAs(OK);
        assertThat(OK.ensure(value -> true, () -> fail())).isSameAs(OK);
        assertThat(OK.orElseGet(error -> fail())).isEqualTo(7);
        assertThat(Result.fromOptional(Optional.of(7), () -> fail())).isEqualTo(OK);
    }

    @Test
    void orElseThrow_throws_what_the_function_makes() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ERR.orElseThrow(error -> new IOException("constant")))
                .withMessage("constant");
        assertThat(OK.<RuntimeException>orElseThrow(IllegalStateException::new)).isEqualTo(7);
    }

    @Test
    void orElseThrow_without_a_function_names_the_type_of_the_error_alone() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(ERR::orElseThrow)
                .withMessage("Err[String]");
    }

    @Test
    void optionals_and_streams_hold_what_is_there() {
        assertThat(OK.toOptional()).contains(7);
        assertThat(OK.errorToOptional()).isEmpty();
        assertThat(OK.stream()).containsExactly(7);
        assertThat(ERR.toOptional()).isEmpty();
        assertThat(ERR.errorToOptional()).contains("bad");
        assertThat(ERR.stream()).isEmpty();
    }

    @Nested
    @SuppressWarnings("NullAway") // what callers without a null checker do
    class Nulls {

        @Test
        void are_no_content() {
            assertNullRefused(() -> Result.ok(null), "value");
            assertNullRefused(() -> Result.err(null), "error");
            assertNullRefused(() -> Result.fromOptional(Optional.empty(), () -> null), "error");
            assertNullRefused(() -> ERR.orElse(null), "other");
            assertNullRefused(() -> OK.orElse(null), "other");
        }

        @Test
        void must_not_come_from_functions() {
            assertNullRefused(() -> OK.map(value -> null), "value");
            assertNullRefused(() -> OK.flatMap(value -> null), "result of mapper");
            assertNullRefused(() -> ERR.mapError(error -> null), "error");
            assertNullRefused(() -> OK.ensure(value -> false, () -> null), "error");
            assertNullRefused(() -> ERR.recover(error -> null), "value");
            assertNullRefused(() -> ERR.recoverWith(error -> null), "result of mapper");
            assertNullRefused(() -> ERR.orElseGet(error -> null), "result of other");
            assertNullRefused(() -> ERR.orElseThrow(error -> (RuntimeException) null), "exception");
            assertNullRefused(() -> ERR.toStage(error -> null), "exception");
        }

        @Test
        void are_no_functions_even_where_nothing_is_applied() {
            for (Result<Integer, String> result : List.of(OK, ERR)) {
                assertNullRefused(() -> result.map(null), "mapper");
                assertNullRefused(() -> result.flatMap(null), "mapper");
                assertNullRefused(() -> result.mapError(null), "mapper");
                assertNullRefused(() -> result.recover(null), "mapper");
                assertNullRefused(() -> result.recoverWith(null), "mapper");
                assertNullRefused(() -> result.ensure(null, () -> "x"), "condition");
                assertNullRefused(() -> result.ensure(value -> true, null), "otherwise");
                assertNullRefused(() -> result.fold(null, error -> 1), "ifOk");
                assertNullRefused(() -> result.fold(value -> 1, null), "ifErr");
                assertNullRefused(() -> result.peek(null), "observer");
                assertNullRefused(() -> result.peekError(null), "observer");
                assertNullRefused(() -> result.orElseGet(null), "other");
                assertNullRefused(() -> result.orElseThrow((Function<String, RuntimeException>) null), "exception");
                assertNullRefused(() -> result.toStage(null), "exception");
            }
            assertNullRefused(() -> Result.fromOptional(null, () -> "x"), "value");
            assertNullRefused(() -> Result.fromOptional(Optional.of(1), null), "ifEmpty");
            assertNullRefused(() -> Result.narrow(null), "result");
        }

        @Test
        void are_refused_by_collectors_even_after_an_error() {
            List<Result<Integer, String>> list = Arrays.asList(ERR, null);
            assertNullRefused(() -> list.stream().collect(Result.collectAll(String::concat)), "result");
            assertNullRefused(() -> list.stream().collect(Result.collectFirst()), "result");
            assertNullRefused(() -> Result.sequence(Arrays.asList(OK, null)), "result");
            assertNullRefused(() -> Stream.of(OK).collect(Result.collectAll(null)), "merge");
        }

        @Test
        void cannot_make_an_error_vanish_by_merging() {
            assertNullRefused(
                    () -> Stream.of(ERR, ERR).collect(Result.collectAll((first, second) -> null)), "merged error");
        }

        private static void assertNullRefused(ThrowingCallable call, String message) {
            assertThatNullPointerException().isThrownBy(call).withMessage(message);
        }
    }

    @Nested
    class Collecting {

        @Test
        void nothing_gives_an_empty_list() {
            assertThat(Stream.<Result<Integer, String>>empty().collect(Result.collectAll(String::concat)))
                    .isEqualTo(Result.ok(List.of()));
            assertThat(Result.<Integer, String>sequence(List.of())).isEqualTo(Result.ok(List.of()));
        }

        @Test
        void lists_are_unmodifiable() {
            List<Integer> collected =
                    Stream.of(OK).collect(Result.collectAll(String::concat)).orElseThrow();
            List<Integer> sequenced =
                    Result.<Integer, String>sequence(List.of(OK)).orElseThrow();
            for (List<Integer> values : List.of(collected, sequenced)) {
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> values.add(1));
            }
        }

        @Test
        void sequence_stops_at_the_first_error() {
            List<Integer> visited = new ArrayList<>();
            Iterable<Result<Integer, String>> endless = () -> Stream.iterate(1, i -> i + 1)
                    .<Result<Integer, String>>map(i -> {
                        visited.add(i);
                        return i < 3 ? Result.ok(i) : Result.err("at " + i);
                    })
                    .iterator();
            assertThat(Result.<Integer, String>sequence(endless)).isEqualTo(Result.err("at 3"));
            assertThat(visited).containsExactly(1, 2, 3);
        }

        @Test
        void sequence_returns_the_very_error() {
            Result<List<Integer>, String> sequenced = Result.sequence(List.of(OK, ERR, Result.err("later")));
            assertThat((Object) sequenced).isSameAs(ERR);
        }
    }

    @Nested
    class ToString {

        @Test
        void names_the_type() {
            record Account(String number) {}
            assertThat(Result.ok(new Account("1"))).hasToString("Ok[Account]");
            assertThat(Result.err(List.of().getClass())).hasToString("Err[Class]");
            assertThat(Result.ok(new byte[] {1})).hasToString("Ok[byte[]]");
            assertThat(Result.ok(OK)).hasToString("Ok[Ok]");
            assertThat(Result.err(TimeUnit.DAYS)).hasToString("Err[TimeUnit]");
        }

        @Test
        void names_the_enum_of_a_constant_with_a_body() {
            assertThat(Result.err(Refusal.TOO_MANY)).hasToString("Err[Refusal]");
        }

        @Test
        void gives_no_name_to_what_has_none() {
            Runnable lambda = () -> fail();
            Object anonymous = new Object() {};
            assertThat(Result.ok(lambda)).hasToString("Ok[anonymous]");
            assertThat(Result.err(anonymous)).hasToString("Err[anonymous]");
        }

        @Test
        void never_calls_the_content() {
            Object hostile = new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException("called");
                }
            };
            assertThat(Result.ok(hostile).toString()).isEqualTo("Ok[anonymous]");
            assertThat(Result.err(hostile).toString()).isEqualTo("Err[anonymous]");
        }
    }
}
