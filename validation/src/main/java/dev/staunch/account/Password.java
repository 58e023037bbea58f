package dev.staunch.account;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import dev.staunch.text.TextPolicy;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A password that someone types (RFC 8265 §4.2, OpaqueString): 8 to 256 code points of any script, with spaces and
 * symbols. Spaces of all kinds become U+0020 and the outcome is NFC, so that one password is the same on every keyboard;
 * nothing is trimmed, and case is kept. It is used in two places: to set a password, and, by the same parser, to check
 * one. What a password must contain is not asked (NIST SP 800-63B §3.1.1.2); whether it is a known one is for a list.
 *
 * <p>The content is a {@link Secret}: it leaves through {@link #exposeChars} alone, {@code toString} is a constant,
 * equality is identity, and {@link #close} wipes it. Violations tell the limits and not the actual length. The string that
 * it was parsed from stays until it is collected. Store a slow salted hash, never the password. No
 * {@code @Canonical} text is a password's, since it shows none. Thread-safe.
 *
 * <table>
 * <caption>{@code Password.parse}</caption>
 * <tr><th>input</th><th>result, as characters</th></tr>
 * <tr><td>{@code correct horse}, {@code  8 spaces }, eight emoji</td><td>the same</td></tr>
 * <tr><td>{@code correct[U+00A0]horse}</td><td>{@code correct horse}</td></tr>
 * <tr><td>{@code [U+212B]ngstr[U+00F6]m1}</td><td>{@code [U+00C5]ngstr[U+00F6]m1}</td></tr>
 * <tr><td>{@code correct[LF]horse}</td><td>{@code text.control_character}</td></tr>
 * <tr><td>{@code correct[U+200B]horse}</td><td>{@code text.invisible}</td></tr>
 * <tr><td>{@code correct[U+202E]horse}</td><td>{@code text.bidi_control}</td></tr>
 * <tr><td>{@code correct[U+D83D]}</td><td>{@code text.ill_formed}</td></tr>
 * <tr><td>{@code horse}</td><td>{@code input.too_short {min=8}}</td></tr>
 * <tr><td>257 characters</td><td>{@code input.too_long {max=256}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Classified(Classification.SECRET)
@CheckReturnValue
public final class Password implements AutoCloseable {

    private static final int MIN = 8;
    private static final int MAX = 256;

    /** Lengths are looked at here, since a policy tells the actual one. */
    private static final TextPolicy POLICY = TextPolicy.secret().length(1, 12 * MAX);

    /** Reads a password. */
    public static final Parser<String, Password> PARSER = Parser.text(Password::fromText);

    private final Secret content;

    private Password(Secret content) {
        this.content = content;
    }

    /**
     * Parses a password.
     *
     * @param raw the raw text
     * @return the password or the violations
     */
    public static Result<Password, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * Lends the characters to a function, such as one that hashes them. The array is wiped afterwards.
     *
     * @param function called once; must not keep the array
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws IllegalStateException if this password is closed
     */
    public <R extends @Nullable Object> R exposeChars(Function<char[], ? extends R> function) {
        return content.<R>exposeChars(function);
    }

    /**
     * Compares the content in a time that does not depend on it: for a field in which a password is repeated.
     *
     * @param other the password to compare with
     * @return whether both have the same characters
     * @throws IllegalStateException if one of the two is closed
     */
    public boolean matches(Password other) {
        return content.matches(other.content);
    }

    /** Wipes the content. Closing again does nothing. */
    @Override
    public void close() {
        content.close();
    }

    /** Returns {@code [password]}, whatever the content. */
    @Override
    public String toString() {
        return "[password]";
    }

    private static Result<Password, Violations> fromText(String raw) {
        if (raw.length() > 4 * MAX) {
            return refuse(Violation.of(StandardError.TOO_LONG).with("max", MAX));
        }
        return POLICY.apply(raw).flatMap(Password::ofCanonical);
    }

    private static Result<Password, Violations> ofCanonical(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < MIN) {
            return refuse(Violation.of(StandardError.TOO_SHORT).with("min", MIN));
        }
        if (length > MAX) {
            return refuse(Violation.of(StandardError.TOO_LONG).with("max", MAX));
        }
        char[] chars = text.toCharArray();
        try {
            return new Ok<>(new Password(Secret.of(chars)));
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static Result<Password, Violations> refuse(Violation violation) {
        return new Err<>(Violations.of(violation));
    }
}
