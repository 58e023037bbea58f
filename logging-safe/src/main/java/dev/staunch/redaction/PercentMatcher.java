package dev.staunch.redaction;

import java.util.List;

/** Finds the values of secret names where the sign between them is percent-encoded: {@code password%3Dhunter2}. */
final class PercentMatcher extends Matcher {

    private static final int MAX_KEY = 128;

    private final Names names;

    PercentMatcher(Names names) {
        this.names = names;
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "%3";
    }

    @Override
    List<Place> places() {
        return List.of(new Place(Place.ANY, "%", "3", "AaDd"));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int sign = at - 1;
        if (at + 1 >= text.length() || "AaDd".indexOf(text.charAt(at + 1)) < 0) {
            return Span.NONE;
        }
        int end = isQuoteAt(text, sign - 3) ? sign - 3 : sign;
        int start = end;
        int limit = Math.max(floor, end - MAX_KEY);
        while (start > limit && Chars.isKey(text.charAt(start - 1))) {
            start--;
        }
        if (Boundary.isPercentAt(text, start - 1)) {
            start = Math.min(end, start + 2);
        }
        byte kind = start == end ? KeyNames.NONE : names.classify(text, start, end);
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        int value = at + 2;
        while (text.startsWith("%20", value) || (value < text.length() && text.charAt(value) == '+')) {
            value += text.charAt(value) == '+' ? 1 : 3;
        }
        boolean quoted = isQuoteAt(text, value);
        value += quoted ? 3 : 0;
        int told = end(text, value, Harmless.limit(text, value, kind), quoted);
        return Harmless.is(text, value, told, kind)
                ? Span.NONE
                : Span.of(value, end(text, told, text.length(), quoted));
    }

    private static int end(String text, int from, int limit, boolean quoted) {
        int i = from;
        while (i < limit && !endsAt(text, i, quoted)) {
            i++;
        }
        return i;
    }

    private static boolean isQuoteAt(String text, int at) {
        return text.startsWith("%22", at) || text.startsWith("%27", at);
    }

    /** A break, a raw delimiter, or an encoded one: {@code "}, {@code &}, comma, semicolon, brace, blank, line break. */
    private static boolean endsAt(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        if (c != '%') {
            return Chars.isBreak(c) || c == '&' || Chars.isQuote(c) || c == '\\' || c == '<';
        }
        if (isQuoteAt(text, at)) {
            return true;
        }
        return !quoted
                && (text.startsWith("%26", at)
                        || text.startsWith("%20", at)
                        || text.regionMatches(true, at, "%2C", 0, 3)
                        || text.regionMatches(true, at, "%3B", 0, 3)
                        || text.regionMatches(true, at, "%7D", 0, 3)
                        || text.regionMatches(true, at, "%0A", 0, 3)
                        || text.regionMatches(true, at, "%0D", 0, 3));
    }
}
