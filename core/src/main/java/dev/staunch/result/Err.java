package dev.staunch.result;

import java.util.Objects;

/**
 * An expected failure. It carries no stack trace and costs one small object.
 *
 * @param error the error, never null
 * @param <T> the type of the value it does not have
 * @param <E> the type of the error
 */
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
        return "Err[" + typeOf(error) + "]";
    }

    static String typeOf(Object content) {
        String name = content.getClass().getSimpleName();
        return name.isEmpty() ? "anonymous" : name;
    }

    @SuppressWarnings("unchecked") // an Err holds no T, so it is an Err of any T
    <U> Result<U, E> retyped() {
        return (Result<U, E>) this;
    }
}
