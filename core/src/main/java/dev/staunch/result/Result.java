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
 * <p>Neither side is ever null. A function given to a method here must not be null, even where it is not applied, and
 * must not return null unless its method says so: that is a defect and throws {@link NullPointerException}. Nothing here
 * but {@link #fromStage} and {@link #flattenStage} catches exceptions; a function that throws, throws through. Use
 * {@code dev.staunch.error.Attempt} where a call to another system turns exceptions into errors.
 *
 * <p>{@code toString} names the type of the content and never shows the content, so that a result can be logged or
 * concatenated by accident without leaking. Results are immutable and thread-safe if their contents are. On the way past
 * steps that do not apply to it a result stays the same instance: failing costs nothing more after the first error.
 *
 * <pre>{@code
 * String answer = parseQuantity(input)                      // Result<Integer, Refusal>
 *         .ensure(quantity -> quantity <= 100, () -> Refusal.TOO_MANY)
 *         .map(quantity -> quantity * PRICE)
 *         .fold(total -> "total " + total, refusal -> "refused " + refusal);
 * }</pre>
 *
 * <p>On Java 21 and later a {@code switch} over {@code Ok} and {@code Err} is exhaustive without a default.
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
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(ifEmpty, "ifEmpty");
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
        Objects.requireNonNull(result, "result");
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
        Objects.requireNonNull(mapper, "mapper");
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
        Objects.requireNonNull(mapper, "mapper");
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
        Objects.requireNonNull(mapper, "mapper");
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
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(otherwise, "otherwise");
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
        Objects.requireNonNull(mapper, "mapper");
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
        Objects.requireNonNull(mapper, "mapper");
        if (this instanceof Err<T, E> err) {
            return narrow(Objects.requireNonNull(mapper.apply(err.error()), "result of mapper"));
        }
        return (Result<T, F>) this;
    }

    /**
     * Handles both cases: the {@code switch} of Java 17. The functions may return null.
     *
     * @param ifOk applied to the value
     * @param ifErr applied to the error
     * @param <R> the type of the outcome
     * @return what the applied function returned
     */
    default <R extends @Nullable Object> R fold(
            Function<? super T, ? extends R> ifOk, Function<? super E, ? extends R> ifErr) {
        Objects.requireNonNull(ifOk, "ifOk");
        Objects.requireNonNull(ifErr, "ifErr");
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
        Objects.requireNonNull(observer, "observer");
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
        Objects.requireNonNull(observer, "observer");
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
        Objects.requireNonNull(other, "other");
        if (this instanceof Ok<T, E> ok) {
            return ok.value();
        }
        return Objects.requireNonNull(other.apply(((Err<T, E>) this).error()), "result of other");
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
        Objects.requireNonNull(exception, "exception");
        if (this instanceof Ok<T, E> ok) {
            return ok.value();
        }
        throw Objects.requireNonNull(exception.apply(((Err<T, E>) this).error()), "exception");
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
     * This result as a completed future. To turn a stage of a result into a stage of its value use
     * {@link #flattenStage}, which keeps cancellation; {@code thenCompose} does not.
     *
     * @param exception makes the exception from the error
     * @return a new future completed with the value, or exceptionally
     */
    default CompletableFuture<T> toStage(Function<? super E, ? extends Throwable> exception) {
        Objects.requireNonNull(exception, "exception");
        if (this instanceof Ok<T, E> ok) {
            return CompletableFuture.completedFuture(ok.value());
        }
        return CompletableFuture.failedFuture(
                Objects.requireNonNull(exception.apply(((Err<T, E>) this).error()), "exception"));
    }

    /**
     * A stage as a stage of a result. Exceptions that the function classifies become errors; all others, and every
     * {@link Error}, stay exceptions of the returned future, as does what the function itself throws. A
     * {@link java.util.concurrent.CompletionException} is unwrapped before it is classified. Completion with null is a
     * defect: the returned future completes with a {@link NullPointerException}, which is not classified.
     *
     * <p>Cancellation is never classified and is kept in both directions: a cancelled stage cancels the returned
     * future, and cancelling the returned future cancels the given stage if its {@code toCompletableFuture} gives access
     * to it, as that of every {@link CompletableFuture} does.
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
     * A stage of a result as a stage of its value: the opposite of {@link #fromStage}, for the outermost layer, where a
     * framework expects exceptions. Exceptions of the stage stay what they are; cancellation is kept in both directions
     * as by {@link #fromStage}.
     *
     * @param stage the stage, which must not complete with null
     * @param exception makes the exception from the error; give it nothing of the error that must not be logged
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return a future that completes with the value, the exception made from the error, or that of the stage
     */
    static <T, E> CompletableFuture<T> flattenStage(
            CompletionStage<? extends Result<? extends T, ? extends E>> stage,
            Function<? super E, ? extends Throwable> exception) {
        return StageBridge.toValue(stage, exception);
    }

    /**
     * Collects values, going through all results and merging all errors. On a parallel stream the function must be
     * associative.
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
     * Collects values up to the first error; later errors are ignored. A stream is read to its end nevertheless; use
     * {@link #sequence} to stop early.
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
