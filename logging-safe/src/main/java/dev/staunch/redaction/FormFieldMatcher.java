package dev.staunch.redaction;

import java.util.List;

/**
 * Finds the value of a field of a form with several parts (RFC 7578): the line behind the empty one that follows
 * {@code name="password"}.
 */
final class FormFieldMatcher extends Matcher {

    private static final String NAME = "name=\"";
    private static final int MAX_NAME = 64;
    private static final int MAX_HEADERS = 3;
    private static final int MAX_LINE = 128;

    private final Names names;

    FormFieldMatcher(Names names) {
        this.names = names;
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "=\"";
    }

    @Override
    List<Place> places() {
        return List.of(new Place("e", "=", "\"", Place.ANY));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at + 1;
        if (start - NAME.length() < floor || !text.startsWith(NAME, start - NAME.length())) {
            return Span.NONE;
        }
        int limit = Math.min(text.length(), start + MAX_NAME);
        int end = start;
        while (end < limit && text.charAt(end) != '"') {
            end++;
        }
        byte kind = end < limit ? names.classify(text, start, end) : KeyNames.NONE;
        int value = kind == KeyNames.NONE ? 0 : afterEmptyLine(text, end + 1);
        if (value == 0) {
            return Span.NONE;
        }
        int last = value;
        while (last < text.length() && lineBreak(text, last) == 0) {
            last++;
        }
        return Harmless.is(text, value, last, kind) ? Span.NONE : Span.of(value, last);
    }

    /** Goes over the rest of the headers; 0 where no empty line ends them. */
    private static int afterEmptyLine(String text, int from) {
        int i = from;
        for (int header = 0; header < MAX_HEADERS; header++) {
            int limit = Math.min(text.length(), i + MAX_LINE);
            while (i < limit && lineBreak(text, i) == 0) {
                i++;
            }
            int line = lineBreak(text, i);
            if (line == 0) {
                return 0;
            }
            i += line;
            int empty = lineBreak(text, i);
            if (empty > 0) {
                return i + empty;
            }
        }
        return 0;
    }

    /** The length of CRLF or LF here, raw or made visible, or 0. */
    private static int lineBreak(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : 0;
        if (first != '\r' && first != '\n' && first != '\\') {
            return 0;
        }
        int i = at;
        i += text.startsWith("\r", i) ? 1 : text.startsWith("\\r", i) ? 2 : 0;
        int feed = text.startsWith("\n", i) ? 1 : text.startsWith("\\n", i) ? 2 : 0;
        return feed == 0 ? 0 : i + feed - at;
    }
}
