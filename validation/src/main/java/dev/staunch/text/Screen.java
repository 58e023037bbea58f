package dev.staunch.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass, without allocation, that a text is canonical under a policy, where that can be told from its code
 * points and the one before each. What it does not let through is for the {@link Canonicalizer} to decide.
 */
final class Screen {

    /** The answer for a text that needs a closer look. */
    static final int CLOSER_LOOK = -1;

    private static final byte SLOW = 0;
    private static final byte PLAIN = 1;
    private static final byte SPACE = 2;

    private static final int IN_CONTEXT = Traits.MARK | Traits.REORDERS | Traits.JOINER;

    private final boolean collapsing;
    private final boolean trimming;
    private final @Nullable CharSet allowed;
    private final @Nullable StringClass stringClass;

    /** The traits that a code point must not have. */
    private final int excluded;

    /** What is to be done with each code point below the first combining mark. */
    private final byte[] low = new byte[CodePoints.FIRST_MARK];

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
        for (int c = 0; c < low.length; c++) {
            low[c] = isSlow(rules, c) ? SLOW : collapsing && c == ' ' ? SPACE : PLAIN;
        }
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
        if (trimming
                && !text.isEmpty()
                && (Spaces.isTrimmed(text.charAt(0)) || Spaces.isTrimmed(text.charAt(text.length() - 1)))) {
            return CLOSER_LOOK;
        }
        byte[] rules = low;
        int before = collapsing ? SPACE : PLAIN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= rules.length) {
                return scanAll(text, i, before);
            }
            int rule = rules[c];
            if (rule == SLOW || (rule & before) == SPACE) {
                return CLOSER_LOOK;
            }
            before = rule;
        }
        return before == PLAIN ? text.length() : CLOSER_LOOK;
    }

    private int scanAll(String text, int from, int ruleBefore) {
        byte[] rules = low;
        int before = ruleBefore;
        int pairs = 0;
        int marks = 0;
        boolean reorders = false;
        for (int i = from; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < rules.length) {
                int rule = rules[c];
                if (rule == SLOW || (rule & before) == SPACE) {
                    return CLOSER_LOOK;
                }
                before = rule;
                marks = 0;
                reorders = false;
                continue;
            }
            int index = i;
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                pairs++;
                i++;
            }
            int traits = Traits.of(c);
            if ((traits & excluded) != 0 || (allowed != null && !allowed.contains(c))) {
                return CLOSER_LOOK;
            }
            before = PLAIN;
            if ((traits & IN_CONTEXT) == 0) {
                marks = 0;
                reorders = false;
                continue;
            }
            boolean reordersToo = (traits & Traits.REORDERS) != 0;
            marks = (traits & Traits.MARK) == 0 ? 0 : marks + 1;
            if ((reorders && reordersToo)
                    || marks > Canonicalizer.MAX_MARKS
                    || ((traits & Traits.JOINER) != 0 && !Joiners.hasFunction(text, index))) {
                return CLOSER_LOOK;
            }
            reorders = reordersToo;
        }
        boolean canonical = before == PLAIN && (stringClass == null || stringClass.violation(text) == null);
        return canonical ? text.length() - pairs : CLOSER_LOOK;
    }
}
