package dev.staunch.redaction;

/**
 * Finds the values of secret names: {@code name=value}, {@code name: value}, {@code "name": "value"} at any depth of
 * escaping, {@code ?name=value&}, {@code name => value}, and headers.
 */
final class KeyValueMatcher implements Matcher {

    private static final int MAX_KEY = 128;
    private static final int MAX_OPERATOR = 3;

    /** What stands between name and value in {@code var password string = "…"}. */
    private static final String TYPE = "string";

    private final Names names;
    private final Values values;

    KeyValueMatcher(Names names) {
        this.names = names;
        this.values = new Values(names);
    }

    @Override
    public String triggers() {
        return "=:,";
    }

    @Override
    public SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    public long match(String text, int floor, int at) {
        if (text.charAt(at) == ',') {
            return argument(text, floor, at);
        }
        boolean colon = text.charAt(at) == ':';
        if (colon && isTime(text, floor, at)) {
            return Span.NONE;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (colon && (next == ':' || (next == '/' && text.startsWith("//", at + 1)))) {
            return Span.NONE;
        }
        if (colon && at > floor && text.charAt(at - 1) == ':') {
            return Span.NONE;
        }
        int end = keyEnd(text, floor, at);
        boolean quoted = end < at && end < text.length() && isClosing(text.charAt(end));
        int start = keyStart(text, floor, end);
        if (start == end) {
            return Span.NONE;
        }
        byte kind = kindOf(text, floor, start, end);
        return kind == KeyNames.NONE ? Span.NONE : values.find(text, at + 1, kind, colon && !quoted);
    }

    private byte kindOf(String text, int floor, int start, int end) {
        byte kind = names.classify(text, start, end);
        if (kind > KeyNames.WEAK) {
            return kind;
        }
        if (NamedValues.isValue(text, start, end)) {
            return NamedValues.classify(text, floor, start, names);
        }
        int wider = start > floor && text.charAt(start - 1) == ' ' ? wordBefore(text, floor, start) : start;
        if (wider == start) {
            return kind;
        }
        if (KeyNames.endsInSecretPair(text, wider, end)) {
            return KeyNames.HARD;
        }
        return end - start == TYPE.length() && Chars.matchesIgnoringCase(text, start, TYPE)
                ? names.classify(text, wider, start - 1)
                : kind;
    }

    /** The second of two arguments, {@code setProperty("password", "…")}: both quoted, the first behind a bracket. */
    private long argument(String text, int floor, int at) {
        int end = at - 1;
        if (end <= floor || !Chars.isQuote(text.charAt(end))) {
            return Span.NONE;
        }
        int start = keyStart(text, floor, end);
        if (start == end
                || start - 2 < floor
                || !Chars.isQuote(text.charAt(start - 1))
                || text.charAt(start - 2) != '(') {
            return Span.NONE;
        }
        int value = at + 1;
        while (value < text.length() && Chars.isBlank(text.charAt(value))) {
            value++;
        }
        byte kind = value < text.length() && Chars.isQuote(text.charAt(value))
                ? names.classify(text, start, end)
                : KeyNames.NONE;
        return kind == KeyNames.NONE ? Span.NONE : values.find(text, at + 1, kind, false);
    }

    /** Digits on both sides of the colon, and no name before them. */
    private static boolean isTime(String text, int floor, int at) {
        return at - 2 > floor
                && Chars.isDigit(text.charAt(at - 1))
                && Chars.isDigit(text.charAt(at - 2))
                && !Chars.isLetter(text.charAt(at - 3))
                && at + 1 < text.length()
                && Chars.isDigit(text.charAt(at + 1));
    }

    /** Goes back over blanks, colours, and a closing quote or bracket. */
    private static int keyEnd(String text, int floor, int at) {
        int i = at;
        if (text.charAt(at) == '=') {
            int limit = Math.max(floor, at - MAX_OPERATOR);
            while (i > limit && isOperator(text.charAt(i - 1))) {
                i--;
            }
        }
        i = Ansi.skipBackward(text, floor, i);
        while (i > floor && Chars.isBlank(text.charAt(i - 1))) {
            i--;
        }
        i = Ansi.skipBackward(text, floor, i);
        if (i > floor && text.charAt(i - 1) == ']') {
            i--;
        }
        if (i > floor && Chars.isQuote(text.charAt(i - 1))) {
            i--;
            while (i > floor && text.charAt(i - 1) == '\\') {
                i--;
            }
        }
        return Ansi.skipBackward(text, floor, i);
    }

    /** What stands before the sign in {@code :=}, {@code ?=}, {@code +=} and {@code .=}. */
    private static boolean isOperator(char c) {
        return c == ':' || c == '?' || c == '+' || c == '.';
    }

    private static boolean isClosing(char c) {
        return Chars.isQuote(c) || c == '\\' || c == ']';
    }

    private static int keyStart(String text, int floor, int end) {
        int limit = Math.max(floor, end - MAX_KEY);
        int i = end;
        while (i > limit && Chars.isKey(text.charAt(i - 1))) {
            i--;
        }
        // A line break before the name may have become visible: \npassword
        if (i > floor && text.charAt(i - 1) == '\\') {
            int escape = Hazards.escapeLengthAt(text, i - 1);
            return escape == 0 ? i : Math.min(end, i - 1 + escape);
        }
        return i;
    }

    /** The start of the word before, where a name is written as two words: {@code API key: …}. */
    private static int wordBefore(String text, int floor, int start) {
        int i = start - 1;
        if (i <= floor || text.charAt(i) != ' ') {
            return start;
        }
        int limit = Math.max(floor, i - MAX_KEY);
        while (i > limit && Chars.isKey(text.charAt(i - 1))) {
            i--;
        }
        return i == start - 1 ? start : i;
    }
}
