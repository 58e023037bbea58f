package dev.staunch.redaction;

/** Tells the values that are no secrets although their names say so. */
final class Harmless {

    private static final int MAX_PROSE = 24;

    private Harmless() {}

    /** A value that is no secret: nothing, a literal, a mask, a number where numbers are counts. */
    static boolean is(String text, int start, int end, byte kind) {
        int length = end - start;
        if (length <= 0 || Markers.endOfMarkerAt(text, start) == end || isMask(text, start, end)) {
            return true;
        }
        if (length <= 9 && isLiteral(text, start, length)) {
            return true;
        }
        return !hasContent(text, start, end, kind <= KeyNames.SOFT)
                || (kind == KeyNames.COUNTABLE && isNumber(text, start, end));
    }

    private static boolean isLiteral(String text, int start, int length) {
        return switch (length) {
            case 3 -> Chars.matchesIgnoringCase(text, start, "nil");
            case 4 ->
                Chars.matchesIgnoringCase(text, start, "null")
                        || Chars.matchesIgnoringCase(text, start, "none")
                        || Chars.matchesIgnoringCase(text, start, "true");
            case 5 -> Chars.matchesIgnoringCase(text, start, "false");
            case 9 -> Chars.matchesIgnoringCase(text, start, "undefined");
            default -> false;
        };
    }

    private static boolean isMask(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasContent(String text, int start, int end, boolean alphanumeric) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isAlphanumeric(c) || c > 0x7F || (!alphanumeric && !Chars.isBlank(c) && c != ',' && c != ':')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isDigit(c) && c != '.' && c != '%') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one plain word, as in "invalid token: unexpected end". */
    static boolean isWord(String text, int start, int end) {
        if (end - start > MAX_PROSE) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isLower(c) && !(i == start && Chars.isUpper(c))) {
                return false;
            }
        }
        return true;
    }
}
