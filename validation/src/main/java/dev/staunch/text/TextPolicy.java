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

    private static final byte SLOW = 0;
    private static final byte PLAIN = 1;
    private static final byte SPACE = 2;

    private final boolean multiLine;
    private final int min;
    private final int max;
    private final LengthUnit unit;
    private final int rawLimit;
    private final @Nullable CharSet allowed;
    private final Whitespace whitespace;
    private final Normalization normalization;
    private final boolean folding;
    private final int stripped;

    /** What the fast path may do with each character below the first combining mark. Never handed out. */
    @SuppressWarnings("Immutable")
    private final byte[] fast;

    private TextPolicy(Draft draft) {
        multiLine = draft.multiLine;
        min = draft.min;
        max = draft.max;
        unit = draft.unit;
        rawLimit = draft.rawLimit;
        allowed = draft.allowed;
        whitespace = draft.whitespace;
        normalization = draft.normalization;
        folding = draft.folding;
        stripped = draft.stripped;
        fast = new byte[CodePoints.FIRST_MARK];
        for (int c = 0; c < fast.length; c++) {
            fast[c] = fastRule(c);
        }
    }

    /** The values of a policy while it is made. */
    private static final class Draft {
        private boolean multiLine;
        private int min = 1;
        private int max = 256;
        private LengthUnit unit = LengthUnit.CODE_POINTS;
        private int rawLimit = -1;
        private @Nullable CharSet allowed;
        private Whitespace whitespace = Whitespace.COLLAPSE;
        private Normalization normalization = Normalization.NFC;
        private boolean folding;
        private int stripped;

        Draft() {}

        Draft(TextPolicy from) {
            multiLine = from.multiLine;
            min = from.min;
            max = from.max;
            unit = from.unit;
            rawLimit = from.rawLimit;
            allowed = from.allowed;
            whitespace = from.whitespace;
            normalization = from.normalization;
            folding = from.folding;
            stripped = from.stripped;
        }
    }

    /**
     * One line of text, such as a name or title: 1 to 256 code points, no line breaks or tabs, white space collapsed.
     *
     * @return a policy
     */
    public static TextPolicy singleLine() {
        return new TextPolicy(new Draft());
    }

    /**
     * Text of several lines, such as a comment: 1 to 10,000 code points; tabs and line feeds are allowed, CR LF and CR
     * become LF, white space is trimmed at the ends.
     *
     * @return a policy
     */
    public static TextPolicy multiLine() {
        Draft draft = new Draft();
        draft.multiLine = true;
        draft.max = 10_000;
        draft.whitespace = Whitespace.TRIM;
        return new TextPolicy(draft);
    }

    /**
     * A technical identifier: 1 to 64 ASCII letters, digits, {@code _} and {@code -}, taken as it is.
     *
     * @return a policy
     */
    public static TextPolicy identifier() {
        Draft draft = new Draft();
        draft.max = 64;
        draft.allowed = CharSet.ASCII_IDENTIFIER;
        draft.whitespace = Whitespace.KEEP;
        return new TextPolicy(draft);
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
        Draft draft = new Draft(this);
        draft.min = min;
        draft.max = max;
        draft.unit = Objects.requireNonNull(unit, "unit");
        return new TextPolicy(draft);
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
        Draft draft = new Draft(this);
        draft.rawLimit = units;
        return new TextPolicy(draft);
    }

    /**
     * Allows the characters of a set only, in the canonical text. It does not allow what the policy refuses otherwise.
     *
     * @param allowed the set, in place of an earlier one
     * @return a policy
     */
    public TextPolicy matching(CharSet allowed) {
        Draft draft = new Draft(this);
        draft.allowed = Objects.requireNonNull(allowed, "allowed");
        return new TextPolicy(draft);
    }

    /**
     * Sets what is done with white space.
     *
     * @param rule the rule
     * @return a policy
     */
    public TextPolicy whitespace(Whitespace rule) {
        Draft draft = new Draft(this);
        draft.whitespace = Objects.requireNonNull(rule, "rule");
        return new TextPolicy(draft);
    }

    /**
     * Sets the normalisation form.
     *
     * @param form the form
     * @return a policy
     */
    public TextPolicy normalizing(Normalization form) {
        Draft draft = new Draft(this);
        draft.normalization = Objects.requireNonNull(form, "form");
        return new TextPolicy(draft);
    }

    /**
     * Folds case, fully and without regard to language (Unicode §3.13), for texts that are compared and not shown.
     *
     * @return a policy
     */
    public TextPolicy foldingCase() {
        Draft draft = new Draft(this);
        draft.folding = true;
        return new TextPolicy(draft);
    }

    /**
     * Removes characters of some classes where they would be refused. Removing can join what was apart, so refusing is
     * the better choice for anything that is compared or looked up; the outcome is checked again.
     *
     * @param classes the classes
     * @return a policy
     */
    public TextPolicy stripping(CharacterClass... classes) {
        Draft draft = new Draft(this);
        for (CharacterClass each : classes) {
            draft.stripped |= each.bit();
        }
        return new TextPolicy(draft);
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
        Violation violation = tooLong(raw);
        String text = raw;
        if (violation == null) {
            if (isPlain(raw)) {
                violation = wrongLength(raw, plainLength(raw));
            } else {
                Canonicalizer done = new Canonicalizer(this, raw).run();
                text = done.text().equals(raw) ? raw : done.text();
                violation = done.violation();
            }
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
        Invariant.require(value != null && isCanonical(value), TextError.NOT_CANONICAL);
    }

    private boolean isCanonical(String value) {
        if (tooLong(value) != null) {
            return false;
        }
        if (isPlain(value)) {
            return wrongLength(value, plainLength(value)) == null;
        }
        Canonicalizer done = new Canonicalizer(this, value).run();
        return done.violation() == null && done.text().equals(value);
    }

    boolean isMultiLine() {
        return multiLine;
    }

    LengthUnit unit() {
        return unit;
    }

    @Nullable
    CharSet allowed() {
        return allowed;
    }

    Whitespace whitespaceRule() {
        return whitespace;
    }

    Normalization normalization() {
        return normalization;
    }

    boolean isFolding() {
        return folding;
    }

    int stripped() {
        return stripped;
    }

    @Nullable
    Violation wrongLength(String text, int length) {
        if (length >= min && length <= max) {
            return null;
        }
        if (text.isEmpty()) {
            return Violation.of(StandardError.EMPTY).with("min", min);
        }
        return (length < min
                        ? Violation.of(StandardError.TOO_SHORT).with("min", min)
                        : Violation.of(StandardError.TOO_LONG).with("max", max))
                .with("actual", length)
                .with("unit", unit);
    }

    /** A limit that nobody set is not named: what the caller can act on is the length of the policy. */
    private @Nullable Violation tooLong(String raw) {
        boolean own = rawLimit >= 0;
        int limit = own ? rawLimit : unit.rawLimit(max);
        if (raw.length() <= limit) {
            return null;
        }
        Violation violation = Violation.of(StandardError.TOO_LONG);
        return own
                ? violation.with("max", limit).with("actual", raw.length()).with("unit", LengthUnit.UTF16_UNITS)
                : violation.with("max", max).with("unit", unit);
    }

    /** Whether a text is canonical, for all that can be told by looking at single characters. */
    private boolean isPlain(String text) {
        byte[] rules = fast;
        int before = whitespace == Whitespace.COLLAPSE ? SPACE : PLAIN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= rules.length) {
                return false;
            }
            int rule = rules[c];
            if (rule == SLOW || (rule & before) == SPACE) {
                return false;
            }
            before = rule;
        }
        if (whitespace == Whitespace.TRIM) {
            return text.isEmpty()
                    || !(Spaces.isTrimmed(text.charAt(0)) || Spaces.isTrimmed(text.charAt(text.length() - 1)));
        }
        return before == PLAIN;
    }

    private byte fastRule(int c) {
        boolean refused = CodePoints.hazard(c) != null && !(multiLine && (c == '\n' || c == '\t'));
        if (refused
                || (allowed != null && !allowed.contains(c))
                || (normalization == Normalization.NFKC && c >= 0xA0)
                || (folding && (c >= 0x80 || (c >= 'A' && c <= 'Z')))
                || (whitespace == Whitespace.COLLAPSE && (c == 0xA0 || c == '\n' || c == '\t'))) {
            return SLOW;
        }
        return whitespace == Whitespace.COLLAPSE && c == ' ' ? SPACE : PLAIN;
    }

    /** The length of a text whose characters are all below the first combining mark. */
    private int plainLength(String text) {
        return unit == LengthUnit.UTF8_BYTES ? unit.measure(text) : text.length();
    }
}
