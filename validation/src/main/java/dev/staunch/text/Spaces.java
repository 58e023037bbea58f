package dev.staunch.text;

/** White space of all kinds: trimmed, collapsed, and with one kind of line break. Each returns the same instance if it can. */
final class Spaces {

    private Spaces() {}

    static boolean isTrimmed(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || CodePoints.isSpace(codePoint);
    }

    /** All spaces are in the basic plane, so that code units are enough. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isTrimmed(text.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String collapse(String text) {
        int first = firstToCollapse(text);
        if (first < 0) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, first);
        boolean afterSpace = first > 0 && text.charAt(first - 1) == ' ';
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = CodePoints.isSpace(c);
            if (!space) {
                collapsed.append(c);
            } else if (!afterSpace) {
                collapsed.append(' ');
            }
            afterSpace = space;
        }
        return collapsed.toString();
    }

    private static int firstToCollapse(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CodePoints.isSpace(c) && (c != ' ' || before == ' ')) {
                return i;
            }
            before = c;
        }
        return -1;
    }

    /** CR LF and CR become LF. */
    static String unixLineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
