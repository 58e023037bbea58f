package dev.staunch.net;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.ascii.Labels;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A host name in ASCII (RFC 952, RFC 1123 §2.1): labels of 1 to 63 letters, digits and inner hyphens, at most 253
 * characters, lower-cased. An internationalised name is accepted in its ASCII form only: what an {@code xn--} label decodes to
 * must be a label of IDNA 2008 (RFC 5891 §5.4): in NFC, of characters that are valid in their context (RFC 5892), not
 * beginning with a combining mark, and satisfying the Bidi rule with the other labels (RFC 5893). Emoji are not valid.
 *
 * <p>The last label must not be a number, decimal or hexadecimal: browsers and C libraries would take the name for an
 * IPv4 address. A trailing dot is refused, since it would be a second spelling of the same name. That a name is accepted
 * says nothing on whether it exists or where it leads. Immutable.
 *
 * <table>
 * <caption>{@code Hostname.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code example.com}</td><td>the same</td></tr>
 * <tr><td>{@code WWW.Example.COM}</td><td>{@code www.example.com}</td></tr>
 * <tr><td>{@code localhost}</td><td>the same</td></tr>
 * <tr><td>{@code xn--bcher-kva.example}</td><td>the same</td></tr>
 * <tr><td>{@code example.com.}, {@code a..b}, {@code -a.com}, {@code a-.com}, {@code a_b.com}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code 127.0.0.1}, {@code 0x7f.1}, {@code example.123}</td><td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code xn--4dbc5h.example}, {@code a.xn--4dbc5h}</td><td>the same</td></tr>
 * <tr><td>{@code xn--5db1e.example} (a mark out of context), {@code xn--ls8h.example} (an emoji), {@code 0a.xn--4dbc5h}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code xn--}, {@code xn--example-}, {@code b[U+00FC]cher.example}</td><td>{@code url.host_malformed}</td></tr>
 * <tr><td>254 characters</td><td>{@code input.too_long {max=253, actual=254}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the name in lower case
 */
@CheckReturnValue
public record Hostname(String value) {

    private static final int MAX_LENGTH = 253;

    /** Reads a host name. */
    public static final Parser<String, Hostname> PARSER = Parser.text(Hostname::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the name in lower case
     * @throws dev.staunch.invariant.InvariantViolation if it is not a host name in lower case
     */
    public Hostname {
        Invariant.require(value.equals(canonical(value, 0, value.length())), NetworkError.NOT_CANONICAL);
    }

    /**
     * Parses a host name.
     *
     * @param raw the raw text
     * @return the name or the violations
     */
    public static Result<Hostname, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<Hostname, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        String name = canonical(raw, 0, raw.length());
        return name == null ? new Err<>(Violations.of(NetworkError.HOST_MALFORMED)) : new Ok<>(new Hostname(name));
    }

    /** The name that a part of a text is in any case, or null. The whole text is the same instance if it is canonical. */
    static @Nullable String canonical(String text, int start, int end) {
        int traits = end - start > MAX_LENGTH ? Labels.MALFORMED : Labels.scan(text, start, end);
        if (traits == Labels.PLAIN) {
            return text.substring(start, end);
        }
        if (traits == Labels.MALFORMED || ((traits & Labels.DIGIT_LAST) != 0 && endsInNumber(text, start, end))) {
            return null;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return (traits & Labels.ENCODED) == 0 || InternationalName.isValid(name) ? name : null;
    }

    private static boolean endsInNumber(String text, int start, int end) {
        int label = Math.max(start, text.lastIndexOf('.', end - 1) + 1);
        boolean hex = end - label >= 2 && text.charAt(label) == '0' && (text.charAt(label + 1) | 0x20) == 'x';
        for (int i = hex ? label + 2 : label; i < end; i++) {
            char c = text.charAt(i);
            if (hex ? Ipv6.hex(c) < 0 : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return value;
    }
}
