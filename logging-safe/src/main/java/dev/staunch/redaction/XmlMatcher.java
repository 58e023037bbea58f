package dev.staunch.redaction;

import java.util.List;

/**
 * Finds the text of XML elements that are named as secrets are, {@code <password>…</password>}, or that an attribute names:
 * {@code <entry key="password">…</entry>}. Cut elements are found too, and escaped ones.
 */
final class XmlMatcher extends Matcher {

    private static final int MAX_NAME = 128;
    private static final int MAX_TAG = 256;
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final Names names;

    XmlMatcher(Names names) {
        this.names = names;
    }

    @Override
    String triggers() {
        return ">";
    }

    @Override
    String pairs() {
        return "t;3e3E";
    }

    @Override
    List<Place> places() {
        return List.of(
                Place.of(Place.ANY, triggers()),
                new Place("g", "t", ";", Place.ANY),
                new Place("0%", "3", "eE", Place.ANY));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int close = at + 1 - Escapes.closingBefore(text, floor, at + 1);
        if (close > at || close <= floor) {
            return Span.NONE;
        }
        byte kind = kindOf(text, floor, close, at + 1);
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        int from = afterSpace(text, at + 1);
        if (text.startsWith(CDATA, from)) {
            return data(text, from + CDATA.length(), kind);
        }
        int end = from;
        while (end < text.length() && Escapes.openingAt(text, end) == 0) {
            end++;
        }
        // <password> may stand for a password in a text about programs.
        boolean element = text.startsWith("/", end + Escapes.openingAt(text, end));
        return element || (from == at + 1 && hasText(text, from, end)) || Hazards.escapeLengthAt(text, at + 1) > 0
                ? of(text, from, end, kind)
                : Span.NONE;
    }

    private static long data(String text, int from, byte kind) {
        int told = dataEnd(text, from, Harmless.limit(text, from, kind));
        return of(text, from, told, kind) == Span.NONE
                ? Span.NONE
                : of(text, from, dataEnd(text, told, text.length()), KeyNames.PASSWORD);
    }

    private static int dataEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && !text.startsWith(CDATA_END, end)) {
            end++;
        }
        return end;
    }

    private static boolean hasText(String text, int from, int end) {
        int i = from;
        while (i < end && !Chars.isAlphanumeric(text.charAt(i))) {
            i++;
        }
        return i < end;
    }

    private static long of(String text, int from, int before, byte kind) {
        int end = before;
        while (end > from && (text.charAt(end - 1) <= ' ' || endsInEscape(text, from, end))) {
            end -= text.charAt(end - 1) <= ' ' ? 1 : 2;
        }
        return Harmless.is(text, from, end, kind) ? Span.NONE : Span.of(from, end);
    }

    /** What the tag that is closed here says about the text of its element. */
    private byte kindOf(String text, int floor, int close, int end) {
        int start = nameStart(text, floor, close);
        if (Escapes.openingBefore(text, floor, start) > 0) {
            return names.classify(text, start, close);
        }
        boolean attributes = Chars.isQuote(text.charAt(close - 1)) || Escapes.quoteBefore(text, floor, close) > 0;
        return attributes ? kindOfTag(text, floor, close, end - close) : KeyNames.NONE;
    }

    /** Goes back to the sign that opens the tag, but not over another one that closes a tag in the same way. */
    private byte kindOfTag(String text, int floor, int close, int length) {
        int limit = Math.max(floor, close - MAX_TAG);
        int open = close;
        while (open > limit && Escapes.openingBefore(text, floor, open) == 0) {
            open--;
            if (text.charAt(open) == '>' || text.regionMatches(open, text, close, length)) {
                return KeyNames.NONE;
            }
        }
        if (open <= limit) {
            return KeyNames.NONE;
        }
        int end = open;
        while (isName(text.charAt(end))) {
            end++;
        }
        if (end == open) {
            return KeyNames.NONE;
        }
        byte kind = names.classify(text, open, end);
        return kind != KeyNames.NONE ? kind : NamedValues.ofAttributes(text, end, close, names);
    }

    private static int nameStart(String text, int floor, int end) {
        int limit = Math.max(floor, end - MAX_NAME);
        int i = end;
        while (i > limit && isName(text.charAt(i - 1)) && Escapes.openingBefore(text, floor, i) == 0) {
            i--;
        }
        return i;
    }

    private static boolean isName(char c) {
        return Chars.isKey(c) || c == ':';
    }

    private static int afterSpace(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) <= ' ') {
                i++;
            } else if (Hazards.escapeLengthAt(text, i) == 2) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean endsInEscape(String text, int from, int end) {
        return end - 2 >= from && Hazards.escapeLengthAt(text, end - 2) == 2;
    }
}
