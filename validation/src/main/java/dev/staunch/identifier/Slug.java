package dev.staunch.identifier;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A readable name in a URL: 1 to 100 lower-case ASCII letters, digits and single inner hyphens. There is one spelling, so
 * upper case is refused and not folded: a link in another case is another link. It needs no escaping in a path segment,
 * a file name, HTML or a log. To make a slug from a title is not its matter. Immutable.
 *
 * <table>
 * <caption>{@code Slug.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code hello-world}, {@code 2024-in-review}, {@code a}</td><td>the same</td></tr>
 * <tr><td>{@code Hello}, {@code hello_world}, {@code hello world}, {@code a.b}, {@code a/b}, {@code ..}, {@code %2e}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code -a}, {@code a-}, {@code a--b}, {@code -}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code caf[U+00E9]}, {@code [U+0430]}, {@code a[LF]}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>101 characters</td><td>{@code input.too_long {max=100, actual=101}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the slug
 */
@CheckReturnValue
public record Slug(String value) {

    private static final int MAX_LENGTH = 100;

    /** Reads a slug. */
    public static final Parser<String, Slug> PARSER = Bounded.text(MAX_LENGTH, Slug::fromText);

    /**
     * Checks the slug.
     *
     * @param value the slug
     * @throws dev.staunch.invariant.InvariantViolation if it is not a slug
     */
    public Slug {
        Invariant.require(
                value.length() <= MAX_LENGTH && isSlug(value),
                "a slug must be lower-case letters and digits with single inner hyphens");
    }

    /**
     * Parses a slug.
     *
     * @param raw the raw text
     * @return the slug or the violations
     */
    public static Result<Slug, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<Slug, Violations> fromText(String raw) {
        return isSlug(raw) ? new Ok<>(new Slug(raw)) : Bounded.malformed();
    }

    private static boolean isSlug(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? afterHyphen : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }

    /** Returns the slug. */
    @Override
    public String toString() {
        return value;
    }
}
