package dev.staunch.contact;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.net.Hostname;
import dev.staunch.net.IpAddress;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An email address that mail can be sent to: a mailbox of RFC 5321 §4.1.2 in ASCII. It has a local part of at most 64
 * characters, {@code @}, and a {@link Hostname} or the literal of an {@link IpAddress} in brackets; at most 254 characters
 * in all (§4.5.3.1). Not accepted: comments, folding and display names, which belong to the header of a message (RFC 5322),
 * and characters beyond ASCII (RFC 6531). Whether the mailbox exists only a message to it can tell.
 *
 * <p>A local part in quotes may quote atom characters, dots and spaces, and no others: an {@code @}, a quote, a comma or a
 * bracket within it is what mail programs are known to misread. {@link #PLAIN} refuses quotes and literals altogether.
 *
 * <p>An address has one spelling: the domain is in lower case, a literal in the canonical form of the address, and quotes
 * are there only if the local part needs them (§4.1.2). The case of the local part is kept, since it belongs to the
 * receiving host (§2.4): two addresses are equal if their local parts are equal with case. To find duplicates, compare
 * {@link #comparisonKey()}. An address is personal data, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code EmailAddress.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code ann@example.com}</td><td>the same</td></tr>
 * <tr><td>{@code Ann.Lee+news@EXAMPLE.com}</td><td>{@code Ann.Lee+news@example.com}</td></tr>
 * <tr><td>{@code o'hara_{x}@example.co.uk}</td><td>the same</td></tr>
 * <tr><td>{@code ann@localhost}</td><td>the same</td></tr>
 * <tr><td>{@code "ann lee"@example.com}, {@code "a..b"@example.com}, {@code "ann."@example.com}</td><td>the same</td></tr>
 * <tr><td>{@code "ann.lee"@example.com}, {@code "\ann.\lee"@example.com}</td><td>{@code ann.lee@example.com}</td></tr>
 * <tr><td>{@code ann@[192.0.2.1]}, {@code ann@[IPv6:2001:db8::1]}</td><td>the same</td></tr>
 * <tr><td>{@code ann@[ipv6:2001:DB8:0:0:0:0:0:1]}</td><td>{@code ann@[IPv6:2001:db8::1]}</td></tr>
 * <tr><td>{@code ann}, {@code @example.com}, {@code ann@}, {@code a@b@example.com}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code .ann@example.com}, {@code ann.@example.com}, {@code a..b@example.com}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code "a@b"@example.com}, {@code "a\"b"@example.com}, {@code "a,b"@example.com}, {@code "ann@example.com}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code ann@[127.1]}, {@code ann@[2001:db8::1]}, {@code ann@[IPv6:1:2:3:4:5:6::8]}, {@code ann@[x]}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code ann(x)@example.com}, {@code Ann <ann@example.com>}, {@code  ann@example.com }, {@code ann@example.com\n}</td>
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
 * @param value the address in its one spelling
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record EmailAddress(
        @Classified(Classification.PERSONAL) String value) {

    private static final int MAX_LENGTH = 254;

    /** Reads an address. */
    public static final Parser<String, EmailAddress> PARSER = Bounded.text(MAX_LENGTH, EmailAddress::fromText);

    /**
     * Reads an address without quotes and with a host name, for programs that know no others: {@code input.not_allowed} for
     * the rest.
     */
    public static final Parser<String, EmailAddress> PLAIN =
            PARSER.ensure(EmailAddress::isPlain, StandardError.NOT_ALLOWED);

    /**
     * Demands the canonical form.
     *
     * @param value the address in its one spelling
     * @throws dev.staunch.invariant.InvariantViolation if it is not an address in this form
     */
    public EmailAddress {
        Invariant.require(
                !value.isEmpty()
                        && value.length() <= MAX_LENGTH
                        && value.equals(Mailbox.canonical(value, Mailbox.localLength(value))),
                "an email address must be valid and in canonical form");
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
     * The part before the last {@code @}, with its case, and with its quotes if it has any.
     *
     * @return the local part
     */
    @Classified(Classification.PERSONAL)
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /**
     * The part after the {@code @}: a host name in lower case, or the literal of an address in brackets.
     *
     * @return the domain
     */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
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

    private boolean isPlain() {
        return value.charAt(0) != '"' && value.charAt(value.length() - 1) != ']';
    }

    private static Result<EmailAddress, Violations> fromText(String raw) {
        int local = Mailbox.localLength(raw);
        if (local > Mailbox.MAX_LOCAL) {
            return Bounded.tooLong(Mailbox.MAX_LOCAL, local);
        }
        String canonical = Mailbox.canonical(raw, local);
        return canonical == null ? Bounded.malformed() : new Ok<>(new EmailAddress(canonical));
    }
}
