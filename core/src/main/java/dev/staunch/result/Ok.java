package dev.staunch.result;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;

/**
 * A success. Immutable if its value is.
 *
 * @param value the value, never null
 * @param <T> the type of the value
 * @param <E> the type of the error it does not have
 */
@CheckReturnValue
public record Ok<T, E>(T value) implements Result<T, E> {

    /**
     * Wraps a value.
     *
     * @param value the value, never null
     */
    public Ok {
        Objects.requireNonNull(value, "value");
    }

    /** Returns the type of the value, never the value: {@code Ok[OrderId]}. */
    @Override
    public String toString() {
        return "Ok[" + TypeName.of(value) + "]";
    }
}
