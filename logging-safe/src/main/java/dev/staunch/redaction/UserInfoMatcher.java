package dev.staunch.redaction;

import java.util.List;

/**
 * Finds the userinfo of URLs (RFC 3986 section 3.2.1): whatever has a password, and names that are long enough to be
 * tokens themselves. A password with a raw slash in it is found too.
 */
final class UserInfoMatcher extends Matcher {

    private static final int MIN_BARE_TOKEN = 16;
    private static final int MAX_LOOKAHEAD = 512;
    private static final int MAX_BEHIND_SLASH = 32;
    private static final int NONE = -1;

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return ":/";
    }

    @Override
    List<Place> places() {
        return List.of(new Place(Place.ANY, ":", "/", "/"));
    }

    @Override
    SecretKind kind() {
        return SecretKind.USERINFO;
    }

    @Override
    long match(String text, int floor, int at) {
        if (!text.startsWith("//", at)) {
            return Span.NONE;
        }
        int start = at + 2;
        int limit = Math.min(text.length(), start + MAX_LOOKAHEAD);
        int colon = NONE;
        int sign = NONE;
        int i = start;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (Chars.isKey(c)) {
                continue;
            }
            if (c == '@') {
                sign = i;
            } else if (c == ':' && colon == NONE) {
                colon = i;
            } else if (Chars.isBreak(c) || c == '"' || c == '<' || c == '>') {
                break;
            } else if (c == '/' || c == '?' || c == '#') {
                if (sign != NONE || colon == NONE || isPort(text, colon + 1, i)) {
                    break;
                }
                limit = Math.min(limit, i + MAX_BEHIND_SLASH);
            }
        }
        if (sign == NONE) {
            return Span.NONE;
        }
        boolean hasPassword = colon != NONE && colon < sign;
        if (!hasPassword && sign - start < MIN_BARE_TOKEN) {
            return Span.NONE;
        }
        return Markers.endOfMarkerAt(text, start) == sign ? Span.NONE : Span.of(start, sign);
    }

    private static boolean isPort(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
