package dev.staunch.redaction;

/**
 * Reads the name of a value where both are values themselves: {@code name="password" value="…"},
 * <code>{"key": "token", "value": "…"}</code>, <code>- name: DB_PASSWORD\n  value: …</code>.
 */
final class NamedValues {

    private static final String VALUE = "value";
    private static final String[] NAMES = {"name", "key", "id", "header", "param", "field"};
    private static final int MAX_ATTRIBUTES = 4;
    private static final int MAX_LENGTH = 64;

    private NamedValues() {}

    static boolean isValue(String text, int start, int end) {
        return end - start == VALUE.length() && Chars.matchesIgnoringCase(text, start, VALUE);
    }

    /** What the name before says, where the word {@code value} begins at {@code start}. */
    static byte classify(String text, int floor, int start, Names names) {
        return ofAttributes(text, floor, beforeGap(text, floor, start), names);
    }

    /** What the attributes say of which the last ends at {@code last}. */
    static byte ofAttributes(String text, int floor, int last, Names names) {
        int end = last;
        for (int attribute = 0; attribute < MAX_ATTRIBUTES; attribute++) {
            int closing = Escapes.markBefore(text, floor, end);
            end -= closing;
            int limit = Math.max(floor, end - MAX_LENGTH);
            int content = end;
            while (content > limit && isContent(text, floor, content, closing > 0)) {
                content--;
            }
            int opening = closing > 0 ? Escapes.markBefore(text, floor, content) : 0;
            int separator = beforeSeparator(text, floor, content - opening);
            int name = separator;
            while (name > Math.max(floor, separator - MAX_LENGTH) && isContent(text, floor, name, false)) {
                name--;
            }
            if (name == separator) {
                boolean element = closing == 0 && Escapes.openingBefore(text, floor, content) > 0;
                return element ? names.classify(text, content, end) : KeyNames.NONE;
            }
            for (String each : NAMES) {
                if (separator - name == each.length() && Chars.matchesIgnoringCase(text, name, each)) {
                    return names.classify(text, content, end);
                }
            }
            end = beforeGap(text, floor, name);
        }
        return KeyNames.NONE;
    }

    /** Whether the character that ends here is of a value or a name, quoted or not. */
    private static boolean isContent(String text, int floor, int end, boolean quoted) {
        return (quoted || Chars.isKey(text.charAt(end - 1))) && Escapes.markBefore(text, floor, end) == 0;
    }

    /** Goes back over an opening quote, blanks, commas and line breaks. */
    private static int beforeGap(String text, int floor, int start) {
        int i = start - Escapes.markBefore(text, floor, start);
        int limit = Math.max(floor, i - MAX_LENGTH);
        while (i > limit) {
            char c = text.charAt(i - 1);
            if (c <= ' ' || c == ',') {
                i--;
            } else if (Hazards.escapeLengthAt(text, i - 2) == 2) {
                i -= 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Goes back over the sign between a name and its value, and a closing quote; 0 where there is none. */
    private static int beforeSeparator(String text, int floor, int at) {
        int i = at;
        while (i > floor && text.charAt(i - 1) == ' ') {
            i--;
        }
        if (i <= floor || (text.charAt(i - 1) != ':' && text.charAt(i - 1) != '=')) {
            return 0;
        }
        i--;
        while (i > floor && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i - Escapes.markBefore(text, floor, i);
    }
}
