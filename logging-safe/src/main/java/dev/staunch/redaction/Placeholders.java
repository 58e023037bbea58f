package dev.staunch.redaction;

/** Tells what stands where a secret is to be put: {@code ${DB_PASSWORD}}, {@code <your token>}, {@code xxxx}. */
final class Placeholders {

    private static final int MAX_READ = 128;
    private static final int MIN_NAME = 3;
    private static final int MIN_FILLED = 6;
    private static final int MIN_RISING = 12;
    private static final Alphabet FILLERS = Alphabet.of("xX*._#?-");

    /** What a mask begins with, beside an ellipsis. */
    private static final Alphabet MASKED = Alphabet.of("*.[<(");

    private static final int MAX_VISIBLE = 18;
    private static final int MAX_REST = 4;
    private static final String[] MASKS = {"redacted", "filtered", "masked", "hidden", "removed", "secret", "protected"
    };

    /** What stands for a value, or names a scheme in place of it. */
    private static final WordTable WORDS = WordTable.of(
            "changeme change_me replaceme replace_me example sample placeholder dummy todo tbd fixme unset empty default basic "
                    + "digest ntlm bearer oauth oauth2 negotiate kerberos saml ldap plain anonymous "
                    + "enabled disabled inherit valid invalid missing unknown optional");

    private static final String EXAMPLE = "example";
    private static final int MAX_WORD = 11;
    private static final int MAX_FORMAT = 4;

    /** What may stand in the brackets of a template, beside blanks. */
    private static final Alphabet OF_WORDS = Alphabet.of("a-zA-Z0-9_.:/|$(){}[]'\"\\-");

    private Placeholders() {}

    static boolean is(String text, int start, int end) {
        return isTemplate(text, start, end) || isFilled(text, start, end);
    }

    /**
     * The end of what stands between brackets here, with words alone between, or -1.
     *
     * @param braces whether single braces are brackets too
     */
    static int endOfTemplate(String text, int at, boolean braces) {
        int open = at;
        while (open < text.length() && (text.charAt(open) == '$' || text.charAt(open) == '#')) {
            open++;
        }
        if (open >= text.length() || "{(<".indexOf(text.charAt(open)) < 0 || (text.charAt(open) == '(' && open == at)) {
            return -1;
        }
        boolean single = text.charAt(open) == '{' && open == at && !text.startsWith("{{", at);
        if (single && !braces) {
            return -1;
        }
        int limit = Math.min(text.length(), at + MAX_READ);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '(' || c == '<' ? 1 : 0;
            boolean closing = c == '}' || c == ')' || c == '>';
            if (closing && --depth == 0) {
                return isWords(text, open + 1, i) ? i + 1 : -1;
            }
            if (i > open && c != ' ' && !OF_WORDS.has(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Variables of shells, build tools and templates; words between angle brackets. */
    static boolean isTemplate(String text, int start, int end) {
        int length = end - start;
        if (isFormat(text, start, end) || isParameter(text, start, end)) {
            return true;
        }
        if (length < MIN_NAME || length > MAX_READ) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        char last = text.charAt(end - 1);
        return switch (first) {
            case '$' ->
                (second == '{' && last == '}' && isWords(text, start + 2, end - 1))
                        || (second == '(' && last == ')' && isWords(text, start + 2, end - 1))
                        || isCapitals(text, start + 1, end);
            case '#', '{' -> second == '{' && last == '}' && isWords(text, start + 2, end - 1);
            case '%', '@' -> last == first && isWords(text, start + 1, end - 1);
            case '<' -> last == '>' && isWords(text, start + 1, end - 1);
            default -> isYours(text, start, end);
        };
    }

    /** One character again and again, with no more than a few others: a mask or an example. */
    static boolean isFilled(String text, int start, int end) {
        int length = Math.min(end - start, MAX_READ);
        int limit = start + length;
        int fillers = 0;
        int run = 0;
        int longest = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            fillers += FILLERS.has(c) || c == '\u2022' || c == '\u2026' ? 1 : 0;
            run = i > start && text.charAt(i - 1) == c ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return (length >= MIN_NAME && fillers == length)
                || (length >= MIN_FILLED && 5 * fillers >= 4 * length)
                || (length >= 2 * MIN_FILLED && 2 * longest >= length);
    }

    /** What stands for a token in a text about tokens: letters and digits in their order, or what says so. */
    static boolean isExample(String text, int start, int end) {
        if (saysExample(text, start, end)) {
            return true;
        }
        int rising = 1;
        for (int i = start + 1; i < Math.min(end, start + MAX_READ); i++) {
            char before = text.charAt(i - 1);
            rising = text.charAt(i) == before + 1 || (before == '9' && text.charAt(i) == '0') ? rising + 1 : 1;
            if (rising >= MIN_RISING && 2 * rising >= end - start) {
                return true;
            }
        }
        return false;
    }

    /** A parameter of a statement: {@code ?}, {@code $1}, and {@code :password} or {@code @password}, named as what it is for. */
    private static boolean isParameter(String text, int start, int end) {
        if (start == end) {
            return false;
        }
        char first = text.charAt(start);
        if (end - start == 1) {
            return first == '?';
        }
        if (first == '$') {
            return end - start <= MAX_FORMAT && isNumber(text, start + 1, end);
        }
        return (first == ':' || first == '@')
                && isLetters(text, start + 1, end)
                && KeyNames.classify(text, start + 1, end) > KeyNames.WEAK;
    }

    private static boolean isNumber(String text, int start, int end) {
        int i = start;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    private static boolean isLetters(String text, int start, int end) {
        int i = start;
        while (i < end && (Chars.isLetter(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i == end;
    }

    private static boolean saysExample(String text, int start, int end) {
        for (int i = start; i + EXAMPLE.length() <= Math.min(end, start + MAX_READ); i++) {
            if ((text.charAt(i) | 0x20) == 'e' && Chars.matchesIgnoringCase(text, i, EXAMPLE)) {
                boolean word = (i == start || !Chars.isAlphanumeric(text.charAt(i - 1)))
                        && (i + EXAMPLE.length() == end || !Chars.isAlphanumeric(text.charAt(i + EXAMPLE.length())));
                return word || text.startsWith("EXAMPLE", i);
            }
        }
        return false;
    }

    /** A conversion of a format: {@code %s}, {@code %-5d}. */
    private static boolean isFormat(String text, int start, int end) {
        if (end - start < 2 || end - start > MAX_FORMAT || text.charAt(start) != '%') {
            return false;
        }
        int i = start + 1;
        while (i < end && (Chars.isDigit(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '.')) {
            i++;
        }
        return i == end - 1 && Chars.isLetter(text.charAt(i));
    }

    /** A word that nobody takes for a token. */
    static boolean isWord(String text, int start, int end) {
        return end - start <= MAX_WORD && WORDS.has(text, start, end);
    }

    /**
     * Few characters, and what somebody else has put in place of the rest: {@code AKIA****}, {@code ab1...}, {@code ****1234},
     * {@code ghp_12[REDACTED]}.
     */
    static boolean isMasked(String text, int start, int end) {
        int limit = Math.min(end, start + MAX_VISIBLE);
        int visible = start;
        int mask = endOfMask(text, visible);
        while (visible < limit && mask < 0) {
            visible++;
            mask = endOfMask(text, visible);
        }
        // The bracket of the mask may have been taken for one around the value.
        int closed = mask == end + 1 && text.charAt(end) == ']' ? end : mask;
        return closed >= end ? closed == end : closed > 0 && visible == start && end - closed <= MAX_REST;
    }

    /** The end of a mask that begins here, or -1. */
    static int endOfMask(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (!MASKED.has(c) && c != '\u2026') {
            return -1;
        }
        int i = at;
        while (i < text.length() && i - at < MAX_READ && text.charAt(i) == c) {
            i++;
        }
        if (((c == '*' || c == '.') && i - at >= MIN_NAME) || c == '\u2026') {
            return i;
        }
        for (String mask : MASKS) {
            int end = at + 1 + mask.length();
            if ((c == '[' || c == '<' || c == '(')
                    && Chars.matchesIgnoringCase(text, at + 1, mask)
                    && Markers.endOfMarkerAt(text, at) < 0) {
                boolean closed = end < text.length() && "]>)".indexOf(text.charAt(end)) >= 0;
                return closed ? end + 1 : end == text.length() ? end : -1;
            }
        }
        return -1;
    }

    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isUpper(c) && c != '_' && (i == start || !Chars.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, and what joins them; digits only behind letters. Before the start is a bracket or a sign. */
    private static boolean isWords(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean number = Chars.isDigit(c) && Chars.isKey(text.charAt(i - 1));
            if (c != ' ' && (!OF_WORDS.has(c) || (Chars.isDigit(c) && !number))) {
                return false;
            }
        }
        return end > start && !Looks.random(text, start, end);
    }

    /** {@code YOUR_TOKEN}, {@code put-your-key-here}. */
    private static boolean isYours(String text, int start, int end) {
        for (int i = start; i + 5 <= end; i++) {
            if ((text.charAt(i) | 0x20) == 'y'
                    && Chars.matchesIgnoringCase(text, i, "your")
                    && (i == start || !Chars.isAlphanumeric(text.charAt(i - 1)))
                    && !Chars.isLower(text.charAt(i + 4))
                    && !Chars.isDigit(text.charAt(i + 4))) {
                return true;
            }
        }
        return false;
    }
}
