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
 * The name under which someone is shown to others (RFC 8266, Nickname): 1 to 64 code points of any script, with spaces
 * and symbols. White space is collapsed and the outcome is NFKC. Two names are equal if they are written alike; to find a
 * name that is taken, compare {@link #comparisonKey()}.
 *
 * <p>The profile has no joiners and variation selectors, so a name has simple emoji and no sequences of them. A name is
 * personal data, so {@code toString} does not show it. Not for: legal names, which need more than 64 code points and are
 * nobody's to normalise. Immutable.
 *
 * <table>
 * <caption>{@code DisplayName.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code Ann Lee}, {@code Ann!}, U+265A</td><td>the same</td></tr>
 * <tr><td>{@code  Ann [U+00A0] Lee }</td><td>{@code Ann Lee}</td></tr>
 * <tr><td>{@code Richard [U+2163]}</td><td>{@code Richard IV}</td></tr>
 * <tr><td>{@code [U+212B]ke}</td><td>{@code [U+00C5]ke}</td></tr>
 * <tr><td>{@code Ann[U+202E]}</td><td>{@code text.bidi_control}</td></tr>
 * <tr><td>{@code Ann[U+200B]}, U+2764 with U+FE0F, U+3164</td><td>{@code text.invisible}</td></tr>
 * <tr><td>{@code Ann[LF]}</td><td>{@code text.control_character}</td></tr>
 * <tr><td>{@code Ann[U+E000]}, {@code Ann[U+0640]}</td><td>{@code text.not_allowed_character}</td></tr>
 * <tr><td>{@code Ann[U+D83D]}</td><td>{@code text.ill_formed}</td></tr>
 * <tr><td>65 letters</td><td>{@code input.too_long {max=64, actual=65, unit=CODE_POINTS}}</td></tr>
 * <tr><td>empty, or only spaces</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the name in its canonical form
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record DisplayName(
        @Classified(Classification.PERSONAL) String value) {

    private static final TextPolicy POLICY = TextPolicy.displayName();

    /** Lower case may be longer, and what NFKC makes of it too. */
    private static final TextPolicy KEY = POLICY.loweringCase().length(1, 64 * 18);

    /** Reads a name. */
    public static final Parser<String, DisplayName> PARSER = POLICY.parser(DisplayName::new);

    /**
     * Demands the canonical form.
     *
     * @param value the name in its canonical form
     * @throws dev.staunch.invariant.InvariantViolation if it is not a name in this form
     */
    public DisplayName {
        POLICY.require(value);
    }

    /**
     * Parses a name.
     *
     * @param raw the raw text
     * @return the name or the violations
     */
    public static Result<DisplayName, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The name in lower case (RFC 8266 §2.4): what two names that count as one have in common. For unique indexes and
     * look-ups, not to be shown.
     *
     * @return the key
     */
    @Classified(Classification.PERSONAL)
    public String comparisonKey() {
        return KEY.apply(value).orElse(value);
    }

    /** Returns the word {@code DisplayName} and nothing of the name. */
    @Override
    public String toString() {
        return "DisplayName";
    }
}
