package dev.staunch.account;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The name by which an account is found (RFC 8265 §3.3, UsernameCaseMapped): 1 to 64 letters, digits and ASCII punctuation
 * of any script. Upper case, full-width and half-width forms are mapped and the outcome is NFC, so that two names of one
 * account are equal, and {@code value()} is the key to compare and index by. A service with narrower rules adds a
 * {@code TextPolicy} of its own.
 *
 * <p>Names that only look alike are different: Latin {@code a} and Cyrillic U+0430. {@code dev.staunch.icu} tells them. A
 * name is personal data, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code Username.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code ann}, {@code ann.lee-1}, {@code ann@example.com}</td><td>the same</td></tr>
 * <tr><td>{@code Ann}, {@code [U+FF21]nn}</td><td>{@code ann}</td></tr>
 * <tr><td>{@code A[U+030A]ke}</td><td>{@code [U+00E5]ke}</td></tr>
 * <tr><td>{@code ann lee}, {@code  ann}</td><td>{@code text.not_allowed_character}</td></tr>
 * <tr><td>U+265A, U+2163, U+FB01, an emoji</td><td>{@code text.not_allowed_character}</td></tr>
 * <tr><td>{@code ann[U+202E]}</td><td>{@code text.bidi_control}</td></tr>
 * <tr><td>{@code ann[U+200D]}, {@code ann[U+00AD]}</td><td>{@code text.invisible}</td></tr>
 * <tr><td>{@code ann[U+0000]}</td><td>{@code text.control_character}</td></tr>
 * <tr><td>{@code [U+05D0]ann}</td><td>{@code text.mixed_direction}</td></tr>
 * <tr><td>{@code ann[U+D83D]}</td><td>{@code text.ill_formed}</td></tr>
 * <tr><td>65 letters</td><td>{@code input.too_long {max=64, actual=65, unit=CODE_POINTS}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the name in its canonical form
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record Username(@Classified(Classification.PERSONAL) String value) {

    private static final TextPolicy POLICY = TextPolicy.username();

    /** Reads a name. */
    public static final Parser<String, Username> PARSER = POLICY.parser(Username::new);

    /**
     * Demands the canonical form.
     *
     * @param value the name in its canonical form
     * @throws dev.staunch.invariant.InvariantViolation if it is not a name in this form
     */
    public Username {
        POLICY.require(value);
    }

    /**
     * Parses a name.
     *
     * @param raw the raw text
     * @return the name or the violations
     */
    public static Result<Username, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /** Returns the word {@code Username} and nothing of the name. */
    @Override
    public String toString() {
        return "Username";
    }
}
