package dev.staunch.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StageTest {

    private final IOException expected = new FileNotFoundException("expected");
    private final IllegalStateException defect = new IllegalStateException("defect");

    private static @Nullable String ioOnly(Throwable thrown) {
        return thrown instanceof IOException ? "io" : null;
    }

    /** The exception that completed the future, without the wrapping of {@code join}. */
    private static @Nullable Throwable exceptionOf(CompletableFuture<?> future) {
        assertThat(future).isDone();
        Throwable thrown = catchThrowable(future::get);
        return thrown instanceof ExecutionException ? thrown.getCause() : thrown;
    }

    /** A stage, as some libraries have them, that gives no access to its future. */
    private static final class ClosedStage<T> extends CompletableFuture<T> {
        @Override
        public CompletableFuture<T> toCompletableFuture() {
            throw new UnsupportedOperationException("closed");
        }
    }

    /** An exception whose cause is itself. */
    private static final class Endless extends CompletionException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return this;
        }
    }

    private static final class Bare extends CompletionException {
        private static final long serialVersionUID = 1L;
    }

    @Nested
    class FromStage {

        private final CompletableFuture<Integer> source = new CompletableFuture<>();
        private final CompletableFuture<Result<Integer, String>> result = Result.fromStage(source, StageTest::ioOnly);

        @Test
        void waits_for_the_stage() {
            assertThat(result).isNotDone();
            source.complete(1);
            assertThat(result).isCompletedWithValue(Result.ok(1));
        }

        @Test
        void a_value_becomes_a_success_also_of_a_completed_stage() {
            assertThat(Result.fromStage(CompletableFuture.completedStage(1), StageTest::ioOnly))
                    .isCompletedWithValue(Result.ok(1));
        }

        @Test
        void a_classified_exception_becomes_an_error() {
            source.completeExceptionally(expected);
            assertThat(result).isCompletedWithValue(Result.err("io"));
        }

        @Test
        void an_unclassified_exception_stays_the_very_exception() {
            source.completeExceptionally(defect);
            assertThat(exceptionOf(result)).isSameAs(defect);
        }

        @Test
        void wrappings_are_removed_before_classification_and_after() {
            source.completeExceptionally(new CompletionException(new CompletionException(expected)));
            assertThat(result).isCompletedWithValue(Result.err("io"));

            CompletableFuture<Integer> failed = new CompletableFuture<>();
            var dependent = Result.fromStage(failed.thenApply(value -> value), StageTest::ioOnly);
            failed.completeExceptionally(defect);
            assertThat(exceptionOf(dependent)).isSameAs(defect);
        }

        @Test
        void a_wrapping_without_a_cause_is_an_exception_as_any_other() {
            List<Throwable> classified = new ArrayList<>();
            Bare bare = new Bare();
            assertThat(Result.<Integer, String>fromStage(CompletableFuture.failedFuture(bare), thrown -> {
                        classified.add(thrown);
                        return "bare";
                    }))
                    .isCompletedWithValue(Result.err("bare"));
            assertThat(classified).containsExactly(bare);
        }

        @Test
        void at_most_sixteen_wrappings_are_removed() {
            Throwable sixteen = expected;
            for (int i = 0; i < 16; i++) {
                sixteen = new CompletionException(sixteen);
            }
            CompletionException seventeen = new CompletionException(sixteen);
            assertThat(Result.fromStage(CompletableFuture.<Integer>failedFuture(sixteen), StageTest::ioOnly))
                    .isCompletedWithValue(Result.err("io"));
            assertThat(Result.fromStage(CompletableFuture.<Integer>failedFuture(seventeen), StageTest::ioOnly))
                    .isCompletedExceptionally();
        }

        @Test
        @Timeout(20)
        void an_exception_that_is_its_own_cause_ends() {
            Endless endless = new Endless();
            source.completeExceptionally(endless);
            assertThat(result).isCompletedExceptionally();
            assertThat(catchThrowable(() -> result.getNow(null))).isSameAs(endless);
        }

        @Test
        void an_Error_is_never_classified() {
            AssertionError error = new AssertionError("error");
            CompletableFuture<Result<Integer, String>> any =
                    Result.fromStage(CompletableFuture.failedFuture(error), thrown -> fail("classified"));
            assertThat(exceptionOf(any)).isSameAs(error);
        }

        @Test
        void null_is_a_defect_and_is_not_classified() {
            CompletableFuture<Result<Integer, String>> any =
                    Result.fromStage(CompletableFuture.completedStage(null), thrown -> "classified");
            assertThat(exceptionOf(any))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage("value of stage");
        }

        @Test
        void what_the_classification_throws_completes_the_future_and_keeps_the_original() {
            CompletableFuture<Result<Integer, String>> any = Result.fromStage(source, thrown -> {
                throw new UnsupportedOperationException("defect of the classification");
            });
            source.completeExceptionally(expected);
            assertThat(exceptionOf(any))
                    .isExactlyInstanceOf(UnsupportedOperationException.class)
                    .hasSuppressedException(expected);
        }

        @Test
        void a_classification_that_rethrows_leaves_the_exception_alone() {
            CompletableFuture<Result<Integer, String>> any = Result.fromStage(source, thrown -> {
                throw (IllegalStateException) thrown;
            });
            IllegalStateException thrown = new IllegalStateException("rethrown");
            source.completeExceptionally(thrown);
            assertThat(exceptionOf(any)).isSameAs(thrown).hasNoSuppressedExceptions();
        }

        @Test
        void cancelling_the_future_cancels_the_stage() {
            assertThat(result.cancel(true)).isTrue();
            assertThat(source).isCancelled();
            assertThat(result).isCancelled();
        }

        @Test
        void cancelling_the_stage_cancels_the_future_unclassified() {
            CompletableFuture<Result<Integer, String>> any = Result.fromStage(source, thrown -> "classified");
            source.cancel(true);
            assertThat(any).isCancelled();
        }

        @Test
        void cancellation_upstream_cancels_the_future() {
            CompletableFuture<Result<Integer, String>> any =
                    Result.fromStage(source.thenApply(value -> value), thrown -> "classified");
            source.cancel(true);
            assertThat(any).isCancelled();
            assertThat(catchThrowable(any::join)).isInstanceOf(CancellationException.class);
        }

        @Test
        void completing_or_failing_the_future_does_not_cancel_the_stage() {
            result.complete(Result.ok(2));
            assertThat(source).isNotDone();
            var failed = Result.fromStage(source, StageTest::ioOnly);
            failed.completeExceptionally(defect);
            assertThat(source).isNotDone();
        }

        @Test
        void a_stage_that_cannot_be_cancelled_leaves_the_future_cancelled() {
            ClosedStage<Integer> closed = new ClosedStage<>();
            CompletableFuture<Result<Integer, String>> any = Result.fromStage(closed, StageTest::ioOnly);
            assertThat(any.cancel(true)).isTrue();
            assertThat(any).isCancelled();
            closed.complete(1);
            assertThat(any).isCancelled();
        }

        @Test
        @SuppressWarnings("NullAway") // what callers without a null checker do
        void nulls_are_refused_at_once() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Result.fromStage(source, null))
                    .withMessage("classify");
            assertThatNullPointerException().isThrownBy(() -> Result.fromStage(null, StageTest::ioOnly));
        }
    }

    @Nested
    class FlattenStage {

        private final CompletableFuture<Result<Integer, String>> source = new CompletableFuture<>();
        private final CompletableFuture<Integer> value = Result.flattenStage(source, IOException::new);

        @Test
        void a_success_becomes_a_value() {
            assertThat(value).isNotDone();
            source.complete(Result.ok(1));
            assertThat(value).isCompletedWithValue(1);
        }

        @Test
        void an_error_becomes_the_exception_that_the_function_makes() {
            source.complete(Result.err("bad"));
            assertThat(exceptionOf(value))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("bad");
        }

        @Test
        void an_exception_of_the_stage_stays_the_very_exception() {
            source.completeExceptionally(new CompletionException(defect));
            assertThat(exceptionOf(value)).isSameAs(defect);
        }

        @Test
        void null_is_a_defect() {
            source.complete(null);
            assertThat(exceptionOf(value))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage("value of stage");
        }

        @Test
        void what_the_function_throws_completes_the_future() {
            Function<String, Exception> failing = error -> {
                throw defect;
            };
            CompletionStage<Result<Integer, String>> failed = CompletableFuture.completedStage(Result.err("bad"));
            assertThat(exceptionOf(Result.flattenStage(failed, failing))).isSameAs(defect);
            assertThat(exceptionOf(Result.flattenStage(failed, error -> null)))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage("exception");
        }

        @Test
        void cancellation_is_kept_in_both_directions() {
            assertThat(value.cancel(false)).isTrue();
            assertThat(source).isCancelled();

            CompletableFuture<Result<Integer, String>> other = new CompletableFuture<>();
            CompletableFuture<Integer> cancelled = Result.flattenStage(other, IOException::new);
            other.cancel(false);
            assertThat(cancelled).isCancelled();
        }

        @Test
        void cancellation_crosses_both_bridges() {
            CompletableFuture<Integer> origin = new CompletableFuture<>();
            CompletableFuture<Integer> there =
                    Result.flattenStage(Result.<Integer, String>fromStage(origin, StageTest::ioOnly), IOException::new);
            there.cancel(true);
            assertThat(origin).isCancelled();
        }

        @Test
        @SuppressWarnings("NullAway") // what callers without a null checker do
        void nulls_are_refused_at_once() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Result.flattenStage(source, null))
                    .withMessage("exception");
        }
    }

    @Nested
    class ToStage {

        @Test
        void a_success_is_completed_with_its_value() {
            assertThat(Result.<Integer, String>ok(1).toStage(IOException::new)).isCompletedWithValue(1);
        }

        @Test
        void an_error_is_completed_with_the_exception_of_the_function() {
            assertThat(exceptionOf(Result.<Integer, String>err("bad").toStage(IOException::new)))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("bad");
        }

        @Test
        void each_call_gives_a_future_of_its_own() {
            Result<Integer, String> result = Result.ok(1);
            CompletableFuture<Integer> one = result.toStage(IOException::new);
            one.obtrudeValue(2);
            assertThat(result.toStage(IOException::new)).isCompletedWithValue(1);
        }

        @Test
        void the_round_trip_gives_the_result_back() {
            for (Result<Integer, String> result :
                    List.of(Result.<Integer, String>ok(1), Result.<Integer, String>err("bad"))) {
                assertThat(Result.<Integer, String>fromStage(
                                result.toStage(IOException::new),
                                thrown -> thrown instanceof IOException ? thrown.getMessage() : null))
                        .isCompletedWithValue(result);
            }
        }
    }
}
