package dev.staunch.result;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an operation that can fail in an expected way: {@link Ok} with a value, or {@link Err} with an error.
 *
 * <p>Neither side is ever null, and a function given to a method here must not return null: that is a defect and throws
 * {@link NullPointerException}. Nothing here catches exceptions; a function that throws, throws through. Use
 * {@code dev.staunch.error.Attempt} where a call to another system turns exceptions into errors.
 *
 * <p>{@code toString} names the type of the content and never shows the content, so that a result can be logged or
 * concatenated by accident without leaking. Results are immutable and thread-safe if their contents are.
 *
 * <p>Not for: absence (use {@link Optional}), defects (use exceptions, see {@code dev.staunch.invariant}).
 *
 * @param <T> the type of the value
 * @param <E> the type of the error
 */
@CheckReturnValue
public sealed interface Result<T, E> permits Ok, Err {

    /**
     * A success.
     *
     * @param value the value
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return a success with the value
     */
    static <T, E> Result<T, E> ok(T value) {
        return new Ok<>(value);
    }

    /**
     * An expected failure.
     *
     * @param error the error
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return a failure with the error
     */
    static <T, E> Result<T, E> err(E error) {
        return new Err<>(error);
    }

    /**
     * A success with the content of an {@link Optional}, or a failure where it is empty.
     *
     * @param value the optional value
     * @param ifEmpty supplies the error
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return the value or the error
     */
    static <T, E> Result<T, E> fromOptional(Optional<? extends T> value, Supplier<? extends E> ifEmpty) {
        return value.isPresent() ? new Ok<>(value.get()) : new Err<>(ifEmpty.get());
    }

    /**
     * Widens a result; safe because results are immutable.
     *
     * @param result a result of narrower types
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return the same instance
     */
    @SuppressWarnings("unchecked") // a result only gives out its content
    static <T, E> Result<T, E> narrow(Result<? extends T, ? extends E> result) {
        return (Result<T, E>) result;
    }

    /**
     * Whether this is a success.
     *
     * @return true for {@link Ok}
     */
    default boolean isOk() {
        return this instanceof Ok;
    }

    /**
     * Whether this is a failure.
     *
     * @return true for {@link Err}
     */
    default boolean isErr() {
        return this instanceof Err;
    }

    /**
     * Applies a function to the value.
     *
     * @param mapper the function
     * @param <U> the type of the new value
     * @return the new value, or this error
     */
    default <U> Result<U, E> map(Function<? super T, ? extends U> mapper) {
        if (this instanceof Ok<T, E> ok) {
            return new Ok<>(mapper.apply(ok.value()));
        }
        return ((Err<T, E>) this).retyped();
    }

    /**
     * Applies a function that may itself fail to the value.
     *
     * @param mapper the function
     * @param <U> the type of the new value
     * @return the result of the function, or this error
     */
    default <U> Result<U, E> flatMap(Function<? super T, ? extends Result<? extends U, ? extends E>> mapper) {
        if (this instanceof Ok<T, E> ok) {
            return narrow(Objects.requireNonNull(mapper.apply(ok.value()), "result of mapper"));
        }
        return ((Err<T, E>) this).retyped();
    }

    /**
     * Applies a function to the error.
     *
     * @param mapper the function
     * @param <F> the type of the new error
     * @return this value, or the new error
     */
    @SuppressWarnings("unchecked") // an Ok holds no E, so it is an Ok of any E
    default <F> Result<T, F> mapError(Function<? super E, ? extends F> mapper) {
        if (this instanceof Err<T, E> err) {
            return new Err<>(mapper.apply(err.error()));
        }
        return (Result<T, F>) this;
    }

    /**
     * Demands a condition of the value.
     *
     * @param condition what the value must satisfy
     * @param otherwise supplies the error where it does not
     * @return this, or a failure
     */
    default Result<T, E> ensure(Predicate<? super T> condition, Supplier<? extends E> otherwise) {
        if (this instanceof Ok<T, E> ok && !condition.test(ok.value())) {
            return new Err<>(otherwise.get());
        }
        return this;
    }

    /**
     * Replaces an error by a value.
     *
     * @param mapper makes a value from the error
     * @return a success
     */
    default Result<T, E> recover(Function<? super E, ? extends T> mapper) {
        if (this instanceof Err<T, E> err) {
            return new Ok<>(mapper.apply(err.error()));
        }
        return this;
    }

    /**
     * Tries something else after an error.
     *
     * @param mapper makes another result from the error
     * @param <F> the type of the new error
     * @return this value, or the other result
     */
    @SuppressWarnings("unchecked") // an Ok holds no E, so it is an Ok of any E
    default <F> Result<T, F> recoverWith(Function<? super E, ? extends Result<? extends T, ? extends F>> mapper) {
        if (this instanceof Err<T, E> err) {
            return narrow(Objects.requireNonNull(mapper.apply(err.error()), "result of mapper"));
        }
        return (Result<T, F>) this;
    }

    /**
     * Handles both cases: the {@code switch} of Java 17.
     *
     * @param ifOk applied to the value
     * @param ifErr applied to the error
     * @param <R> the type of the outcome
     * @return what the applied function returned
     */
    default <R extends @Nullable Object> R fold(
            Function<? super T, ? extends R> ifOk, Function<? super E, ? extends R> ifErr) {
        if (this instanceof Ok<T, E> ok) {
            return ifOk.apply(ok.value());
        }
        return ifErr.apply(((Err<T, E>) this).error());
    }

    /**
     * Shows the value to an observer.
     *
     * @param observer called with the value of a success
     * @return this
     */
    default Result<T, E> peek(Consumer<? super T> observer) {
        if (this instanceof Ok<T, E> ok) {
            observer.accept(ok.value());
        }
        return this;
    }

    /**
     * Shows the error to an observer.
     *
     * @param observer called with the error of a failure
     * @return this
     */
    default Result<T, E> peekError(Consumer<? super E> observer) {
        if (this instanceof Err<T, E> err) {
            observer.accept(err.error());
        }
        return this;
    }

    /**
     * The value, or another one.
     *
     * @param other makes a value from the error
     * @return the value of a success, or what the function made
     */
    default T orElseGet(Function<? super E, ? extends T> other) {
        if (this instanceof Ok<T, E> ok) {
            return ok.value();
        }
        return other.apply(((Err<T, E>) this).error());
    }

    /**
     * The value, or a constant.
     *
     * @param other the value in place of an error
     * @return the value of a success, or the other one
     */
    default T orElse(T other) {
        Objects.requireNonNull(other, "other");
        return this instanceof Ok<T, E> ok ? ok.value() : other;
    }

    /**
     * The value, or an exception made from the error: for the outermost layer, where a framework expects exceptions.
     *
     * @param exception makes the exception; give it nothing of the error that must not be logged
     * @param <X> the type of the exception
     * @return the value of a success
     * @throws X on a failure
     */
    default <X extends Throwable> T orElseThrow(Function<? super E, ? extends X> exception) throws X {
        if (this instanceof Ok<T, E> ok) {
            return ok.value();
        }
        throw exception.apply(((Err<T, E>) this).error());
    }

    /**
     * The value of a result that is known to be a success, as in a test.
     *
     * @return the value
     * @throws NoSuchElementException on a failure; the message names the type of the error alone
     */
    default T orElseThrow() {
        if (this instanceof Ok<T, E> ok) {
            return ok.value();
        }
        throw new NoSuchElementException(toString());
    }

    /**
     * The value, if there is one.
     *
     * @return the value of a success, or empty
     */
    default Optional<T> toOptional() {
        return this instanceof Ok<T, E> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    /**
     * The error, if there is one.
     *
     * @return the error of a failure, or empty
     */
    default Optional<E> errorToOptional() {
        return this instanceof Err<T, E> err ? Optional.of(err.error()) : Optional.empty();
    }

    /**
     * The value as a stream of one element, or none.
     *
     * @return a stream of at most one element
     */
    default Stream<T> stream() {
        return this instanceof Ok<T, E> ok ? Stream.of(ok.value()) : Stream.empty();
    }

    /**
     * This result as a completed stage.
     *
     * @param exception makes the exception from the error
     * @return a stage completed with the value, or exceptionally
     */
    default CompletionStage<T> toStage(Function<? super E, ? extends Throwable> exception) {
        if (this instanceof Ok<T, E> ok) {
            return CompletableFuture.completedFuture(ok.value());
        }
        return CompletableFuture.failedFuture(exception.apply(((Err<T, E>) this).error()));
    }

    /**
     * A stage as a stage of a result. Exceptions that the function classifies become errors; all others, and
     * cancellation, stay exceptions of the returned stage. A {@link java.util.concurrent.CompletionException} is
     * unwrapped before it is classified. Cancelling the returned future cancels the given stage.
     *
     * @param stage the stage, which must not complete with null
     * @param classify the error for an exception, or null where the exception is not an expected failure
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return a future that completes with a success, a failure, or an unexpected exception
     */
    static <T, E> CompletableFuture<Result<T, E>> fromStage(
            CompletionStage<? extends T> stage, Function<? super Throwable, ? extends @Nullable E> classify) {
        return StageBridge.toResult(stage, classify);
    }

    /**
     * Collects values, going through all results and merging all errors.
     *
     * @param merge merges two errors, the earlier one first
     * @param <T> the type of the values
     * @param <E> the type of the errors
     * @return a collector to all values in an unmodifiable list, or the merged errors
     */
    static <T, E> Collector<Result<T, E>, ?, Result<List<T>, E>> collectAll(BinaryOperator<E> merge) {
        return Collector.of(
                () -> new Accumulator<T, E>(merge), Accumulator::add, Accumulator::and, Accumulator::result);
    }

    /**
     * Collects values up to the first error; later errors are ignored.
     *
     * @param <T> the type of the values
     * @param <E> the type of the errors
     * @return a collector to all values in an unmodifiable list, or the first error
     */
    static <T, E> Collector<Result<T, E>, ?, Result<List<T>, E>> collectFirst() {
        return collectAll((first, later) -> first);
    }

    /**
     * Turns a collection of results into a result of a list, stopping at the first error without looking at the rest.
     *
     * @param results the results
     * @param <T> the type of the values
     * @param <E> the type of the error
     * @return all values in an unmodifiable list, or the first error
     */
    static <T, E> Result<List<T>, E> sequence(Iterable<? extends Result<? extends T, ? extends E>> results) {
        List<T> values = new ArrayList<>();
        for (Result<? extends T, ? extends E> result : results) {
            Result<T, E> next = narrow(result);
            if (next instanceof Ok<T, E> ok) {
                values.add(ok.value());
            } else {
                return ((Err<T, E>) next).retyped();
            }
        }
        return new Ok<>(List.copyOf(values));
    }
}
