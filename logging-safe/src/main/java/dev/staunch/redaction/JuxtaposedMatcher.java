package dev.staunch.redaction;

import java.util.List;

/**
 * Finds a quoted value right behind the name of a secret: {@code PASSWORD 'hunter2'}, {@code setx API_TOKEN "…"},
 * {@code apiKey("…")}. What is behind a word in a sentence is mostly no value of it, so that all but passwords have to
 * look drawn at random. The text may end before the quote does, and the quotes may be behind backslashes.
 */
final class JuxtaposedMatcher extends Matcher {

    private static final int MAX_PASSWORD = 128;

    private final Keys keys;

    JuxtaposedMatcher(Names names) {
        this.keys = new Keys(names);
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return " \" ' `(\"(' \\(\\";
    }

    @Override
    List<Place> places() {
        String name = Place.LETTERS + Place.DIGITS;
        return List.of(
                new Place(name, " (", Place.QUOTES, Place.ANY), new Place(name, " (", "\\", "\\" + Place.QUOTES));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int quote = at;
        while (quote < text.length() && text.charAt(quote) == '\\') {
            quote++;
        }
        if (quote == text.length() || !Chars.isQuote(text.charAt(quote))) {
            return Span.NONE;
        }
        boolean called = text.charAt(at - 1) == '(';
        int end = at - 1;
        if (end <= floor || !Chars.isAlphanumeric(text.charAt(end - 1))) {
            return Span.NONE;
        }
        int start = Keys.start(text, floor, end);
        boolean named = start < end && keys.mayTell(text, floor, start, end);
        byte kind = named ? keys.kindOf(text, floor, start, end) : KeyNames.NONE;
        if (kind == KeyNames.NONE || kind == KeyNames.HEADER) {
            return Span.NONE;
        }
        char mark = text.charAt(quote);
        int from = quote + 1;
        int limit = Math.min(text.length(), from + MAX_PASSWORD);
        int last = from;
        while (last < limit && text.charAt(last) != mark && !Chars.isBreak(text.charAt(last))) {
            last++;
        }
        boolean cut = last == text.length();
        if (!cut && text.charAt(last) != mark) {
            return Span.NONE;
        }
        if (!cut && quote > at) {
            last += 1 - Escapes.markBefore(text, from, last + 1);
        }
        byte asked = kind == KeyNames.PASSWORD && !called ? kind : KeyNames.WEAK;
        return Harmless.is(text, from, last, asked) ? Span.NONE : Span.of(from, last);
    }
}
