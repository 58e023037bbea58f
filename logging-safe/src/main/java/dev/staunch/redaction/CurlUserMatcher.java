package dev.staunch.redaction;

import java.util.List;

/**
 * Finds user and password on the command line of curl, {@code -u name:password}, {@code --user}, {@code --proxy-user}, or a
 * key in place of the user: {@code -u key:}.
 */
final class CurlUserMatcher extends Matcher {

    private static final String LONG = "user";
    private static final String COMMAND = "curl";
    private static final int MAX_COMMAND = 1024;
    private static final int MAX_OPTIONS = 2;
    private static final int MIN_TOKEN = 12;

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "-u-U";
    }

    @Override
    List<Place> places() {
        return List.of(new Place(" ", "-", "uU", Place.ANY), new Place(Place.ANY, "-", "u", "s"));
    }

    @Override
    SecretKind kind() {
        return SecretKind.CREDENTIALS;
    }

    @Override
    long match(String text, int floor, int at) {
        int i = afterOption(text, floor, at);
        if (i >= text.length()) {
            return Span.NONE;
        }
        char quote = Chars.isQuote(text.charAt(i)) ? text.charAt(i) : 0;
        int start = quote == 0 ? i : i + 1;
        int colon = start;
        int limit = Harmless.limit(text, start, KeyNames.PASSWORD);
        while (colon < limit && text.charAt(colon) != ':' && isOfName(text.charAt(colon))) {
            colon++;
        }
        boolean named = colon < limit && text.charAt(colon) == ':';
        if (!named || Markers.endOfMarkerAt(text, start) != -1 || !isCommand(text, at)) {
            return Span.NONE;
        }
        int end = end(text, colon + 1, limit, quote);
        if (end == colon + 1) {
            return isToken(text, start, colon) ? Span.of(start, colon) : Span.NONE;
        }
        boolean none = Placeholders.is(text, colon + 1, end) || isNumber(text, colon + 1, end);
        return none ? Span.NONE : Span.of(start, end(text, end, text.length(), quote));
    }

    /** The end of a password; where it is quoted only a quote that nothing follows. */
    private static int end(String text, int from, int limit, char quote) {
        int i = from;
        while (i < limit
                && (quote == 0 ? isOfName(text.charAt(i)) : text.charAt(i) != quote || !Values.closes(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfName(char c) {
        return !Chars.isBreak(c) && !Chars.isQuote(c) && c != '=';
    }

    /** Where the value of the option begins whose name begins here behind a hyphen, or the end of the text. */
    private static int afterOption(String text, int floor, int at) {
        boolean isLong = text.startsWith(LONG, at);
        int end = isLong ? at + LONG.length() : at + 1;
        if (!isLong && (at - 2 < floor || text.charAt(at - 2) != ' ')) {
            return text.length();
        }
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '=')) {
            i++;
        }
        return isLong && i == end ? text.length() : i;
    }

    private static boolean isToken(String text, int start, int end) {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits |= Chars.isDigit(c);
            if (!Chars.isBase64Url(c)) {
                return false;
            }
        }
        return digits && end - start >= MIN_TOKEN;
    }

    private static boolean isNumber(String text, int start, int end) {
        int i = start;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i == end && end - start <= 5;
    }

    /** Whether the command stands before, with no more than two such options between. */
    private static boolean isCommand(String text, int at) {
        int options = 0;
        int limit = Math.max(0, at - MAX_COMMAND);
        for (int i = at - COMMAND.length(); i >= limit && options <= MAX_OPTIONS; i--) {
            char c = text.charAt(i);
            if (c == 'c' && text.startsWith(COMMAND, i)) {
                return true;
            }
            boolean option =
                    c == '-' && (text.charAt(i + 1) | 0x20) == 'u' && afterOption(text, 0, i + 1) < text.length();
            options += option ? 1 : 0;
        }
        return false;
    }
}
