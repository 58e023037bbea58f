package dev.staunch.identifier;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A universally unique, lexicographically sortable identifier (the ULID specification): 26 digits of Crockford's base 32
 * in upper case, of which the first ten count milliseconds and the rest are random. The first digit is at most 7, since
 * there are 128 bits. The letters I, L, O and U are no digits and are not taken for others. The order is that of time.
 *
 * <p>The random part keeps identifiers apart; it is no secret that grants access. Immutable.
 *
 * <table>
 * <caption>{@code Ulid.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 01ARZ3NDEKTSV4RRFFQ69G5FAV}</td><td>the same</td></tr>
 * <tr><td>{@code 01arz3ndektsv4rrffq69g5fav}</td><td>{@code 01ARZ3NDEKTSV4RRFFQ69G5FAV}</td></tr>
 * <tr><td>{@code 7ZZZZZZZZZZZZZZZZZZZZZZZZZ}</td><td>the same</td></tr>
 * <tr><td>{@code 80000000000000000000000000}: over 128 bits</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code 01ARZ3NDEKTSV4RRFFQ69G5FAU}, {@code O1ARZ3NDEKTSV4RRFFQ69G5FAV}, 25 digits, a hyphen, U+FF10</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>27 digits</td><td>{@code input.too_long {max=26, actual=27}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the digits in upper case
 */
@CheckReturnValue
public record Ulid(String value) implements Comparable<Ulid> {

    private static final int LENGTH = 26;
    private static final int TIME_DIGITS = 10;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Reads an identifier in any case. */
    public static final Parser<String, Ulid> PARSER = Bounded.text(LENGTH, Ulid::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the digits in upper case
     * @throws dev.staunch.invariant.InvariantViolation if they are not an identifier in upper case
     */
    public Ulid {
        Invariant.require(
                isUlid(value) && value.equals(value.toUpperCase(Locale.ROOT)),
                "a ULID must be 26 digits of base 32 in upper case");
    }

    /**
     * Parses an identifier.
     *
     * @param raw the raw text
     * @return the identifier or the violations
     */
    public static Result<Ulid, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * When the identifier says that it was made; whoever made it chose this.
     *
     * @return a time between 1970 and 10889
     */
    public Instant timestamp() {
        long millis = 0;
        for (int i = 0; i < TIME_DIGITS; i++) {
            millis = millis << 5 | DIGITS.indexOf(value.charAt(i));
        }
        return Instant.ofEpochMilli(millis);
    }

    /** Compares by time and then by the random part. */
    @Override
    public int compareTo(Ulid other) {
        return value.compareTo(other.value);
    }

    private static Result<Ulid, Violations> fromText(String raw) {
        return isUlid(raw) ? new Ok<>(new Ulid(raw.toUpperCase(Locale.ROOT))) : Bounded.malformed();
    }

    private static boolean isUlid(String text) {
        if (text.length() != LENGTH || text.charAt(0) > '7') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (DIGITS.indexOf(c >= 'a' && c <= 'z' ? c - 0x20 : c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }
}
