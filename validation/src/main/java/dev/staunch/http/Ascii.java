package dev.staunch.http;

import dev.staunch.ascii.AsciiSet;

/** The classes of characters that RFC 9110 §5.6 and RFC 5234 name. */
final class Ascii {

    private static final AsciiSet TOKEN = AsciiSet.ofLettersDigitsAnd("!#$%&'*+-.^_`|~");

    private Ascii() {}

    /** Whether a part of a text is a token (RFC 9110 §5.6.2). */
    static boolean isToken(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isTokenChar(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    static boolean isTokenChar(char c) {
        return TOKEN.contains(c);
    }

    static boolean isLetterOrDigit(char c) {
        int lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z' && c < 0x80) || (c >= '0' && c <= '9');
    }

    /** A character with a glyph: VCHAR. */
    static boolean isVisible(char c) {
        return c > ' ' && c < 0x7f;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLowerHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
