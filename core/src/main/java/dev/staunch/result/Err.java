package dev.staunch.result;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;

/**
 * An expected failure. It carries no stack trace and costs one small object. Immutable if its error is.
 *
 * @param error the error, never null
 * @param <T> the type of the value it does not have
 * @param <E> the type of the error
 */
@CheckReturnValue
public record Err<T, E>(E error) implements Result<T, E> {

    /**
     * Wraps an error.
     *
     * @param error the error, never null
     */
    public Err {
        Objects.requireNonNull(error, "error");
    }

    /** Returns the type of the error, never its content: {@code Err[Violations]}. */
    @Override
    public String toString() {
        return "Err[" + TypeName.of(error) + "]";
    }

    @SuppressWarnings("unchecked") // an Err holds no T, so it is an Err of any T
    <U> Result<U, E> retyped() {
        return (Result<U, E>) this;
    }
}
