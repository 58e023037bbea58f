package dev.staunch.redaction;

import java.util.List;

/** Finds credentials behind the name of their scheme without a header around (RFC 6750, RFC 7617). */
final class SchemeMatcher extends Matcher {

    private static final int MIN_BEARER = 16;
    private static final int MIN_BASIC = 8;

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "BeBEbeBaBAba";
    }

    @Override
    List<Place> places() {
        return List.of(new Place(Place.BOUNDARY, "bB", "eE", "aA"), new Place(Place.BOUNDARY, "bB", "aA", "sS"));
    }

    @Override
    SecretKind kind() {
        return SecretKind.BEARER;
    }

    @Override
    long match(String text, int floor, int at) {
        if (!Boundary.startsWord(text, floor, at - 1)) {
            return Span.NONE;
        }
        if (Chars.matchesIgnoringCase(text, at, "earer ")) {
            return credentials(text, at + 6, MIN_BEARER);
        }
        return Chars.matchesIgnoringCase(text, at, "asic ") ? credentials(text, at + 5, MIN_BASIC) : Span.NONE;
    }

    /** A token (token68 of RFC 9110 section 11.2) with a digit in it, so that a sentence is none. */
    private static long credentials(String text, int start, int min) {
        boolean telling = false;
        int i = start;
        while (i < text.length() && isToken68(text.charAt(i))) {
            telling |= Chars.isDigit(text.charAt(i)) || text.charAt(i) == '=';
            i++;
        }
        return telling && i - start >= min ? Span.of(start, i) : Span.NONE;
    }

    private static boolean isToken68(char c) {
        return Chars.isBase64Url(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
    }
}
