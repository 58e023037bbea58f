package dev.staunch.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every operation of {@code Result} does what Vavr's {@code Either} does. */
class ResultEitherProperties {

    @Provide
    Arbitrary<Result<Integer, String>> results() {
        return SomeResults.results();
    }

    @Provide
    Arbitrary<Function<Integer, Result<Integer, String>>> fallible() {
        return SomeResults.fallibleFunctions();
    }

    @Provide
    Arbitrary<Function<String, Result<Integer, String>>> rescues() {
        return SomeResults.rescues();
    }

    @Provide
    Arbitrary<List<Result<Integer, String>>> resultLists() {
        return SomeResults.results().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.integers())
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void any_chain_of_steps_agrees(
            @ForAll("results") Result<Integer, String> start, @ForAll("steps") List<Step> steps) {
        Result<Integer, String> result = start;
        Either<String, Integer> either = either(start);
        for (Step step : steps) {
            result = step.on(result);
            either = step.on(either);
            assertSame(result, either);
        }
    }

    @Property
    void isOk_and_isErr_agree_with_isRight_and_isLeft(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.isOk()).isEqualTo(either(result).isRight());
        assertThat(result.isErr()).isEqualTo(either(result).isLeft());
    }

    @Property
    void map_agrees(@ForAll("results") Result<Integer, String> result, @ForAll Function<Integer, Long> f) {
        assertSame(result.map(f), either(result).map(f));
    }

    @Property
    void mapError_agrees_with_mapLeft(
            @ForAll("results") Result<Integer, String> result, @ForAll Function<String, Long> f) {
        assertSame(result.mapError(f), either(result).mapLeft(f));
    }

    @Property
    void flatMap_agrees(
            @ForAll("results") Result<Integer, String> result,
            @ForAll("fallible") Function<Integer, Result<Integer, String>> f) {
        assertSame(result.flatMap(f), either(result).flatMap(value -> either(f.apply(value))));
    }

    @Property
    void ensure_agrees_with_filterOrElse(
            @ForAll("results") Result<Integer, String> result,
            @ForAll Predicate<Integer> condition,
            @ForAll String otherwise) {
        assertSame(
                result.ensure(condition, () -> otherwise), either(result).filterOrElse(condition, value -> otherwise));
    }

    @Property
    void recover_agrees_with_the_swapped_map(
            @ForAll("results") Result<Integer, String> result, @ForAll Function<String, Integer> f) {
        assertSame(
                result.recover(f), Either.<String, Integer>right(either(result).getOrElseGet(f)));
    }

    @Property
    void recoverWith_agrees_with_the_swapped_flatMap(
            @ForAll("results") Result<Integer, String> result,
            @ForAll("rescues") Function<String, Result<Integer, String>> f) {
        assertSame(
                result.recoverWith(f),
                either(result)
                        .swap()
                        .flatMap(error -> either(f.apply(error)).swap())
                        .swap());
    }

    @Property
    void fold_agrees(
            @ForAll("results") Result<Integer, String> result,
            @ForAll Function<Integer, Long> f,
            @ForAll Function<String, Long> g) {
        assertThat(result.<Long>fold(f, g)).isEqualTo(either(result).<Long>fold(g, f));
    }

    @Property
    void peek_and_peekError_agree_with_peek_and_peekLeft(@ForAll("results") Result<Integer, String> result) {
        List<Object> seenOfResult = new ArrayList<>();
        List<Object> seenOfEither = new ArrayList<>();
        assertSame(
                result.peek(seenOfResult::add).peekError(seenOfResult::add),
                either(result).peek(seenOfEither::add).peekLeft(seenOfEither::add));
        assertThat(seenOfResult).isEqualTo(seenOfEither).hasSize(1);
    }

    @Property
    void orElse_and_orElseGet_agree(
            @ForAll("results") Result<Integer, String> result, @ForAll int other, @ForAll Function<String, Integer> f) {
        assertThat(result.orElse(other)).isEqualTo(either(result).getOrElse(other));
        assertThat(result.orElseGet(f)).isEqualTo(either(result).getOrElseGet(f));
    }

    @Property
    void orElseThrow_agrees_with_getOrElseThrow(@ForAll("results") Result<Integer, String> result) {
        List<Object> outcomes = new ArrayList<>();
        Throwable ofResult = catchThrowable(() -> outcomes.add(result.orElseThrow(Refused::new)));
        Throwable ofEither = catchThrowable(() -> outcomes.add(either(result).getOrElseThrow(Refused::new)));
        if (result.isOk()) {
            assertThat(outcomes).hasSize(2).containsOnly(outcomes.get(0));
        } else {
            assertThat(ofResult).isInstanceOf(Refused.class).hasMessage(ofEither.getMessage());
        }
    }

    @Property
    void orElseThrow_without_a_function_throws_where_get_does(@ForAll("results") Result<Integer, String> result) {
        Throwable ofResult = catchThrowable(result::orElseThrow);
        Throwable ofEither = catchThrowable(either(result)::get);
        assertThat(ofResult == null).isEqualTo(ofEither == null);
        if (ofEither != null) {
            assertThat(ofResult).isExactlyInstanceOf(ofEither.getClass());
        }
    }

    @Property
    void optionals_and_streams_agree(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.toOptional()).isEqualTo(either(result).toJavaOptional());
        assertThat(result.errorToOptional()).isEqualTo(either(result).swap().toJavaOptional());
        assertThat(result.stream().toList())
                .isEqualTo(either(result).toJavaStream().toList());
    }

    @Property
    void fromOptional_agrees_with_Option_toEither(@ForAll Optional<Integer> value, @ForAll String error) {
        assertSame(
                Result.fromOptional(value, () -> error),
                Option.ofOptional(value).toEither(() -> error));
    }

    @Property
    void toStage_completes_as_toCompletableFuture_does(@ForAll("results") Result<Integer, String> result) {
        CompletableFuture<Integer> ofResult = result.toStage(Refused::new);
        CompletableFuture<Integer> ofEither = either(result).toCompletableFuture();
        assertThat(ofResult).isDone();
        assertThat(ofResult.isCompletedExceptionally()).isEqualTo(ofEither.isCompletedExceptionally());
        assertThat(ofResult.exceptionally(thrown -> 0).join())
                .isEqualTo(ofEither.exceptionally(thrown -> 0).join());
    }

    @Property
    void sequence_and_collectFirst_agree_with_sequenceRight(
            @ForAll("resultLists") List<Result<Integer, String>> results) {
        Either<String, List<Integer>> expected =
                Either.sequenceRight(eithers(results)).map(Seq::asJava);
        assertSame(Result.sequence(results), expected);
        assertSame(results.stream().collect(Result.<Integer, String>collectFirst()), expected);
        assertSame(results.parallelStream().collect(Result.<Integer, String>collectFirst()), expected);
    }

    @Property
    void collectAll_agrees_with_Either_sequence(@ForAll("resultLists") List<Result<Integer, String>> results) {
        Either<List<String>, List<Integer>> expected =
                Either.sequence(eithers(results)).bimap(Seq::asJava, Seq::asJava);
        List<Result<Integer, List<String>>> listed =
                results.stream().map(result -> result.mapError(List::of)).toList();
        assertSame(listed.stream().collect(Result.collectAll(ResultEitherProperties::concat)), expected);
        assertSame(listed.parallelStream().collect(Result.collectAll(ResultEitherProperties::concat)), expected);
    }

    @Property
    void equality_agrees(
            @ForAll("results") Result<Integer, String> one, @ForAll("results") Result<Integer, String> other) {
        assertThat(one.equals(other)).isEqualTo(either(one).equals(either(other)));
    }

    private static <T, E> Either<E, T> either(Result<T, E> result) {
        if (result instanceof Ok<T, E> ok) {
            return Either.right(ok.value());
        }
        return Either.left(((Err<T, E>) result).error());
    }

    private static List<Either<String, Integer>> eithers(List<Result<Integer, String>> results) {
        return results.stream().map(ResultEitherProperties::either).toList();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void assertSame(Result<?, ?> actual, Either<?, ?> expected) {
        assertThat(either(actual)).isEqualTo(expected);
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String error) {
            super(error);
        }
    }

    /** The same step on either type. */
    private record Step(int kind, int salt) {

        Result<Integer, String> on(Result<Integer, String> in) {
            return switch (kind) {
                case 0 -> in.map(this::mixed);
                case 1 -> in.mapError(this::marked);
                case 2 -> in.flatMap(value -> even(value) ? Result.ok(mixed(value)) : Result.err("odd" + salt));
                case 3 -> in.ensure(this::even, () -> "refused" + salt);
                case 4 -> in.recover(error -> error.length() + salt);
                case 5 -> in.recoverWith(error -> even(error.length()) ? Result.ok(salt) : Result.err(marked(error)));
                case 6 -> in.fold(value -> Result.err("was" + value), error -> Result.ok(error.length()));
                default -> in.peek(value -> {}).peekError(error -> {});
            };
        }

        Either<String, Integer> on(Either<String, Integer> in) {
            return switch (kind) {
                case 0 -> in.map(this::mixed);
                case 1 -> in.mapLeft(this::marked);
                case 2 -> in.flatMap(value -> even(value) ? Either.right(mixed(value)) : Either.left("odd" + salt));
                case 3 -> in.filterOrElse(this::even, value -> "refused" + salt);
                case 4 -> Either.right(in.getOrElseGet(error -> error.length() + salt));
                case 5 ->
                    in.swap()
                            .flatMap(error -> even(error.length())
                                    ? Either.<Integer, String>left(salt)
                                    : Either.<Integer, String>right(marked(error)))
                            .swap();
                case 6 -> in.fold(error -> Either.right(error.length()), value -> Either.left("was" + value));
                default -> in.peek(value -> {}).peekLeft(error -> {});
            };
        }

        private int mixed(int value) {
            return value * 31 + salt;
        }

        private String marked(String error) {
            return error.length() > 40 ? "" + salt : error + salt;
        }

        private boolean even(int value) {
            return ((value ^ salt) & 1) == 0;
        }
    }
}
