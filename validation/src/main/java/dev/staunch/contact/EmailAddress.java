package dev.staunch.contact;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.net.Hostname;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An email address that mail can be sent to (RFC 5321 §4.1.2): an ASCII dot-string of at most 64 characters, {@code @},
 * and a {@link Hostname}; at most 254 characters in all (§4.5.3.1). Not accepted, though the grammar has them: quoted local
 * parts, comments, folding white space and address literals, which other programs read differently; and display names.
 * Whether the mailbox exists only a message to it can tell.
 *
 * <p>The domain is lower-cased. The local part is kept, since it belongs to the receiving host (§2.4): two addresses are
 * equal if their local parts are equal with case. To find duplicates, compare {@link #comparisonKey()}. An address is
 * personal data, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code EmailAddress.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code ann@example.com}</td><td>the same</td></tr>
 * <tr><td>{@code Ann.Lee+news@EXAMPLE.com}</td><td>{@code Ann.Lee+news@example.com}</td></tr>
 * <tr><td>{@code o'hara_{x}@example.co.uk}</td><td>the same</td></tr>
 * <tr><td>{@code ann@localhost}</td><td>the same</td></tr>
 * <tr><td>{@code ann}, {@code @example.com}, {@code ann@}, {@code a@b@example.com}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code .ann@example.com}, {@code ann.@example.com}, {@code a..b@example.com}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code "ann"@example.com}, {@code ann(x)@example.com}, {@code ann@[127.0.0.1]}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code Ann <ann@example.com>}, {@code  ann@example.com }, {@code ann@example.com\n}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code [U+00E4]nn@example.com}, {@code ann@ex[U+202E]ample.com}, {@code ann@[U+D83D].com}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code ann@-example.com}, {@code ann@example.com.}, {@code ann@127.0.0.1}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>65 characters before the {@code @}</td><td>{@code input.too_long {max=64, actual=65}}</td></tr>
 * <tr><td>255 characters</td><td>{@code input.too_long {max=254, actual=255}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the address with its domain in lower case
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record EmailAddress(
        @Classified(Classification.PERSONAL) String value) {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;

    /** Reads an address. */
    public static final Parser<String, EmailAddress> PARSER = Parser.text(EmailAddress::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the address with its domain in lower case
     * @throws dev.staunch.invariant.InvariantViolation if it is not an address in this form
     */
    public EmailAddress {
        Invariant.require(
                canonical(value) instanceof Ok<String, Violations> ok
                        && ok.value().equals(value),
                "an email address must be valid and its domain in lower case");
    }

    /**
     * Parses an address.
     *
     * @param raw the raw text
     * @return the address or the violations
     */
    public static Result<EmailAddress, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The part before the {@code @}, with its case.
     *
     * @return the local part
     */
    @Classified(Classification.PERSONAL)
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /**
     * The part after the {@code @}.
     *
     * @return the domain
     */
    public Hostname domain() {
        return new Hostname(value.substring(value.indexOf('@') + 1));
    }

    /**
     * The address in lower case. Almost all hosts ignore case, so two accounts with the same key are most likely one
     * person's. For unique indexes and look-ups; mail goes to {@link #value()}.
     *
     * @return the key
     */
    @Classified(Classification.PERSONAL)
    public String comparisonKey() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Returns the word {@code EmailAddress} and nothing of the address. */
    @Override
    public String toString() {
        return "EmailAddress";
    }

    private static Result<EmailAddress, Violations> fromText(String raw) {
        return canonical(raw).map(EmailAddress::new);
    }

    private static Result<String, Violations> canonical(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return tooLong(MAX_LENGTH, raw.length());
        }
        int at = endOfDotString(raw);
        if (at < 1 || at == raw.length() || raw.charAt(at) != '@') {
            return new Err<>(Violations.of(StandardError.MALFORMED));
        }
        if (at > MAX_LOCAL) {
            return tooLong(MAX_LOCAL, at);
        }
        return Hostname.parse(raw.substring(at + 1))
                .map(host -> raw.endsWith(host.value()) ? raw : raw.substring(0, at + 1) + host.value())
                .mapError(unused -> Violations.of(StandardError.MALFORMED));
    }

    /** Where the longest dot-string (RFC 5321 §4.1.2) at the start ends; 0 if there is none. */
    private static int endOfDotString(String raw) {
        boolean afterDot = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.' ? afterDot : !isAtomText(c)) {
                return afterDot ? 0 : i;
            }
            afterDot = c == '.';
        }
        return raw.length();
    }

    private static boolean isAtomText(char c) {
        int lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z' && c < 0x80)
                || (c >= '0' && c <= '9')
                || "!#$%&'*+-/=?^_`{|}~".indexOf(c) >= 0;
    }

    private static <T> Result<T, Violations> tooLong(int max, int actual) {
        return new Err<>(Violations.of(
                Violation.of(StandardError.TOO_LONG).with("max", max).with("actual", actual)));
    }
}
