package dev.staunch.text;

/**
 * Full lower case, locale-independent and code point by code point (Unicode §3.13 toLowercase, RFC 8265 §3.3), without
 * the one rule that looks around: a capital sigma becomes U+03C3 at the end of a word too, so that what is compared does
 * not depend on what stands beside it.
 */
final class LowerCase {

    private static final int CAPITAL_I_DOT = 0x130;

    private LowerCase() {}

    /** Returns the same instance if nothing changes. */
    static String map(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (Character.toLowerCase(codePoint) != codePoint) {
                return mapFrom(text, i);
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    private static String mapFrom(String text, int start) {
        StringBuilder mapped = new StringBuilder(text.length() + 2).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint == CAPITAL_I_DOT) {
                mapped.append("i\u0307");
            } else {
                mapped.appendCodePoint(Character.toLowerCase(codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return mapped.toString();
    }
}
