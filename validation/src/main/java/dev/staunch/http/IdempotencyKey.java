package dev.staunch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A client's name for one request, by which a repeated request is known: 1 to 255 visible ASCII characters without
 * {@code "} and {@code \}. It is compared as it is, with case. The quoted spelling of the IETF draft on the
 * {@code Idempotency-Key} header, a structured-field string (RFC 8941 §3.3.3), is accepted and unquoted, so that both
 * spellings of a key are one key.
 *
 * <p>A key says which request, not who asks: look it up together with the caller, and answer a repeated key with other
 * content as a conflict. Immutable.
 *
 * <table>
 * <caption>{@code IdempotencyKey.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 8e03978e-40d5-43e8-bc93-6894a57f9324}</td><td>the same</td></tr>
 * <tr><td>{@code "8e03978e"}</td><td>{@code 8e03978e}</td></tr>
 * <tr><td>{@code a/b:c=}</td><td>the same</td></tr>
 * <tr><td>{@code a b}, {@code k[U+00E9]y}, {@code a[LF]}, {@code "}, {@code ""}, {@code "a}, {@code a"}, {@code a\b},
 *     {@code "a\"b"}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>256 characters</td><td>{@code input.too_long {max=255, actual=256}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the key without quotes
 */
@CheckReturnValue
public record IdempotencyKey(String value) {

    private static final int MAX_LENGTH = 255;

    /** Reads a key with or without quotes. */
    public static final Parser<String, IdempotencyKey> PARSER = Parser.text(IdempotencyKey::fromText);

    /**
     * Checks the key.
     *
     * @param value the key without quotes
     * @throws dev.staunch.invariant.InvariantViolation if it is not a key
     */
    public IdempotencyKey {
        Invariant.require(
                value.length() <= MAX_LENGTH && isKey(value, 0, value.length()),
                "an idempotency key must be visible ASCII without quotes");
    }

    /**
     * Parses a key.
     *
     * @param raw the raw text
     * @return the key or the violations
     */
    public static Result<IdempotencyKey, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<IdempotencyKey, Violations> fromText(String raw) {
        int length = raw.length();
        if (length == 0) {
            return Bounded.reject(StandardError.EMPTY);
        }
        boolean quoted = length > 2 && raw.charAt(0) == '"' && raw.charAt(length - 1) == '"';
        int start = quoted ? 1 : 0;
        int end = length - start;
        if (end - start > MAX_LENGTH) {
            return Bounded.tooLong(MAX_LENGTH, end - start);
        }
        return isKey(raw, start, end) ? new Ok<>(new IdempotencyKey(raw.substring(start, end))) : Bounded.malformed();
    }

    private static boolean isKey(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isVisible(c) || c == '"' || c == '\\') {
                return false;
            }
        }
        return start < end;
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return value;
    }
}
