package dev.staunch.parse;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Raw input that has not been parsed: for fields and parameters that carry it from where it arrives to where it is
 * parsed. It has no getter; it leaves through a parser only. {@code toString} shows nothing, equality is identity, and
 * serialisers that read fields find none. Thread-safe if the raw value is.
 *
 * @param <T> the type of the raw value
 */
public final class Untrusted<T> {

    /** A function of the JDK that captures the value: not even a serialiser that reads transient fields gets behind it. */
    private final transient Function<Object, @Nullable T> raw;

    private Untrusted(@Nullable T raw) {
        this.raw = Function.identity().andThen(unused -> raw);
    }

    /**
     * Marks raw input.
     *
     * @param raw the raw value; null is kept and rejected by the parser
     * @param <T> the type of the raw value
     * @return the marked value
     */
    public static <T> Untrusted<T> of(@Nullable T raw) {
        return new Untrusted<>(raw);
    }

    /**
     * Parses it.
     *
     * @param parser the parser
     * @param <O> the type of the parsed value
     * @return the parsed value or the violations
     */
    @CheckReturnValue
    public <O> Result<O, Violations> parse(Parser<T, O> parser) {
        return parser.parse(raw.apply(this));
    }

    /** Returns the word {@code Untrusted} and nothing of the input. */
    @Override
    public String toString() {
        return "Untrusted";
    }
}
