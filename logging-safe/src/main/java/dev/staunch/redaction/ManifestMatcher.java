package dev.staunch.redaction;

import java.util.List;

/**
 * Finds the data of a Kubernetes manifest of kind Secret, in YAML or JSON, with the line breaks raw or made visible. Where
 * the data stands before its kind, all between goes.
 */
final class ManifestMatcher extends Matcher {

    private static final String KIND = "kind";
    private static final String SECRET = "Secret";
    private static final String[] BLOCKS = {"stringData", "data"};
    private static final int MAX_DISTANCE = 500;

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "d:d\"";
    }

    @Override
    List<Place> places() {
        return List.of(new Place("n", "d", ":\"", Place.ANY));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at - KIND.length();
        if (!isKind(text, floor, start)) {
            return Span.NONE;
        }
        // What stands behind or before another such line is looked for there.
        int limit = Math.min(text.length(), at + MAX_DISTANCE);
        for (int i = at; i < limit && !isKind(text, floor, i); i++) {
            int value = valueOfBlockAt(text, floor, i);
            if (value > 0) {
                return block(text, value);
            }
        }
        int first = Math.max(floor, start - MAX_DISTANCE);
        for (int i = start - 1; i >= first && !isKind(text, floor, i); i--) {
            int value = valueOfBlockAt(text, floor, i);
            if (value > 0) {
                return Markers.endOfMarkerAt(text, value) != -1 ? Span.NONE : Span.of(value, at + 1);
            }
        }
        return Span.NONE;
    }

    private static boolean isKind(String text, int floor, int start) {
        return start >= floor
                && text.charAt(start) == KIND.charAt(0)
                && text.startsWith(KIND, start)
                && isSecret(text, start + KIND.length());
    }

    private static boolean isSecret(String text, int at) {
        int i = at;
        while (i < text.length() && "\": '".indexOf(text.charAt(i)) >= 0 && i - at < 8) {
            i++;
        }
        int end = i + SECRET.length();
        return text.startsWith(SECRET, i) && (end >= text.length() || !Chars.isAlphanumeric(text.charAt(end)));
    }

    /** Where the value of {@code data:} begins, if that stands here, or 0. */
    private static int valueOfBlockAt(String text, int floor, int at) {
        char c = text.charAt(at);
        if ((c != 'd' && c != 's') || (at > floor && Chars.isKey(text.charAt(at - 1)) && !isBreak(text, at - 2))) {
            return 0;
        }
        for (String block : BLOCKS) {
            int i = at + block.length();
            if (text.startsWith(block, at)) {
                i += i < text.length() && text.charAt(i) == '"' ? 1 : 0;
                if (i < text.length() && text.charAt(i) == ':') {
                    return afterGap(text, i + 1);
                }
            }
        }
        return 0;
    }

    private static boolean isBreak(String text, int at) {
        return breakLength(text, at) > 0;
    }

    /** The length of the line break here, raw or made visible, or 0. */
    static int breakLength(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return 0;
        }
        return text.charAt(at) == '\n' ? 1 : Hazards.escapeLengthAt(text, at) == 2 ? 2 : 0;
    }

    private static int afterGap(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) <= ' ' || Hazards.escapeLengthAt(text, i) == 2)) {
            i += text.charAt(i) <= ' ' ? 1 : 2;
        }
        return i < text.length() ? i : 0;
    }

    /** To the closing brace, or to the first line that is not indented. */
    private static long block(String text, int value) {
        if (Markers.endOfMarkerAt(text, value) != -1) {
            return Span.NONE;
        }
        boolean json = text.charAt(value) == '{';
        int i = value;
        for (; i < text.length(); i++) {
            if (json ? text.charAt(i) == '}' : isBreak(text, i) && !isIndented(text, i)) {
                break;
            }
        }
        int end = Math.min(text.length(), json ? i + 1 : i);
        return holdsValue(text, value, end) ? Span.of(value, end) : Span.NONE;
    }

    /** Whether there is one value that is no placeholder. */
    private static boolean holdsValue(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ':') {
                continue;
            }
            int from = i + 1;
            while (from < end && " \"'".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            int template = Placeholders.endOfTemplate(text, from, false);
            int last = Math.max(from, template);
            while (template == -1
                    && last < end
                    && !Chars.isBreak(text.charAt(last))
                    && !Chars.isQuote(text.charAt(last))
                    && !isBreak(text, last)) {
                last++;
            }
            if (template == -1 && !Harmless.is(text, from, last, KeyNames.PASSWORD)) {
                return true;
            }
            i = last - 1;
        }
        return false;
    }

    static boolean isIndented(String text, int lineBreak) {
        int next = lineBreak + (text.charAt(lineBreak) == '\n' ? 1 : 2);
        return next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t');
    }
}
