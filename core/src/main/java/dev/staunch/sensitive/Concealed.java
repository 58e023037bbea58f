package dev.staunch.sensitive;

import java.util.function.Function;

/**
 * Keeps a value where code that walks through fields does not get.
 *
 * <p>A function that the JDK composed is an object of a hidden class in {@code java.base}, and the value is captured
 * behind it. Reflection refuses to open the fields of that class, as does {@code Unsafe}, unless the JVM was started with
 * {@code --add-opens java.base/java.util.function}. A private field of ours would give no such protection on the class
 * path: a serialiser that is told to include transient fields reads it.
 */
final class Concealed {

    private Concealed() {}

    /** A function that ignores its argument and returns the value. */
    static <T> Function<Object, T> of(T value) {
        return Function.identity().andThen(unused -> value);
    }
}
