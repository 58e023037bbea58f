package dev.staunch.redaction;

/**
 * Sees through ANSI colour sequences (ECMA-48 section 5.4), raw or with the escape character made visible, so that a
 * coloured key or value is recognised before and after neutralisation.
 */
final class Ansi {

    private static final int MAX_PARAMETERS = 24;
    private static final String ESCAPED = "\\u001b[";

    private Ansi() {}

    /** The first index from {@code at} on that is in no sequence. */
    static int skipForward(String text, int at) {
        int i = at;
        while (i < text.length()) {
            int parameters = introducerEnd(text, i);
            if (parameters == -1) {
                return i;
            }
            int end = parameters;
            int limit = Math.min(text.length(), parameters + MAX_PARAMETERS);
            while (end < limit && isParameter(text.charAt(end))) {
                end++;
            }
            if (end >= limit || !Chars.isLetter(text.charAt(end))) {
                return i;
            }
            i = end + 1;
        }
        return i;
    }

    /** The last end of text up to {@code end} that is in no sequence. */
    static int skipBackward(String text, int floor, int end) {
        int i = end;
        while (i > floor && Chars.isLetter(text.charAt(i - 1))) {
            int j = i - 1;
            int limit = Math.max(floor, j - MAX_PARAMETERS);
            while (j > limit && isParameter(text.charAt(j - 1))) {
                j--;
            }
            if (j <= floor || text.charAt(j - 1) != '[') {
                return i;
            }
            if (j - 2 >= floor && text.startsWith("\u001b[", j - 2)) {
                i = j - 2;
            } else if (j - ESCAPED.length() >= floor && text.startsWith(ESCAPED, j - ESCAPED.length())) {
                i = j - ESCAPED.length();
            } else {
                return i;
            }
        }
        return i;
    }

    private static int introducerEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u001b') {
            return text.startsWith("[", at + 1) ? at + 2 : -1;
        }
        return c == '\\' && text.startsWith(ESCAPED, at) ? at + ESCAPED.length() : -1;
    }

    private static boolean isParameter(char c) {
        return Chars.isDigit(c) || c == ';';
    }
}
