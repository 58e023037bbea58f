package dev.staunch.text;

import dev.staunch.error.Violation;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * The string classes of PRECIS (RFC 8264 §4), with the mappings that the profiles of RFC 8265 and RFC 8266 bind to them.
 * Which code points are in a class is derived from the JDK's Unicode data as RFC 8264 §8 says; U+2800, which is seen as a
 * space and is none, is refused beyond that.
 */
enum StringClass {
    /** For names that identify: no spaces, symbols or compatibility characters. Wide and narrow forms are mapped. */
    IDENTIFIER {
        /** U+3000 and the forms from U+FF01. Those of Hangul and U+FFE3 have further mappings, and are refused with either. */
        @Override
        @Nullable
        String mapping(char c) {
            return c == 0x3000 || (c >= 0xFF01 && c <= 0xFFEE)
                    ? Normalizer.normalize(String.valueOf(c), Form.NFKC)
                    : null;
        }

        @Override
        @Nullable
        Violation directionality(String text) {
            return !BidiRule.concerns(text) || BidiRule.isSatisfied(text)
                    ? null
                    : Violation.of(TextError.MIXED_DIRECTION);
        }
    },
    /** For passwords and nicknames: spaces, symbols and punctuation too. Spaces of all kinds become U+0020. */
    FREEFORM {
        @Override
        @Nullable
        String mapping(char c) {
            return c != ' ' && CodePoints.isSpace(c) ? " " : null;
        }

        @Override
        @Nullable
        Violation directionality(String text) {
            return null;
        }
    };

    private static final int LETTERS_AND_DIGITS = 1 << Character.LOWERCASE_LETTER
            | 1 << Character.UPPERCASE_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private static final int FREE_ONLY = 1 << Character.TITLECASE_LETTER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.SPACE_SEPARATOR
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL
            | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    /** Exceptions of RFC 5892 §2.6 that are disallowed. Pairs of first and last. */
    private static final int[] DISALLOWED = {0x640, 0x640, 0x7FA, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3035, 0x303B, 0x303B
    };

    /** Exceptions of RFC 5892 §2.6 that are valid and would not be for what they are. */
    private static final int[] VALID = {0x6FD, 0x6FE, 0xF0B, 0xF0B, 0x3007, 0x3007};

    /** Hangul_Syllable_Type L, V and T. Pairs of first and last. */
    private static final int[] OLD_HANGUL_JAMO = {0x1100, 0x11FF, 0xA960, 0xA97C, 0xD7B0, 0xD7C6, 0xD7CB, 0xD7FB};

    /** What a character becomes before normalising, or null if it stays. All such characters are in the basic plane. */
    abstract @Nullable String mapping(char c);

    abstract @Nullable Violation directionality(String text);

    /** What a normalised text breaks of the class, or null. */
    @Nullable
    Violation violation(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!contains(codePoint)) {
                return Violation.of(TextError.NOT_ALLOWED_CHARACTER).with("offset", i);
            }
            i += Character.charCount(codePoint);
        }
        int broken = ContextRule.firstBroken(text);
        if (broken >= 0) {
            char found = text.charAt(broken);
            boolean joiner = found == CodePoints.ZWNJ || found == CodePoints.ZWJ;
            return joiner
                    ? Violation.of(TextError.INVISIBLE).with("offset", broken).with("class", CharacterClass.JOINER)
                    : Violation.of(TextError.NOT_ALLOWED_CHARACTER).with("offset", broken);
        }
        return directionality(text);
    }

    /** Whether a code point is valid, in some contexts at least. */
    boolean contains(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint < 0x7F && (codePoint > ' ' || (codePoint == ' ' && this == FREEFORM));
        }
        if (ContextRule.governs(codePoint) || CodePoints.contains(VALID, codePoint)) {
            return true;
        }
        if (CodePoints.contains(DISALLOWED, codePoint)
                || CodePoints.contains(OLD_HANGUL_JAMO, codePoint)
                || CodePoints.hazard(codePoint) != null) {
            return false;
        }
        if (Traits.hasCompatibilityForm(codePoint)) {
            return this == FREEFORM;
        }
        int type = 1 << Character.getType(codePoint);
        return (type & LETTERS_AND_DIGITS) != 0 || (this == FREEFORM && (type & FREE_ONLY) != 0);
    }

    /** The mapping that comes before normalising. Returns the same instance if nothing changes. */
    String map(String text) {
        StringBuilder mapped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String other = c < 0x80 ? null : mapping(c);
            if (other != null && mapped == null) {
                mapped = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (mapped != null) {
                mapped.append(other == null ? String.valueOf(c) : other);
            }
        }
        return mapped == null ? text : mapped.toString();
    }
}
