package dev.staunch.text;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Immutable;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which texts a service accepts, and the one form in which it keeps them. Immutable; each method returns a new policy,
 * and their order makes no difference. What is done to a text has one order:
 *
 * <ol>
 * <li>the length of the raw text is bounded;
 * <li>ill-formed text (lone surrogates) is refused;
 * <li>controls, bidi controls, invisible characters, tag characters, noncharacters and unassigned code points are refused,
 *     or removed where {@link #stripping} says so, and so are more than ten combining marks in a row;
 * <li>the text is normalised, NFC if not told otherwise, and case-folded where asked;
 * <li>white space is trimmed and collapsed;
 * <li>the outcome is checked again, against the allowed characters too;
 * <li>its length is checked in the stated unit.
 * </ol>
 *
 * <p>Joiners and variation selectors survive where they have a function: in emoji sequences and in cursive and Indic
 * scripts. Tag characters (and with them the flags of subdivisions), Mongolian and ideographic variation selectors do not.
 * Nothing is decoded: {@code %00} stays {@code %00}, and HTML entities stay what they are. Which code points are
 * assigned is the running JDK's knowledge.
 *
 * <p>A policy is idempotent, takes linear time, and returns the same instance if nothing changes. It reports the first
 * violation, and no part of the text.
 *
 * <pre>{@code
 * public record Sku(String value) {
 *     private static final TextPolicy POLICY = TextPolicy.singleLine().length(3, 20).matching(ASCII_UPPER_DIGIT_DASH);
 *     public static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);
 *     public Sku { POLICY.require(value); }
 * }
 * }</pre>
 *
 * <table>
 * <caption>What {@code singleLine()} makes of a text</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code Ann Lee}</td><td>the same instance</td></tr>
 * <tr><td>{@code "  Ann [U+00A0] Lee "}</td><td>{@code Ann Lee}</td></tr>
 * <tr><td>{@code e[U+0301]}</td><td>{@code [U+00E9]}</td></tr>
 * <tr><td>{@code a%00b}</td><td>the same instance</td></tr>
 * <tr><td>woman, ZWJ, computer</td><td>the same instance</td></tr>
 * <tr><td>Persian with ZWNJ</td><td>the same instance</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * <tr><td>empty, or only spaces</td><td>{@code input.empty}</td></tr>
 * <tr><td>{@code a[U+0000]b}</td><td>{@code text.control_character {offset=1, class=CONTROL}}</td></tr>
 * <tr><td>{@code a\nb}</td><td>{@code text.control_character {offset=1, class=CONTROL}}</td></tr>
 * <tr><td>{@code a[U+202E]b}</td><td>{@code text.bidi_control {offset=1, class=BIDI_CONTROL}}</td></tr>
 * <tr><td>{@code a[U+200B]b}</td><td>{@code text.invisible {offset=1, class=INVISIBLE}}</td></tr>
 * <tr><td>{@code a[U+200D]b}</td><td>{@code text.invisible {offset=1, class=JOINER}}</td></tr>
 * <tr><td>{@code a[U+FFFE]b}</td><td>{@code text.unassigned {offset=1, class=NONCHARACTER}}</td></tr>
 * <tr><td>{@code a[U+D83D]}</td><td>{@code text.ill_formed {offset=1}}</td></tr>
 * <tr><td>257 letters</td><td>{@code input.too_long {max=256, actual=257, unit=CODE_POINTS}}</td></tr>
 * </table>
 *
 * <p>Standards: RFC 9839 (Unicode assignables), UAX #9, #15, #29, #31, UTS #39, UTS #51.
 */
@Immutable
@CheckReturnValue
public final class TextPolicy {

    /** No raw text may be longer, whatever a policy says. */
    static final int MAX_RAW = 16_000_000;

    /** Written by nobody once it is here. */
    @SuppressWarnings("Immutable")
    private final Rules rules;

    @SuppressWarnings("Immutable")
    private final Screen screen;

    private final int longest;

    private TextPolicy(Rules rules) {
        this(rules, new Screen(rules));
    }

    private TextPolicy(Rules rules, Screen screen) {
        this.rules = rules;
        this.screen = screen;
        this.longest = rules.longest();
    }

    private TextPolicy with(Consumer<Rules> change) {
        return new TextPolicy(changed(change));
    }

    /** A screen is dear to make, and knows nothing of lengths. */
    private TextPolicy withLimits(Consumer<Rules> change) {
        return new TextPolicy(changed(change), screen);
    }

    private Rules changed(Consumer<Rules> change) {
        Rules changed = new Rules(rules);
        change.accept(changed);
        return changed;
    }

    /**
     * One line of text, such as a name or title: 1 to 256 code points, no line breaks or tabs, white space collapsed.
     *
     * @return a policy
     */
    public static TextPolicy singleLine() {
        return new TextPolicy(new Rules());
    }

    /**
     * Text of several lines, such as a comment: 1 to 10,000 code points; tabs and line feeds are allowed, CR LF and CR
     * become LF, white space is trimmed at the ends.
     *
     * @return a policy
     */
    public static TextPolicy multiLine() {
        Rules rules = new Rules();
        rules.multiLine = true;
        rules.max = 10_000;
        rules.whitespace = Whitespace.TRIM;
        return new TextPolicy(rules);
    }

    /**
     * A technical identifier: 1 to 64 ASCII letters, digits, {@code _} and {@code -}, taken as it is.
     *
     * @return a policy
     */
    public static TextPolicy identifier() {
        Rules rules = new Rules();
        rules.max = 64;
        rules.allowed = CharSet.ASCII_IDENTIFIER;
        rules.whitespace = Whitespace.KEEP;
        return new TextPolicy(rules);
    }

    /**
     * The name of an account, by the profile UsernameCaseMapped of PRECIS (RFC 8265 §3.3): 1 to 64 code points, of which
     * wide and narrow forms and upper case are mapped; letters, digits and ASCII punctuation of all scripts, no spaces, no
     * symbols, and no mixture of directions that would be seen in another order. Confusable letters stay apart: see
     * {@code dev.staunch.icu}.
     *
     * @return a policy
     */
    public static TextPolicy username() {
        return usernameCasePreserved().loweringCase();
    }

    /**
     * As {@link #username}, by the profile UsernameCasePreserved of PRECIS (RFC 8265 §3.4): case is kept, and makes names
     * different.
     *
     * @return a policy
     */
    public static TextPolicy usernameCasePreserved() {
        Rules rules = new Rules();
        rules.max = 64;
        rules.stringClass = StringClass.IDENTIFIER;
        rules.whitespace = Whitespace.KEEP;
        return new TextPolicy(rules);
    }

    /**
     * A password or passphrase, by the profile OpaqueString of PRECIS (RFC 8265 §4.2): 1 to 256 code points; spaces of all
     * kinds become U+0020 and nothing is trimmed or collapsed. The text that comes out is a plain {@code String}; to keep
     * it, use {@code dev.staunch.account.Password}.
     *
     * @return a policy
     */
    public static TextPolicy secret() {
        Rules rules = new Rules();
        rules.stringClass = StringClass.FREEFORM;
        rules.whitespace = Whitespace.KEEP;
        return new TextPolicy(rules);
    }

    /**
     * The name under which someone is shown, by the profile Nickname of PRECIS (RFC 8266): 1 to 64 code points, spaces
     * collapsed, NFKC. The profile has no joiners or variation selectors, so no emoji sequences; {@link #singleLine} has.
     * For comparison, add {@link #loweringCase}.
     *
     * @return a policy
     */
    public static TextPolicy displayName() {
        Rules rules = new Rules();
        rules.max = 64;
        rules.stringClass = StringClass.FREEFORM;
        rules.normalization = Normalization.NFKC;
        return new TextPolicy(rules);
    }

    /**
     * Sets the limits of the length in code points.
     *
     * @param min the least length
     * @param max the greatest length
     * @return a policy
     * @throws IllegalArgumentException unless 0 &lt;= min &lt;= max
     */
    public TextPolicy length(int min, int max) {
        return length(min, max, LengthUnit.CODE_POINTS);
    }

    /**
     * Sets the limits of the length.
     *
     * @param min the least length
     * @param max the greatest length
     * @param unit what is counted
     * @return a policy
     * @throws IllegalArgumentException unless 0 &lt;= min &lt;= max
     */
    public TextPolicy length(int min, int max, LengthUnit unit) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a length must have 0 <= min <= max");
        }
        Objects.requireNonNull(unit, "unit");
        return withLimits(changed -> {
            changed.min = min;
            changed.max = max;
            changed.unit = unit;
        });
    }

    /**
     * Sets how many UTF-16 code units a raw text may have before anything else is done with it. If it is not set, it is
     * 64 more than four times the greatest length (32 times for graphemes).
     *
     * @param units the limit
     * @return a policy
     * @throws IllegalArgumentException unless it is from 1 to 16,000,000
     */
    public TextPolicy rawLimit(int units) {
        if (units < 1 || units > MAX_RAW) {
            throw new IllegalArgumentException("a raw limit must be from 1 to 16000000");
        }
        return withLimits(changed -> changed.rawLimit = units);
    }

    /**
     * Allows the characters of a set only, in the canonical text. It does not allow what the policy refuses otherwise.
     *
     * @param allowed the set, in place of an earlier one
     * @return a policy
     */
    public TextPolicy matching(CharSet allowed) {
        Objects.requireNonNull(allowed, "allowed");
        return with(changed -> changed.allowed = allowed);
    }

    /**
     * Sets what is done with white space.
     *
     * @param rule the rule
     * @return a policy
     */
    public TextPolicy whitespace(Whitespace rule) {
        Objects.requireNonNull(rule, "rule");
        return with(changed -> changed.whitespace = rule);
    }

    /**
     * Sets the normalisation form.
     *
     * @param form the form
     * @return a policy
     */
    public TextPolicy normalizing(Normalization form) {
        Objects.requireNonNull(form, "form");
        return with(changed -> changed.normalization = form);
    }

    /**
     * Folds case, fully and without regard to language (Unicode §3.13), for texts that are compared and not shown.
     *
     * @return a policy
     */
    public TextPolicy foldingCase() {
        return with(changed -> changed.folding = true);
    }

    /**
     * Maps to lower case, fully and without regard to language or to the end of a word (Unicode §3.13, RFC 8265 §3.3). It
     * keeps more apart than {@link #foldingCase}, such as {@code ss} and U+00DF.
     *
     * @return a policy
     */
    public TextPolicy loweringCase() {
        return with(changed -> changed.lowering = true);
    }

    /**
     * Removes characters of some classes where they would be refused. Removing can join what was apart, so refusing is
     * the better choice for anything that is compared or looked up; the outcome is checked again.
     *
     * @param classes the classes
     * @return a policy
     */
    public TextPolicy stripping(CharacterClass... classes) {
        return with(changed -> {
            for (CharacterClass each : classes) {
                changed.stripped |= each.bit();
            }
        });
    }

    /**
     * Applies the policy.
     *
     * @param raw the raw text; null is a violation
     * @return the canonical text, which is the same instance if it was canonical, or the first violation
     */
    public Result<String, Violations> apply(@Nullable String raw) {
        if (raw == null) {
            return new Err<>(Violations.of(StandardError.NULL));
        }
        return isPlain(raw) ? new Ok<>(raw) : lookCloser(raw);
    }

    /** Whether one pass tells that a text is canonical. */
    private boolean isPlain(String text) {
        if (text.length() > longest) {
            return false;
        }
        int codePoints = screen.scan(text);
        return codePoints != Screen.CLOSER_LOOK && rules.admit(length(text, codePoints));
    }

    private int length(String text, int codePoints) {
        return rules.unit == LengthUnit.CODE_POINTS ? codePoints : rules.unit.measure(text);
    }

    private Result<String, Violations> lookCloser(String raw) {
        Violation violation = rules.tooLong(raw);
        if (violation != null) {
            return new Err<>(Violations.of(violation));
        }
        String text = raw;
        int codePoints = screen.scan(raw);
        if (codePoints == Screen.CLOSER_LOOK) {
            Canonicalizer done = new Canonicalizer(rules, raw).run();
            text = done.text().equals(raw) ? raw : done.text();
            violation = done.violation();
        } else {
            violation = rules.wrongLength(raw, length(raw, codePoints));
        }
        return violation == null ? new Ok<>(text) : new Err<>(Violations.of(violation));
    }

    /**
     * A parser that applies the policy.
     *
     * @return a parser to the canonical text
     */
    public Parser<String, String> parser() {
        return Parser.text(this::apply);
    }

    /**
     * A parser that applies the policy and makes a value of the canonical text.
     *
     * @param constructor makes the value; it must accept every canonical text
     * @param <T> the type of the value
     * @return a parser
     */
    public <T> Parser<String, T> parser(Function<? super String, ? extends T> constructor) {
        Objects.requireNonNull(constructor, "constructor");
        return Parser.text(raw -> apply(raw).map(constructor));
    }

    /**
     * Demands that a text is canonical already: for the constructor of the type that holds it.
     *
     * @param value the text
     * @throws dev.staunch.invariant.InvariantViolation if it is null, refused, or would be changed
     */
    public void require(@Nullable String value) {
        Invariant.require(isCanonical(value), TextError.NOT_CANONICAL);
    }

    /**
     * Whether the policy accepts a text and changes nothing: for validators, which cannot change a value.
     *
     * @param value the text; null is not canonical
     * @return true if it is
     */
    public boolean isCanonical(@Nullable String value) {
        return value != null
                && (isPlain(value)
                        || (lookCloser(value) instanceof Ok<String, Violations> done
                                && done.value().equals(value)));
    }
}
