package dev.staunch.redaction;

import java.util.stream.Stream;

/** What stands in a text in place of something that was taken out. */
final class Markers {

    static final String UNREADABLE = "[redacted:unreadable]";
    static final String TRUNCATED = "[truncated]";

    private static final String ERASED = "[redacted";
    private static final String LAST_FOUR = "[redacted:...";
    private static final String PSEUDONYM = "[pseudonym:";
    private static final int MAX_LENGTH = 64;

    private static final String[] ALL = Stream.concat(
                    Stream.of(SecretKind.values()).map(SecretKind::marker), Stream.of(UNREADABLE))
            .toArray(String[]::new);

    private Markers() {}

    static String lastFour(String text, int start, int end) {
        return LAST_FOUR + text.substring(end - 4, end) + "]";
    }

    /** The end of the marker that begins here, or -1. */
    static int endOfMarkerAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return -1;
        }
        if (!text.startsWith(ERASED, at)) {
            return text.startsWith(TRUNCATED, at)
                    ? at + TRUNCATED.length()
                    : text.startsWith(PSEUDONYM, at) ? endOfPseudonym(text, at + PSEUDONYM.length()) : -1;
        }
        for (String marker : ALL) {
            if (text.startsWith(marker, at)) {
                return at + marker.length();
            }
        }
        int end = at + LAST_FOUR.length() + 4;
        boolean lastFour = text.startsWith(LAST_FOUR, at) && end < text.length() && text.charAt(end) == ']';
        return lastFour ? end + 1 : -1;
    }

    /** The key id and the fingerprint are ASCII letters, digits and a colon. */
    private static int endOfPseudonym(String text, int from) {
        int limit = Math.min(text.length(), from + MAX_LENGTH);
        int i = from;
        while (i < limit && (Chars.isAlphanumeric(text.charAt(i)) || text.charAt(i) == ':')) {
            i++;
        }
        return i > from && i < limit && text.charAt(i) == ']' ? i + 1 : -1;
    }
}
