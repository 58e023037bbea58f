package dev.staunch.vavr;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.result.Result;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Results from and to {@link Either}, {@link Validation}, {@link Try} and {@link Option} of Vavr. Every pair of
 * conversions gives back what went in, except that {@code toOption} forgets the error.
 *
 * <pre>{@code
 * Result<Quote, Refusal> quote = VavrInterop.fromEither(legacy.quote(request));
 * Either<Refusal, Order> order = VavrInterop.toEither(quote.map(Order::of));
 * }</pre>
 *
 * <p>Vavr lets its types hold null, and a {@link Result} does not: a null inside is a defect, and the conversion throws
 * {@link NullPointerException}. The other way there is none. Note that Vavr's types show their content by
 * {@code toString}; a result that is converted to one loses its guard.
 *
 * <p>A {@link Try} that failed in another system is best read by {@code dev.staunch.error.Attempt}, which demands that the
 * expected exceptions are listed: {@code attempt.call(someTry::get)}.
 *
 * <p>Not for code without Vavr, which never loads this class. Stateless and thread-safe.
 */
@CheckReturnValue
@SuppressWarnings("exports") // Vavr is optional: whoever uses this class requires io.vavr itself
public final class VavrInterop {

    private VavrInterop() {}

    /**
     * A result as an {@code Either}.
     *
     * @param result the result
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return the value on the right, or the error on the left
     */
    public static <T, E> Either<E, T> toEither(Result<? extends T, ? extends E> result) {
        return result.fold(Either::right, Either::left);
    }

    /**
     * An {@code Either} as a result.
     *
     * @param either the either, which must not hold null
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return the right as a success, or the left as a failure
     */
    public static <T, E> Result<T, E> fromEither(Either<? extends E, ? extends T> either) {
        return either.isRight() ? Result.ok(either.get()) : Result.err(either.getLeft());
    }

    /**
     * A result as a {@code Validation}.
     *
     * @param result the result
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return valid with the value, or invalid with the error
     */
    public static <T, E> Validation<E, T> toValidation(Result<? extends T, ? extends E> result) {
        return result.fold(Validation::valid, Validation::invalid);
    }

    /**
     * A {@code Validation} as a result.
     *
     * @param validation the validation, which must not hold null
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return what is valid as a success, or the error as a failure
     */
    public static <T, E> Result<T, E> fromValidation(Validation<? extends E, ? extends T> validation) {
        return validation.isValid() ? Result.ok(validation.get()) : Result.err(validation.getError());
    }

    /**
     * A result as a {@code Try}. An exception that Vavr holds to be fatal ({@link InterruptedException},
     * {@link LinkageError}, {@link VirtualMachineError}) cannot be in a {@code Try}: Vavr throws it here.
     *
     * @param result the result
     * @param exception makes the exception from the error; give it nothing of the error that must not be logged
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return a success with the value, or a failure with the exception
     */
    public static <T, E> Try<T> toTry(
            Result<? extends T, ? extends E> result, Function<? super E, ? extends Exception> exception) {
        Objects.requireNonNull(exception, "exception");
        return result.fold(
                Try::success, error -> Try.failure(Objects.requireNonNull(exception.apply(error), "exception")));
    }

    /**
     * A {@code Try} as a result. An {@link Error} is never an expected failure: it is thrown unchanged, as is any other
     * throwable that is no {@link Exception}.
     *
     * @param attempted the try, which must not hold null
     * @param <T> the type of the value
     * @return the value as a success, or the exception as a failure
     */
    public static <T> Result<T, Exception> fromTry(Try<? extends T> attempted) {
        if (attempted.isSuccess() || !(attempted.getCause() instanceof Exception exception)) {
            return Result.ok(attempted.get()); // of a failure, get throws the cause
        }
        return Result.err(exception);
    }

    /**
     * The value of a result as an {@code Option}. The error is forgotten.
     *
     * @param result the result
     * @param <T> the type of the value
     * @return some value, or none for a failure
     */
    public static <T> Option<T> toOption(Result<? extends T, ?> result) {
        return result.fold(Option::some, unusedError -> Option.none());
    }

    /**
     * An {@code Option} as a result.
     *
     * @param option the option, which must not hold null
     * @param ifEmpty supplies the error for none
     * @param <T> the type of the value
     * @param <E> the type of the error
     * @return the value as a success, or the error as a failure
     */
    public static <T, E> Result<T, E> fromOption(Option<? extends T> option, Supplier<? extends E> ifEmpty) {
        Objects.requireNonNull(ifEmpty, "ifEmpty");
        return option.isDefined() ? Result.ok(option.get()) : Result.err(ifEmpty.get());
    }
}
