package dev.staunch.bound;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.util.function.Function;

/** Parsers of text that look at its length first, and the refusals that most of them need. Not exported. */
@CheckReturnValue
public final class Bounded {

    private Bounded() {}

    /**
     * A parser of text that is neither empty nor too long.
     *
     * @param maxLength how many UTF-16 units there may be
     * @param function parses a text within the bounds; must not throw
     * @param <T> the type of the parsed value
     * @return a parser
     */
    public static <T> Parser<String, T> text(
            int maxLength, Function<? super String, ? extends Result<T, Violations>> function) {
        return Parser.text(raw -> {
            int length = raw.length();
            if (length == 0) {
                return reject(StandardError.EMPTY);
            }
            return length > maxLength ? tooLong(maxLength, length) : function.apply(raw);
        });
    }

    /**
     * A refusal for length.
     *
     * @param max the limit
     * @param actual the length
     * @param <T> the type of the value that there is not
     * @return {@code input.too_long}
     */
    public static <T> Result<T, Violations> tooLong(int max, int actual) {
        return new Err<>(Violations.of(
                Violation.of(StandardError.TOO_LONG).with("max", max).with("actual", actual)));
    }

    /**
     * A refusal for size.
     *
     * @param min the least
     * @param max the greatest
     * @param <T> the type of the value that there is not
     * @return {@code input.out_of_range}
     */
    public static <T> Result<T, Violations> outOfRange(long min, long max) {
        return new Err<>(Violations.of(
                Violation.of(StandardError.OUT_OF_RANGE).with("min", min).with("max", max)));
    }

    /**
     * A refusal for form.
     *
     * @param <T> the type of the value that there is not
     * @return {@code input.malformed}
     */
    public static <T> Result<T, Violations> malformed() {
        return reject(StandardError.MALFORMED);
    }

    /**
     * A refusal.
     *
     * @param code why
     * @param <T> the type of the value that there is not
     * @return the code as the only violation
     */
    public static <T> Result<T, Violations> reject(ErrorCode code) {
        return new Err<>(Violations.of(code));
    }
}
