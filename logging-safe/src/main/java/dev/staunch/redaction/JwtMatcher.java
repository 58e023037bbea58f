package dev.staunch.redaction;

import java.util.List;

/** Finds JSON Web Tokens in compact form (RFC 7515 section 7.1, RFC 7516 section 7.1), cut ones too. */
final class JwtMatcher extends Matcher {

    private static final int MIN_PART = 8;
    private static final int MAX_PARTS = 5;

    /** The third character of the Base64 of <code>{"</code>, and the rarest of them in ordinary text. */
    @Override
    String triggers() {
        return "J";
    }

    @Override
    List<Place> places() {
        return List.of(new Place("e", "y", triggers(), Place.ANY));
    }

    @Override
    SecretKind kind() {
        return SecretKind.JWT;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at - 2;
        if (start < floor || text.charAt(start) != 'e' || text.charAt(at - 1) != 'y') {
            return Span.NONE;
        }
        if (start > floor && Chars.isBase64Url(text.charAt(start - 1)) && !Boundary.followsEscape(text, floor, start)) {
            return Span.NONE;
        }
        int end = partEnd(text, at);
        if (end - start < MIN_PART || end >= text.length() || text.charAt(end) != '.') {
            return Span.NONE;
        }
        int second = partEnd(text, end + 1);
        boolean dotted = second < text.length() && text.charAt(second) == '.';
        if (second - end - 1 < MIN_PART && !(second == end + 1 && dotted)) {
            return Span.NONE;
        }
        end = second;
        for (int part = 2; part < MAX_PARTS && end < text.length() && text.charAt(end) == '.'; part++) {
            end = partEnd(text, end + 1);
        }
        return Span.of(start, end);
    }

    private static int partEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isBase64Url(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
