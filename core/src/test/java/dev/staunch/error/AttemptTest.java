package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

    private enum OrderError implements ErrorCode {
        PAYMENT_DOWN(Kind.UNAVAILABLE),
        PAYMENT_SLOW(Kind.TIMEOUT),
        PAYMENT_ODD(Kind.UPSTREAM);

        private final Kind kind;

        OrderError(Kind kind) {
            this.kind = kind;
        }

        @Override
        public String id() {
            return "order." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String title() {
            return "The payment system does not answer";
        }

        @Override
        public boolean retryable() {
            return this == PAYMENT_SLOW;
        }
    }

    private static final Attempt PAYMENT = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN)
            .or(SocketTimeoutException.class, OrderError.PAYMENT_SLOW);

    private static final class ConnectTimeout extends SocketTimeoutException {
        private static final long serialVersionUID = 1L;
    }

    private static <T> Callable<T> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    private static Failure failureOf(Result<?, Failure> result) {
        assertThat(result).isInstanceOf(Err.class);
        return result.errorToOptional().orElseThrow();
    }

    @AfterEach
    void leaves_no_interrupt_behind() {
        var unused = Thread.interrupted();
    }

    @Test
    void a_value_is_a_success() {
        assertThat(PAYMENT.call(() -> "receipt")).isEqualTo(Result.ok("receipt"));
    }

    @Test
    void a_call_that_returns_nothing_returns_what_it_was_about() {
        StringBuilder queue = new StringBuilder();
        Result<String, Failure> sent = PAYMENT.call(() -> {
            queue.append("event");
            return "event";
        });
        assertThat(sent).isEqualTo(Result.ok("event"));
        assertThat(queue).hasToString("event");
    }

    @Nested
    class A_listed_exception {

        @Test
        void is_a_failure_with_code_and_cause() {
            IOException thrown = new IOException("refused");
            Failure failure = failureOf(PAYMENT.call(throwing(thrown)));
            assertThat(failure.code()).isEqualTo(OrderError.PAYMENT_DOWN);
            assertThat(failure.code().retryable()).isFalse();
            assertThat(failure.exposeCause()).containsSame(thrown);
            assertThat(failure.parameters()).isEmpty();
            assertThat(failure.diagnostics()).isEmpty();
        }

        @Test
        void stands_for_its_subclasses() {
            assertThat(failureOf(PAYMENT.call(throwing(new FileNotFoundException())))
                            .code())
                    .isEqualTo(OrderError.PAYMENT_DOWN);
        }

        @Test
        void is_overruled_by_a_more_specific_one_in_any_order() {
            Attempt reversed = Attempt.on(SocketTimeoutException.class, OrderError.PAYMENT_SLOW)
                    .or(IOException.class, OrderError.PAYMENT_DOWN);
            for (Attempt attempt : List.of(PAYMENT, reversed)) {
                Failure slow = failureOf(attempt.call(throwing(new ConnectTimeout())));
                assertThat(slow.code()).isEqualTo(OrderError.PAYMENT_SLOW);
                assertThat(slow.code().retryable()).isTrue();
                assertThat(failureOf(attempt.call(throwing(new IOException()))).code())
                        .isEqualTo(OrderError.PAYMENT_DOWN);
            }
        }

        @Test
        void may_be_unchecked() {
            Attempt attempt = Attempt.on(ArithmeticException.class, OrderError.PAYMENT_ODD);
            assertThat(failureOf(attempt.call(throwing(new ArithmeticException())))
                            .code())
                    .isEqualTo(OrderError.PAYMENT_ODD);
        }

        @Test
        void is_not_looked_for_inside_wrappers() {
            for (Exception wrapper : List.of(
                    new CompletionException(new IOException()),
                    new ExecutionException(new IOException()),
                    new IllegalStateException(new IOException()))) {
                assertThat(catchThrowable(() -> PAYMENT.call(throwing(wrapper))))
                        .isSameAs(wrapper);
            }
        }

        @Test
        void is_listed_without_a_change_to_the_attempt_it_is_added_to() {
            Attempt first = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN);
            Attempt second = first.or(ArithmeticException.class, OrderError.PAYMENT_ODD);
            ArithmeticException thrown = new ArithmeticException();
            assertThat(catchThrowable(() -> first.call(throwing(thrown)))).isSameAs(thrown);
            assertThat(failureOf(second.call(throwing(thrown))).code()).isEqualTo(OrderError.PAYMENT_ODD);
        }
    }

    @Nested
    class Propagates_unchanged {

        @Test
        void an_unlisted_exception_checked_or_not() {
            class OnlyHere extends Exception {
                private static final long serialVersionUID = 1L;
            }
            for (Exception thrown : List.of(new IllegalStateException("defect"), new OnlyHere())) {
                assertThat(catchThrowable(() -> PAYMENT.call(throwing(thrown))))
                        .isSameAs(thrown)
                        .hasNoSuppressedExceptions();
            }
        }

        @Test
        void a_superclass_of_a_listed_exception() {
            Attempt attempt = Attempt.on(FileNotFoundException.class, OrderError.PAYMENT_DOWN);
            IOException thrown = new IOException();
            assertThat(catchThrowable(() -> attempt.call(throwing(thrown)))).isSameAs(thrown);
        }

        @Test
        void an_Error() {
            AssertionError error = new AssertionError("error");
            assertThat(catchThrowable(() -> PAYMENT.call(() -> {
                        throw error;
                    })))
                    .isSameAs(error);
        }

        @Test
        void a_cancellation_although_its_superclass_is_listed() {
            Attempt attempt = Attempt.on(IllegalStateException.class, OrderError.PAYMENT_ODD);
            FutureTask<String> cancelled = new FutureTask<>(() -> "never");
            cancelled.cancel(false);
            assertThat(catchThrowable(() -> attempt.call(cancelled::get)))
                    .isExactlyInstanceOf(CancellationException.class);
        }

        @Test
        void the_defect_of_a_call_that_returns_null_although_its_class_is_listed() {
            Attempt attempt = Attempt.on(NullPointerException.class, OrderError.PAYMENT_ODD);
            assertThatNullPointerException()
                    .isThrownBy(() -> attempt.call(AttemptTest::nothing))
                    .withMessage("value of call");
        }
    }

    @SuppressWarnings("NullAway") // what a call to code without a null checker may do
    private static String nothing() {
        return null;
    }

    @Nested
    class An_interruption {

        @Test
        void propagates_and_sets_the_flag_again() {
            InterruptedException thrown = new InterruptedException();
            assertThat(catchThrowable(() -> PAYMENT.call(throwing(thrown)))).isSameAs(thrown);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }

        @Test
        void propagates_from_a_blocking_call() {
            Thread.currentThread().interrupt();
            FutureTask<String> neverRun = new FutureTask<>(() -> "never");
            assertThat(catchThrowable(() -> PAYMENT.call(neverRun::get)))
                    .isExactlyInstanceOf(InterruptedException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }

        @Test
        void of_input_or_output_is_a_failure_and_sets_the_flag_again() {
            for (IOException thrown : List.of(
                    new ClosedByInterruptException(),
                    new InterruptedIOException(),
                    new InterruptedIOException("interrupted"))) {
                assertThat(Thread.interrupted()).isFalse();
                Failure failure = failureOf(PAYMENT.call(throwing(thrown)));
                assertThat(failure.code()).isEqualTo(OrderError.PAYMENT_DOWN);
                assertThat(failure.exposeCause()).containsSame(thrown);
                assertThat(Thread.interrupted()).isTrue();
            }
        }

        @Test
        void of_unlisted_input_or_output_propagates_and_sets_the_flag_again() {
            Attempt attempt = Attempt.on(ArithmeticException.class, OrderError.PAYMENT_ODD);
            InterruptedIOException thrown = new InterruptedIOException();
            assertThat(catchThrowable(() -> attempt.call(throwing(thrown)))).isSameAs(thrown);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }

        @Test
        void is_not_what_a_time_out_is() {
            for (IOException thrown : List.of(
                    new SocketTimeoutException(),
                    new ConnectTimeout(),
                    new InterruptedIOException("timeout"),
                    new InterruptedIOException("deadline reached"),
                    new AsynchronousCloseException(),
                    new IOException(new InterruptedException()))) {
                var unused = failureOf(PAYMENT.call(throwing(thrown)));
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
            }
        }

        @Test
        void that_was_there_before_is_not_cleared() {
            Thread.currentThread().interrupt();
            assertThat(PAYMENT.call(() -> "receipt")).isEqualTo(Result.ok("receipt"));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Nested
    class Listing_refuses {

        @ParameterizedTest
        @ValueSource(classes = {Exception.class, RuntimeException.class})
        void what_is_not_specific(Class<? extends Exception> type) {
            assertRefused(type, "an expected exception must be specific");
        }

        @ParameterizedTest
        @ValueSource(classes = {InterruptedException.class, CancellationException.class})
        void interruption_and_cancellation(Class<? extends Exception> type) {
            assertRefused(type, "errors, interruption and cancellation must not be expected");
        }

        @Test
        void subclasses_of_interruption_and_cancellation() {
            class Stopped extends InterruptedException {
                private static final long serialVersionUID = 1L;
            }
            class Withdrawn extends CancellationException {
                private static final long serialVersionUID = 1L;
            }
            assertRefused(Stopped.class, "errors, interruption and cancellation must not be expected");
            assertRefused(Withdrawn.class, "errors, interruption and cancellation must not be expected");
        }

        @ParameterizedTest
        @ValueSource(classes = {Throwable.class, Error.class, AssertionError.class, String.class})
        @SuppressWarnings("unchecked") // how a raw type gets past the compiler
        void what_is_no_exception(Class<?> type) {
            assertRefused(
                    (Class<? extends Exception>) type, "errors, interruption and cancellation must not be expected");
        }

        @Test
        void the_same_class_twice_even_with_the_same_code() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PAYMENT.or(IOException.class, OrderError.PAYMENT_DOWN))
                    .withMessage("an exception class must be listed once");
        }

        @Test
        void a_code_that_is_no_enum_constant() {
            ErrorCode made = new ErrorCode() {
                @Override
                public String id() {
                    return "made.up";
                }

                @Override
                public Kind kind() {
                    return Kind.INTERNAL;
                }

                @Override
                public String title() {
                    return "Made up";
                }
            };
            assertThatIllegalArgumentException().isThrownBy(() -> Attempt.on(IOException.class, made));
        }

        @Test
        @SuppressWarnings("NullAway") // what callers without a null checker do
        void null_everywhere() {
            assertThatNullPointerException().isThrownBy(() -> Attempt.on(null, OrderError.PAYMENT_DOWN));
            assertThat(catchThrowable(() -> Attempt.on(IOException.class, null)))
                    .isInstanceOf(RuntimeException.class);
            assertThatNullPointerException()
                    .isThrownBy(() -> PAYMENT.call(null))
                    .withMessage("call");
            assertThatNullPointerException().isThrownBy(() -> PAYMENT.stage(null));
        }

        private static void assertRefused(Class<? extends Exception> type, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Attempt.on(type, OrderError.PAYMENT_ODD))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PAYMENT.or(type, OrderError.PAYMENT_ODD))
                    .withMessage(message);
        }
    }

    @Nested
    class A_stage {

        private final CompletableFuture<String> source = new CompletableFuture<>();
        private final CompletableFuture<Result<String, Failure>> result = PAYMENT.stage(source);

        @Test
        void with_a_value_is_a_success() {
            source.complete("receipt");
            assertThat(result).isCompletedWithValue(Result.ok("receipt"));
        }

        @Test
        void with_a_listed_exception_is_a_failure_also_inside_a_wrapper() {
            ConnectTimeout thrown = new ConnectTimeout();
            source.completeExceptionally(new CompletionException(thrown));
            Failure failure = failureOf(result.join());
            assertThat(failure.code()).isEqualTo(OrderError.PAYMENT_SLOW);
            assertThat(failure.exposeCause()).containsSame(thrown);
        }

        @Test
        void with_an_unlisted_exception_or_an_Error_stays_exceptional() {
            for (Throwable thrown : List.of(
                    new IllegalStateException(), new AssertionError(), new InterruptedException(), new Throwable())) {
                assertThat(causeOf(PAYMENT.stage(CompletableFuture.failedFuture(thrown))))
                        .isSameAs(thrown);
            }
            assertThat(Thread.interrupted()).isFalse();
        }

        @Test
        void with_an_interruption_of_another_thread_is_a_failure_and_leaves_this_thread_alone() {
            source.completeExceptionally(new ClosedByInterruptException());
            assertThat(failureOf(result.join()).code()).isEqualTo(OrderError.PAYMENT_DOWN);
            assertThat(Thread.interrupted()).isFalse();
        }

        @Test
        void with_null_is_a_defect() {
            Attempt attempt = Attempt.on(NullPointerException.class, OrderError.PAYMENT_ODD);
            assertThat(causeOf(attempt.stage(CompletableFuture.completedStage(null))))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage("value of stage");
        }

        @Test
        void is_cancelled_from_both_ends() {
            result.cancel(true);
            assertThat(source).isCancelled();

            CompletableFuture<String> other = new CompletableFuture<>();
            Attempt listingSuper = Attempt.on(IllegalStateException.class, OrderError.PAYMENT_ODD);
            CompletableFuture<Result<String, Failure>> cancelled = listingSuper.stage(other);
            other.cancel(true);
            assertThat(cancelled).isCancelled();
        }

        private static @Nullable Throwable causeOf(CompletableFuture<?> future) {
            Throwable thrown = catchThrowable(future::get);
            if (!(thrown instanceof ExecutionException)) {
                return fail("not exceptional");
            }
            return thrown.getCause();
        }
    }
}
