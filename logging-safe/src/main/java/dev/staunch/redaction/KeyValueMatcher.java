package dev.staunch.redaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of secret names: {@code name=value}, {@code name: value}, {@code "name": "value"} at any depth of
 * escaping, {@code ?name=value&}, {@code name => value}, and headers.
 */
final class KeyValueMatcher extends Matcher {

    private static final int MAX_OPERATOR = 3;

    /** In front of a colon the outcome of a test. */
    private static final String PASS = "PASS";

    /** The sign as JSON for web pages has it. */
    private static final String EQUALS = "\\u003d";

    /** What a look at a name says. */
    private enum Glance {
        NONE,
        PERHAPS,
        TELLS
    }

    private final Names names;
    private final @Nullable NameFilter filter;
    private final Keys keys;
    private final Values values;

    KeyValueMatcher(Names names) {
        this.names = names;
        filter = names.filter();
        this.keys = new Keys(names);
        this.values = new Values(names);
    }

    @Override
    String triggers() {
        return "=:";
    }

    @Override
    String pairs() {
        return "\",',`,->3d3D";
    }

    @Override
    List<Place> places() {
        return List.of(
                Place.of(Place.ANY, triggers()),
                new Place(Place.ANY, Place.QUOTES, ",", " \t" + Place.QUOTES),
                new Place(" ", "-", ">", " "),
                new Place("0", "3", "dD", Place.ANY));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        if (text.charAt(at) == ':' && isOther(text, floor, at)) {
            return Span.NONE;
        }
        NameFilter known = filter;
        return switch (known == null ? Glance.PERHAPS : glance(text, at, known)) {
            case NONE -> Span.NONE;
            case PERHAPS -> find(text, floor, at, false);
            case TELLS -> find(text, floor, at, true);
        };
    }

    /** Whether a colon is part of a time, of a URL or of another sign. */
    private static boolean isOther(String text, int floor, int at) {
        char before = at > floor ? text.charAt(at - 1) : '\n';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (Chars.isDigit(next)) {
            return Chars.isDigit(before) && isTime(text, floor, at);
        }
        return next == ':' || (next == '/' && text.startsWith("//", at + 1));
    }

    /**
     * Whether there may be the name of a secret in front of a sign: none is sure. The name is read once, from its end; whatever
     * stands before it that is more than one word, and all that is not a plain name, is left to be looked at closely.
     */
    private static Glance glance(String text, int at, NameFilter known) {
        boolean quoted = at > 0 && text.charAt(at - 1) == '"';
        int end = quoted ? at - 1 : at;
        char last = end > 0 ? text.charAt(end - 1) : 0;
        if (!Chars.isAlphanumeric(last)) {
            return Glance.PERHAPS;
        }
        int limit = Math.max(0, end - Keys.MAX_KEY);
        int letters = 0;
        int code = 0;
        int start = end;
        for (; start > limit && Chars.isKey(text.charAt(start - 1)); start--) {
            char c = text.charAt(start - 1);
            letters += Chars.isLetter(c) ? 1 : 0;
            code = NameFilter.before(c, code);
            if (known.mayBegin(code)) {
                return Glance.TELLS;
            }
        }
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        boolean part = before == ' ' && letters < KeyNames.MIN_FILTERED;
        boolean color = before == ';' || (before == '[' && start > 1 && isEscape(text.charAt(start - 2)));
        return part || color || before == '\\' ? Glance.PERHAPS : Glance.NONE;
    }

    /** Whether a colour may begin behind this, raw or made visible: {@code \\u001b[}. */
    private static boolean isEscape(char c) {
        return c == '\u001b' || c == 'b';
    }

    private long find(String text, int floor, int at, boolean tells) {
        if (text.charAt(at) == ',') {
            return argument(text, floor, at);
        }
        if (text.charAt(at) == '>') {
            return arrow(text, floor, at);
        }
        int sign = text.charAt(at) == '=' || text.charAt(at) == ':' ? at : at + 1 - EQUALS.length();
        if (sign < at && !Chars.matchesIgnoringCase(text, sign, EQUALS)) {
            return Span.NONE;
        }
        boolean colon = text.charAt(at) == ':';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        int end = keyEnd(text, floor, sign);
        boolean quoted = end < sign && isClosing(text.charAt(end));
        int start = Keys.start(text, floor, end);
        if (start == end) {
            return Span.NONE;
        }
        byte kind =
                tells || keys.mayTell(text, floor, start, end) ? keys.kindOf(text, floor, start, end) : KeyNames.NONE;
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        if (colon) {
            kind = Keys.isTyped(text, at + 1) ? KeyNames.NONE : beforeColon(text, floor, start, end, quoted, kind);
        }
        if (!quoted && isQuotedSign(text, floor, start, at)) {
            return Span.NONE;
        }
        if (!colon && next == ' ' && text.charAt(sign - 1) != ' ' && isNoun(text, at + 2)) {
            return Span.NONE;
        }
        boolean prose = colon && (!quoted || (next == ' ' && kind != KeyNames.HEADER));
        if (prose && quoted && kind == KeyNames.HARD && text.charAt(at - 1) == ' ') {
            kind = KeyNames.SOFT;
        }
        return kind == KeyNames.NONE ? Span.NONE : values.find(text, at + 1, kind, prose);
    }

    /** Whether a name and its sign are quoted together, to speak of them: {@code 'password='}. */
    private static boolean isQuotedSign(String text, int floor, int start, int at) {
        return start > floor
                && Chars.isQuote(text.charAt(start - 1))
                && at + 1 < text.length()
                && text.charAt(at + 1) == text.charAt(start - 1)
                && (at + 2 >= text.length() || !Chars.isAlphanumeric(text.charAt(at + 2)));
    }

    /** Whether a sentence goes on behind a name that is written with its sign: {@code Token= is now optional}. */
    private static boolean isNoun(String text, int start) {
        int end = start;
        while (end < text.length() && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ' ' && Prose.goesOn(text, start, end);
    }

    /**
     * What a message begins with may be a path or an outcome, {@code /run/db-password: no such file}, {@code PASS: test}, and
     * a part of a longer name says nothing of it: {@code Task :auth:compileJava}.
     */
    private static byte beforeColon(String text, int floor, int start, int end, boolean quoted, byte kind) {
        boolean part = start > floor && text.charAt(start - 1) == ':' && !text.startsWith(": ", end);
        if (part && !quoted && kind <= KeyNames.SOFT) {
            return KeyNames.NONE;
        }
        if (start > floor && text.charAt(start - 1) == '/') {
            boolean object = text.startsWith(": {", end + 1);
            return kind == KeyNames.WEAK || object
                    ? KeyNames.NONE
                    : quoted ? kind : (byte) Math.min(kind, KeyNames.SOFT);
        }
        boolean outcome = !quoted && end - start == PASS.length() && text.startsWith(PASS, start);
        return outcome && text.startsWith(": ", end) ? beforeText(text, end + 2) : kind;
    }

    /** A secret may stand alone behind the colon; more words are a text. */
    private static byte beforeText(String text, int start) {
        int i = start;
        while (i < text.length() && !Chars.isBreak(text.charAt(i))) {
            i++;
        }
        return i + 1 < text.length() && text.charAt(i) == ' ' ? KeyNames.NONE : KeyNames.WEAK;
    }

    /** An entry of a map as some languages show it, {@code password -> hunter2}; no access to a field. */
    private long arrow(String text, int floor, int at) {
        int end = at - 2;
        if (end <= floor || text.charAt(end) != ' ' || at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
            return Span.NONE;
        }
        int start = Keys.start(text, floor, end);
        byte kind = start == end ? KeyNames.NONE : names.classify(text, start, end);
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        return kind == KeyNames.PASSWORD
                ? values.find(text, at + 1, KeyNames.HARD, false)
                : values.find(text, at + 1, (byte) Math.min(kind, KeyNames.SOFT), true);
    }

    /**
     * The second of two arguments, {@code setProperty("password", "…")}: both quoted. Where the first is not behind a
     * bracket, they may be two of a list of names, so that the second has to look drawn at random.
     */
    private long argument(String text, int floor, int at) {
        int end = at - Escapes.markBefore(text, floor, at);
        int start = Keys.start(text, floor, end);
        int opening = Escapes.markBefore(text, floor, start);
        if (start == end || opening == 0) {
            return Span.NONE;
        }
        int value = at + 1;
        while (value < text.length() && (Chars.isBlank(text.charAt(value)) || text.charAt(value) == '\\')) {
            value++;
        }
        byte kind = value < text.length() && Chars.isQuote(text.charAt(value))
                ? names.classify(text, start, end)
                : KeyNames.NONE;
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        int before = start - opening;
        boolean called = before > floor && text.charAt(before - 1) == '(';
        return values.find(text, at + 1, called ? kind : KeyNames.WEAK, false);
    }

    /** Two digits before the colon that is between digits, and before them no name but a date (RFC 3339). */
    private static boolean isTime(String text, int floor, int at) {
        if (at - 2 <= floor || !Chars.isDigit(text.charAt(at - 2))) {
            return false;
        }
        char before = text.charAt(at - 3);
        return !Chars.isLetter(before) || (before == 'T' && isDate(text, floor, at - 3));
    }

    private static boolean isDate(String text, int floor, int end) {
        return end - 3 >= floor
                && text.charAt(end - 3) == '-'
                && Chars.isDigit(text.charAt(end - 2))
                && Chars.isDigit(text.charAt(end - 1));
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
        int bold = Math.max(floor, i - MAX_OPERATOR);
        while (i > bold && text.charAt(i - 1) == '*') {
            i--;
        }
        if (i > floor && text.charAt(i - 1) == ']') {
            i--;
        }
        i -= Escapes.quoteBefore(text, floor, i);
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
        return Chars.isQuote(c) || c == '\\' || c == ']' || c == '&';
    }
}
