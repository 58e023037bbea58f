package dev.staunch.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** The laws of functors and monads, on both sides, and what the collectors owe to any splitting of their input. */
class ResultProperties {

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
        return SomeResults.results().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Result<Integer, String>>> okLists() {
        return SomeResults.results().filter(Result::isOk).list().ofMaxSize(200);
    }

    @Property
    void mapping_the_identity_changes_nothing(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.map(Function.identity())).isEqualTo(result);
        assertThat(result.mapError(Function.identity())).isEqualTo(result);
    }

    @Property
    void mapping_twice_is_mapping_the_composition(
            @ForAll("results") Result<Integer, String> result,
            @ForAll Function<Integer, Long> f,
            @ForAll Function<Long, String> g) {
        assertThat(result.map(f).map(g)).isEqualTo(result.map(f.andThen(g)));
    }

    @Property
    void mapping_errors_twice_is_mapping_the_composition(
            @ForAll("results") Result<Integer, String> result,
            @ForAll Function<String, Long> f,
            @ForAll Function<Long, Integer> g) {
        assertThat(result.mapError(f).mapError(g)).isEqualTo(result.mapError(f.andThen(g)));
    }

    @Property
    void value_and_error_are_mapped_independently(
            @ForAll("results") Result<Integer, String> result,
            @ForAll Function<Integer, Long> f,
            @ForAll Function<String, Long> g) {
        assertThat(result.map(f).mapError(g)).isEqualTo(result.mapError(g).map(f));
    }

    @Property
    void ok_is_a_left_identity_of_flatMap(
            @ForAll int value, @ForAll("fallible") Function<Integer, Result<Integer, String>> f) {
        assertThat(Result.<Integer, String>ok(value).flatMap(f)).isEqualTo(f.apply(value));
    }

    @Property
    void ok_is_a_right_identity_of_flatMap(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.flatMap(Ok<Integer, String>::new)).isEqualTo(result);
    }

    @Property
    void flatMap_is_associative(
            @ForAll("results") Result<Integer, String> result,
            @ForAll("fallible") Function<Integer, Result<Integer, String>> f,
            @ForAll("fallible") Function<Integer, Result<Integer, String>> g) {
        assertThat(result.flatMap(f).flatMap(g))
                .isEqualTo(result.flatMap(value -> f.apply(value).flatMap(g)));
    }

    @Property
    void map_is_flatMap_with_ok(@ForAll("results") Result<Integer, String> result, @ForAll Function<Integer, Long> f) {
        assertThat(result.map(f)).isEqualTo(result.flatMap(value -> Result.<Long, String>ok(f.apply(value))));
    }

    @Property
    void err_is_a_left_identity_of_recoverWith(
            @ForAll String error, @ForAll("rescues") Function<String, Result<Integer, String>> f) {
        assertThat(Result.<Integer, String>err(error).recoverWith(f)).isEqualTo(f.apply(error));
    }

    @Property
    void err_is_a_right_identity_of_recoverWith(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.recoverWith(Err<Integer, String>::new)).isEqualTo(result);
    }

    @Property
    void recoverWith_is_associative(
            @ForAll("results") Result<Integer, String> result,
            @ForAll("rescues") Function<String, Result<Integer, String>> f,
            @ForAll("rescues") Function<String, Result<Integer, String>> g) {
        assertThat(result.recoverWith(f).recoverWith(g))
                .isEqualTo(result.recoverWith(error -> f.apply(error).recoverWith(g)));
    }

    @Property
    void recover_is_recoverWith_with_ok(
            @ForAll("results") Result<Integer, String> result, @ForAll Function<String, Integer> f) {
        assertThat(result.recover(f))
                .isEqualTo(result.recoverWith(error -> Result.<Integer, String>ok(f.apply(error))));
        assertThat(result.recover(f).isOk()).isTrue();
    }

    @Property
    void fold_takes_a_result_apart_without_loss(@ForAll("results") Result<Integer, String> result) {
        assertThat(result.<Result<Integer, String>>fold(Ok::new, Err::new)).isEqualTo(result);
    }

    @Property
    void equal_contents_make_equal_results_of_the_same_kind_only(@ForAll String content) {
        String copy = String.valueOf(content.toCharArray());
        assertThat(Result.ok(content)).isEqualTo(Result.ok(copy)).hasSameHashCodeAs(Result.ok(copy));
        assertThat(Result.err(content)).isEqualTo(Result.err(copy)).hasSameHashCodeAs(Result.err(copy));
        assertThat(Result.ok(content)).isNotEqualTo(Result.err(copy));
    }

    @Property
    void an_optional_survives_the_round_trip(@ForAll("results") Result<Integer, String> result) {
        String error = result.fold(value -> "", Function.identity());
        assertThat(Result.fromOptional(result.toOptional(), () -> error)).isEqualTo(result);
    }

    @Property
    void a_failure_is_the_same_instance_through_any_chain_of_steps_for_values(
            @ForAll String error,
            @ForAll("fallible") Function<Integer, Result<Integer, String>> f,
            @ForAll Function<Integer, Integer> g) {
        Result<Integer, String> failed = Result.err(error);
        assertThat(failed.flatMap(f)
                        .map(g)
                        .ensure(value -> false, () -> "other")
                        .peek(value -> {})
                        .flatMap(f)
                        .peekError(seen -> {}))
                .isSameAs(failed);
    }

    @Property
    void a_success_is_the_same_instance_through_any_chain_of_steps_for_errors(
            @ForAll int value,
            @ForAll("rescues") Function<String, Result<Integer, String>> f,
            @ForAll Function<String, Integer> g) {
        Result<Integer, String> succeeded = Result.ok(value);
        assertThat(succeeded
                        .recoverWith(f)
                        .recover(g)
                        .mapError(String::trim)
                        .ensure(kept -> true, () -> "other")
                        .peek(seen -> {})
                        .peekError(seen -> {}))
                .isSameAs(succeeded);
    }

    @Property
    void toString_shows_the_type_of_the_content_alone(
            @ForAll @AlphaChars @StringLength(min = 12, max = 40) String canary) {
        record Account(String number) {}
        Object hiding = new Object() {
            @Override
            public String toString() {
                return canary;
            }
        };
        for (Object content : List.of(canary, new Account(canary), List.of(canary), hiding)) {
            for (Result<?, ?> result : List.of(Result.ok(content), Result.err(content))) {
                assertThat(result.toString()).doesNotContain(canary).doesNotContainIgnoringCase(canary.substring(0, 8));
                assertThat(String.valueOf(Result.ok(result))).doesNotContain(canary);
            }
        }
    }

    @Property
    void collectors_give_the_same_on_sequential_and_parallel_streams(
            @ForAll("resultLists") List<Result<Integer, String>> results) {
        Collector<Result<Integer, String>, ?, Result<List<Integer>, String>> all = Result.collectAll(String::concat);
        Collector<Result<Integer, String>, ?, Result<List<Integer>, String>> first = Result.collectFirst();
        assertThat(results.parallelStream().collect(all))
                .isEqualTo(results.stream().collect(all));
        assertThat(results.parallelStream().collect(first))
                .isEqualTo(results.stream().collect(first));
    }

    @Property
    void collectors_keep_the_order_of_the_values(@ForAll("okLists") List<Result<Integer, String>> results) {
        List<Integer> values = results.stream().map(Result::orElseThrow).toList();
        assertThat(results.parallelStream().collect(Result.collectAll(String::concat)))
                .isEqualTo(Result.ok(values));
        assertThat(Result.sequence(results)).isEqualTo(Result.ok(values));
    }

    @Property
    void collectAll_merges_every_error_in_order(@ForAll("resultLists") List<Result<Integer, String>> results) {
        String errors = results.stream()
                .map(Result::errorToOptional)
                .map(error -> error.orElse(""))
                .collect(Collectors.joining());
        boolean failed = results.stream().anyMatch(Result::isErr);
        Result<List<Integer>, String> collected = results.parallelStream().collect(Result.collectAll(String::concat));
        assertThat(collected.isErr()).isEqualTo(failed);
        assertThat(collected.errorToOptional().orElse("")).isEqualTo(errors);
    }

    @Property
    void collectFirst_agrees_with_sequence(@ForAll("resultLists") List<Result<Integer, String>> results) {
        assertThat(results.stream().collect(Result.<Integer, String>collectFirst()))
                .isEqualTo(Result.sequence(results));
    }

    @Property
    void any_split_of_the_input_collects_to_the_same(
            @ForAll("resultLists") List<Result<Integer, String>> results,
            @ForAll("resultLists") List<Result<Integer, String>> more) {
        Accumulator<Integer, String> left = new Accumulator<>(String::concat);
        Accumulator<Integer, String> right = new Accumulator<>(String::concat);
        Accumulator<Integer, String> whole = new Accumulator<>(String::concat);
        results.forEach(left::add);
        more.forEach(right::add);
        results.forEach(whole::add);
        more.forEach(whole::add);
        assertThat(left.and(right).result()).isEqualTo(whole.result());
        assertThat(left.result()).isEqualTo(whole.result());
    }
}
