package dev.staunch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of an HTTP header field: a token (RFC 9110 §5.1, §5.6.2) of at most 128 characters. Names are
 * case-insensitive; this one is in lower case, as HTTP/2 and HTTP/3 send it, so that equal names are equal values. The
 * pseudo-headers of HTTP/2 ({@code :path}) are not header fields and are refused. Immutable.
 *
 * <table>
 * <caption>{@code HeaderName.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code content-type}</td><td>the same</td></tr>
 * <tr><td>{@code Content-Type}</td><td>{@code content-type}</td></tr>
 * <tr><td>{@code x_!#$%&'*+-.^`|~9}</td><td>the same</td></tr>
 * <tr><td>{@code a b}, {@code a:}, {@code :path}, {@code a\r\nb}, {@code a(b)}, {@code "a"}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>U+00E9, {@code [U+212A]ey}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>129 characters</td><td>{@code input.too_long {max=128, actual=129}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the name in lower case
 */
@CheckReturnValue
public record HeaderName(String value) {

    private static final int MAX_LENGTH = 128;

    /** Reads a name in any case. */
    public static final Parser<String, HeaderName> PARSER = Bounded.text(MAX_LENGTH, HeaderName::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the name in lower case
     * @throws dev.staunch.invariant.InvariantViolation if it is not a header name in lower case
     */
    public HeaderName {
        Invariant.require(
                value.length() <= MAX_LENGTH
                        && Ascii.isToken(value, 0, value.length())
                        && value.equals(value.toLowerCase(Locale.ROOT)),
                "a header name must be a token in lower case");
    }

    /**
     * Parses a name.
     *
     * @param raw the raw text
     * @return the name or the violations
     */
    public static Result<HeaderName, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<HeaderName, Violations> fromText(String raw) {
        return Ascii.isToken(raw, 0, raw.length())
                ? new Ok<>(new HeaderName(raw.toLowerCase(Locale.ROOT)))
                : Bounded.malformed();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return value;
    }
}
