package dev.staunch.redaction;

/**
 * The characters that change how a log is read without being seen: controls (C0 but for the tab, C1, DEL), the line and
 * paragraph separators, and the bidirectional controls (CWE-117, UAX #9 section 2). Each is written as a visible escape.
 */
final class Hazards {

    /** Those that are ASCII. */
    static final String ASCII = ascii();

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Hazards() {}

    private static String ascii() {
        StringBuilder all = new StringBuilder("\u007f");
        for (char c = 0; c < ' '; c++) {
            if (isHazard(c)) {
                all.append(c);
            }
        }
        return all.toString();
    }

    static boolean isHazard(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t';
        }
        if (c < 0x061C) {
            return c <= 0x9F;
        }
        return c == '\u061c'
                || (c >= '\u200e' && c <= '\u202e' && (c <= '\u200f' || c >= '\u2028'))
                || (c >= '\u2066' && c <= '\u2069');
    }

    static void appendEscaped(StringBuilder out, char c) {
        if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX[(c >> shift) & 0xF]);
            }
        }
    }

    /** The length of the escape that stands here, as written above, or 0. */
    static int escapeLengthAt(String text, int at) {
        if (at < 0 || at + 1 >= text.length() || text.charAt(at) != '\\') {
            return 0;
        }
        char kind = text.charAt(at + 1);
        if (kind == 'n' || kind == 'r') {
            return 2;
        }
        if (kind != 'u' || at + 6 > text.length()) {
            return 0;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (!Chars.isHex(text.charAt(i))) {
                return 0;
            }
        }
        return 6;
    }
}
