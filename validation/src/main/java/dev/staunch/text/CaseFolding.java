package dev.staunch.text;

import java.util.Locale;

/**
 * Full, locale-independent case folding (Unicode §3.13, CaseFolding.txt C and F): the text for comparison, not for
 * display. Made from the JDK's case mappings, with the characters for which they differ.
 */
final class CaseFolding {

    private static final int CAPITAL_I_DOT = 0x130;
    private static final int DOTLESS_I = 0x131;
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    private CaseFolding() {}

    /** Returns the same instance if nothing changes. */
    static String fold(String text) {
        int changed = firstChange(text);
        if (changed < 0) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 8).append(text, 0, changed);
        for (int i = changed; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            append(codePoint, folded);
            i += Character.charCount(codePoint);
        }
        return folded.toString();
    }

    /** Whether a code point has another case, so that folding may change it. */
    static boolean isCased(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LOWERCASE_LETTER
                || type == Character.UPPERCASE_LETTER
                || type == Character.TITLECASE_LETTER
                || Character.toLowerCase(codePoint) != codePoint
                || Character.toUpperCase(codePoint) != codePoint;
    }

    private static int firstChange(String text) {
        StringBuilder one = new StringBuilder(3);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= 'A' && (codePoint >= 0x80 || codePoint <= 'Z')) {
                one.setLength(0);
                append(codePoint, one);
                if (one.codePointAt(0) != codePoint || one.length() != Character.charCount(codePoint)) {
                    return i;
                }
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    private static void append(int codePoint, StringBuilder out) {
        if (codePoint < 0x80) {
            out.append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
        } else if (codePoint == CAPITAL_I_DOT) {
            out.append("i\u0307");
        } else if (codePoint == CAPITAL_SHARP_S) {
            out.append("ss");
        } else if (codePoint == DOTLESS_I) {
            out.appendCodePoint(codePoint);
        } else if (isCherokee(codePoint)) {
            out.appendCodePoint(Character.toUpperCase(codePoint));
        } else if (Character.getType(codePoint) == Character.OTHER_LETTER) {
            out.appendCodePoint(codePoint);
        } else {
            Character.toString(codePoint)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .map(Character::toLowerCase)
                    .forEach(out::appendCodePoint);
        }
    }

    /** Cherokee folds to capitals, since its small letters came later. */
    private static boolean isCherokee(int codePoint) {
        return (codePoint >= 0x13A0 && codePoint <= 0x13FD) || (codePoint >= 0xAB70 && codePoint <= 0xABBF);
    }
}
