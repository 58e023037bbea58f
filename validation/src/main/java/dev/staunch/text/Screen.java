package dev.staunch.text;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass, without allocation, that a text is canonical under a policy, where that can be told from its code
 * points and the one before each. What it does not let through is for the {@link Canonicalizer} to decide.
 */
final class Screen {

    /** The answer for a text that needs a closer look. */
    static final int CLOSER_LOOK = -1;

    /** Of no text that this can decide on. */
    private static final int SLOW = 1;

    /** May neither be at an end nor follow another. */
    private static final int SPACE = 1 << 1;

    /** Too high for the table. */
    private static final int HIGH = 1 << 2;

    private final boolean collapsing;
    private final boolean trimming;
    private final @Nullable CharSet allowed;
    private final @Nullable StringClass stringClass;

    /** The traits that a code point must not have. */
    private final int excluded;

    /** For each code point below the first combining mark, and at the end for all others, what a scan has to mind. */
    private final byte[] low = new byte[CodePoints.FIRST_MARK + 1];

    /** Whether the space and all of visible ASCII need no look into the table, and all from U+00C0 on. */
    private final boolean plainAscii;

    private final boolean plainLatin;

    Screen(Rules rules) {
        collapsing = rules.whitespace == Whitespace.COLLAPSE;
        trimming = rules.whitespace == Whitespace.TRIM;
        allowed = rules.allowed;
        stringClass = rules.stringClass;
        excluded = Traits.CLOSER_LOOK
                | (collapsing || stringClass != null ? Traits.SPACE : 0)
                | (rules.normalization == Normalization.NFKC || stringClass == StringClass.IDENTIFIER
                        ? Traits.COMPATIBILITY
                        : 0)
                | (rules.folding ? Traits.FOLDS : 0)
                | (rules.lowering ? Traits.LOWERS : 0)
                | (stringClass != null ? Traits.JOINER : 0);
        for (int c = 0; c < CodePoints.FIRST_MARK; c++) {
            low[c] = (byte) (isSlow(rules, c) ? SLOW : c == ' ' && collapsing ? SPACE : 0);
        }
        low[CodePoints.FIRST_MARK] = HIGH;
        plainAscii = isPlain(' ', 0x7F);
        plainLatin = isPlain(0xC0, CodePoints.FIRST_MARK);
    }

    private boolean isPlain(int from, int to) {
        return IntStream.range(from, to).allMatch(c -> low[c] == 0);
    }

    private static boolean isSlow(Rules rules, int c) {
        String text = Character.toString(c);
        return rules.hazardAt(text, 0, c) != null
                || c == '\r'
                || (rules.allowed != null && !rules.allowed.contains(c))
                || (rules.stringClass != null && isForClass(rules.stringClass, c))
                || (rules.normalization == Normalization.NFKC && Normalization.NFKC.changes(c))
                || (rules.folding && !CaseFolding.fold(text).equals(text))
                || (rules.lowering && !LowerCase.map(text).equals(text))
                || (rules.whitespace == Whitespace.COLLAPSE && c != ' ' && Spaces.isTrimmed(c));
    }

    /** Whether a string class refuses or maps a character, or allows it in some contexts only. */
    private static boolean isForClass(StringClass stringClass, int c) {
        return !stringClass.contains(c) || ContextRule.governs(c) || stringClass.mapping((char) c) != null;
    }

    /** The number of code points of a text that is canonical but for its length, or {@link #CLOSER_LOOK}. */
    int scan(String text) {
        int end = text.length();
        if (collapsing) {
            return scanCollapsed(text, end);
        }
        boolean trimmed =
                !trimming || end == 0 || !(Spaces.isTrimmed(text.charAt(0)) || Spaces.isTrimmed(text.charAt(end - 1)));
        return trimmed ? scanKept(text, end) : CLOSER_LOOK;
    }

    /** One look into the table and one comparison for each character, since where the spaces are cannot be foreseen. */
    private int scanCollapsed(String text, int end) {
        byte[] table = low;
        int before = SPACE;
        for (int i = 0; i < end; i++) {
            int found = table[Math.min(text.charAt(i), CodePoints.FIRST_MARK)];
            if ((found & (before | SLOW | HIGH)) != 0) {
                return found == HIGH ? scanAll(text, i, end) : CLOSER_LOOK;
            }
            before = found;
        }
        return before == SPACE ? CLOSER_LOOK : end;
    }

    private int scanKept(String text, int end) {
        boolean ascii = plainAscii;
        boolean latin = plainLatin;
        for (int i = 0; i < end; i++) {
            int c = text.charAt(i);
            if ((ascii && c >= ' ' && c < 0x7F) || (latin && c >= 0xC0 && c < CodePoints.FIRST_MARK)) {
                continue;
            }
            if (c >= CodePoints.FIRST_MARK) {
                return scanAll(text, i, end);
            }
            if (low[c] != 0) {
                return CLOSER_LOOK;
            }
        }
        return end;
    }

    /** What comes before {@code from} is canonical and below the first mark. The step is one, for the JIT compiler's sake. */
    private int scanAll(String text, int from, int end) {
        CharSet only = allowed;
        int pairs = 0;
        int before = from == 0 ? 0 : text.charAt(from - 1);
        int afterMark = -1;
        int marks = 0;
        for (int i = from; i < end; i++) {
            int c = text.charAt(i);
            if (c < CodePoints.FIRST_MARK) {
                if (low[c] == SLOW || (collapsing && (c | before) == ' ')) {
                    return CLOSER_LOOK;
                }
            } else if (only != null || !Traits.isBareLetter(c)) {
                if (isSecondOfPair(c, before)) {
                    pairs++;
                    before = c;
                    continue;
                }
                int codePoint = text.codePointAt(i);
                int traits = Traits.of(codePoint);
                if ((traits & excluded) != 0 || (only != null && !only.contains(codePoint))) {
                    return CLOSER_LOOK;
                }
                if ((traits & Traits.JOINER) != 0 && !Joiners.hasFunction(text, i)) {
                    return CLOSER_LOOK;
                }
                if ((traits & Traits.MARK) != 0) {
                    marks = afterMark == i ? marks + 1 : 1;
                    afterMark = i + Character.charCount(codePoint);
                    if (marks > Canonicalizer.MAX_MARKS
                            || (marks > 1 && (traits & Traits.of(text.codePointBefore(i)) & Traits.NOT_TWICE) != 0)) {
                        return CLOSER_LOOK;
                    }
                }
            }
            before = c;
        }
        boolean canonical =
                !(collapsing && before == ' ') && (stringClass == null || stringClass.violation(text) == null);
        return canonical ? end - pairs : CLOSER_LOOK;
    }

    /** The first is looked at together with the second, and refused without it. */
    private static boolean isSecondOfPair(int c, int before) {
        return Character.isLowSurrogate((char) c) && Character.isHighSurrogate((char) before);
    }
}
