package dev.staunch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * The value of an HTTP header field (RFC 9110 §5.5): visible ASCII with spaces and tabs between, at most 8192
 * characters, maybe none. It has no CR, LF, NUL or other control, so it cannot end its line and start another
 * (CWE-113), and no space at either end, which a recipient would drop. Bytes beyond ASCII ({@code obs-text}) are refused:
 * recipients disagree on what they mean, and a Java string does not say which bytes it stood for.
 *
 * <p>A value may be a credential or a cookie, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code HeaderValue.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code gzip, br;q=0.5}</td><td>the same</td></tr>
 * <tr><td>{@code a b}, {@code a[TAB]b}</td><td>the same</td></tr>
 * <tr><td>empty</td><td>the same</td></tr>
 * <tr><td>a space and {@code a}</td><td>{@code input.malformed {offset=0}}</td></tr>
 * <tr><td>{@code a} and a tab</td><td>{@code input.malformed {offset=1}}</td></tr>
 * <tr><td>{@code a[CR][LF]X: y}, {@code a[LF]b}, {@code a[CR]b}, {@code a[NUL]b}, {@code a[DEL]b}</td>
 *     <td>{@code input.malformed {offset=1}}</td></tr>
 * <tr><td>{@code a[U+00E9]}, {@code a[U+560A]}, {@code a[U+D83D]}</td><td>{@code input.malformed {offset=1}}</td></tr>
 * <tr><td>8193 characters</td><td>{@code input.too_long {max=8192, actual=8193}}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the value
 */
@CheckReturnValue
public record HeaderValue(String value) {

    private static final int MAX_LENGTH = 8192;

    /** Reads a value. */
    public static final Parser<String, HeaderValue> PARSER = Parser.text(HeaderValue::fromText);

    /**
     * Checks the value.
     *
     * @param value the value
     * @throws dev.staunch.invariant.InvariantViolation if it is not a header value
     */
    public HeaderValue {
        Invariant.require(
                value.length() <= MAX_LENGTH && firstWrong(value) < 0,
                "a header value must be visible ASCII with inner spaces");
    }

    /**
     * Parses a value.
     *
     * @param raw the raw text
     * @return the value or the violations
     */
    public static Result<HeaderValue, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<HeaderValue, Violations> fromText(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return Bounded.tooLong(MAX_LENGTH, raw.length());
        }
        int wrong = firstWrong(raw);
        return wrong < 0
                ? new Ok<>(new HeaderValue(raw))
                : new Err<>(Violations.of(Violation.of(StandardError.MALFORMED).with("offset", wrong)));
    }

    private static int firstWrong(String raw) {
        int last = raw.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = raw.charAt(i);
            if (!Ascii.isVisible(c) && !(Ascii.isSpace(c) && i > 0 && i < last)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the word {@code HeaderValue} and nothing of the value. */
    @Override
    public String toString() {
        return "HeaderValue";
    }
}
