package dev.staunch.redaction;

/** Tells the values that are no secrets although their names say so. */
final class Harmless {

    /** So much of a value decides whether it is one: what tells must be seen by then, so that what is none is not read far. */
    private static final int MAX_READ = 256;

    private static final int MAX_NAMED = 16;
    private static final int MAX_PROSE = 24;
    private static final int MAX_TAG = 256;

    private Harmless() {}

    /**
     * The end of as much of a value as decides, wherever the value ends: where its first characters show that it is harmless no more
     * than these, else one character more than is harmless at all.
     */
    static int limit(String text, int start, byte kind) {
        int most = MAX_READ + 1;
        if (kind == KeyNames.WEAK && !Looks.startsRandom(text, start)) {
            most = 0;
        } else if (kind < KeyNames.PASSWORD && Looks.startsNamed(text, start)) {
            most = MAX_NAMED;
        }
        return Math.min(text.length(), start + most);
    }

    /**
     * A value that is no secret: nothing, a literal, a mask or another placeholder; a path or a version where it is not a
     * password; a number where numbers are counts; and whatever does not look drawn at random where the name says little.
     */
    static boolean is(String text, int start, int end, byte kind) {
        int length = end - start;
        if (kind == KeyNames.WEAK && !Looks.random(text, start, end)) {
            return true;
        }
        if (length <= 0 || Markers.endOfMarkerAt(text, start) == end || Placeholders.is(text, start, end)) {
            return true;
        }
        if (length <= 9 && isLiteral(text, start, length)) {
            return true;
        }
        if (kind < KeyNames.PASSWORD && isTelling(text, start, end)) {
            return true;
        }
        if (kind == KeyNames.HEADER && Looks.version(text, start, end)) {
            return true;
        }
        return !hasContent(text, start, end, kind <= KeyNames.SOFT)
                || (kind == KeyNames.COUNTABLE && isNumber(text, start, end));
    }

    /** What shows by itself that it is something else. */
    private static boolean isTelling(String text, int start, int end) {
        return end - start == 1
                || Looks.version(text, start, end)
                || Looks.startsNamed(text, start)
                || Looks.pointer(text, start, end)
                || Placeholders.isWord(text, start, end)
                || Looks.path(text, start, end)
                || Looks.object(text, start, end)
                || Placeholders.isExample(text, start, end)
                || Placeholders.isMasked(text, start, end)
                || isMarkup(text, start, end)
                || isName(text, start, end);
    }

    /** An element with attributes: what a parser was given, not what it stands for. */
    private static boolean isMarkup(String text, int start, int end) {
        if (text.charAt(start) != '<' || !Chars.isLetter(text.charAt(start + 1))) {
            return false;
        }
        boolean blank = false;
        int limit = Math.min(end, start + MAX_TAG);
        for (int i = start; i < limit; i++) {
            if (blank && text.charAt(i) == '=') {
                return true;
            }
            blank |= text.charAt(i) == ' ';
        }
        return false;
    }

    /** The name of a secret in place of it: {@code token=ACCESS_TOKEN}. */
    private static boolean isName(String text, int start, int end) {
        boolean joined = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            joined |= c == '_';
            if (!Chars.isUpper(c) && c != '_') {
                return false;
            }
        }
        return joined;
    }

    private static boolean isLiteral(String text, int start, int length) {
        return switch (length) {
            case 2 -> Chars.matchesIgnoringCase(text, start, "no");
            case 3 ->
                Chars.matchesIgnoringCase(text, start, "nil")
                        || Chars.matchesIgnoringCase(text, start, "yes")
                        || text.startsWith("str", start);
            case 4 ->
                Chars.matchesIgnoringCase(text, start, "null")
                        || Chars.matchesIgnoringCase(text, start, "none")
                        || Chars.matchesIgnoringCase(text, start, "true")
                        || text.startsWith("bool", start);
            case 5 -> Chars.matchesIgnoringCase(text, start, "false");
            case 6 ->
                Chars.matchesIgnoringCase(text, start, "string")
                        || text.startsWith("number", start)
                        || text.startsWith("object", start);
            case 7 -> Chars.matchesIgnoringCase(text, start, "boolean") || text.startsWith("integer", start);
            case 9 -> Chars.matchesIgnoringCase(text, start, "undefined");
            default -> false;
        };
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
            if (!Chars.isDigit(c) && ".,:/%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one plain word, as in "invalid token: unexpected end", perhaps with a small number: amd64. */
    static boolean isWord(String text, int start, int end) {
        if (end - start > MAX_PROSE) {
            return false;
        }
        int letters = end;
        while (letters > start && end - letters < 2 && Chars.isDigit(text.charAt(letters - 1))) {
            letters--;
        }
        for (int i = start; i < letters; i++) {
            char c = text.charAt(i);
            if (!Chars.isLower(c) && !(i == start && Chars.isUpper(c))) {
                return false;
            }
        }
        return true;
    }
}
