package dev.staunch.redaction;

import java.util.List;

/**
 * Finds the values of options on a command line, where a blank or the comma of a list is between: {@code --password hunter2},
 * {@code "--api-key", "…"}.
 */
final class OptionMatcher extends Matcher {

    private static final int MAX_NAME = 64;

    private final Names names;
    private final Values values;

    OptionMatcher(Names names) {
        this.names = names;
        this.values = new Values(names);
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "--";
    }

    @Override
    List<Place> places() {
        return List.of(new Place(Place.ANY, "-", "-", Place.LETTERS));
    }

    @Override
    SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at + 1;
        if (start >= text.length()
                || !Chars.isLetter(text.charAt(start))
                || (at - 2 >= floor && (Chars.isKey(text.charAt(at - 2)) || text.charAt(at - 2) == '<'))) {
            return Span.NONE;
        }
        int limit = Math.min(text.length(), start + MAX_NAME);
        int end = start;
        while (end < limit && Chars.isKey(text.charAt(end))) {
            end++;
        }
        int value = text.charAt(end - 1) == '.' ? end : afterGap(text, end);
        byte kind = value == end ? KeyNames.NONE : names.classify(text, start, end);
        if (kind == KeyNames.NONE || value >= text.length() || text.charAt(value) == '-') {
            return Span.NONE;
        }
        int last = value;
        boolean pair = false;
        int wordLimit = Math.min(text.length(), value + MAX_NAME);
        while (last < wordLimit && !Chars.isBreak(text.charAt(last)) && !Chars.isQuote(text.charAt(last))) {
            pair |= text.charAt(last) == '=';
            last++;
        }
        boolean quoted = Chars.isQuote(text.charAt(value - 1));
        boolean prose = Prose.goesOn(text, value, last) || isNamed(text, value, last);
        if (!quoted && (prose || (kind < KeyNames.PASSWORD && pair))) {
            return Span.NONE;
        }
        // In a table of options the text about them stands in a column.
        boolean column = !quoted && text.startsWith("  ", end) && Chars.isLetter(text.charAt(last - 1));
        boolean word = (kind < KeyNames.PASSWORD || column) && Harmless.isWord(text, value, last);
        return word ? Span.NONE : values.find(text, quoted ? value - 1 : value, kind, false);
    }

    /** Goes over a closing quote, a comma, blanks and an opening quote; no further than the end of the name if there is no gap. */
    private static int afterGap(String text, int end) {
        int i = end;
        boolean quoted = i < text.length() && Chars.isQuote(text.charAt(i));
        i += quoted ? 1 : 0;
        i += i < text.length() && text.charAt(i) == ',' && quoted ? 1 : 0;
        int blanks = i;
        while (i < text.length() && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        boolean opens = i < text.length() && Chars.isQuote(text.charAt(i));
        if (quoted ? !opens : i == blanks) {
            return end;
        }
        return opens ? i + 1 : i;
    }

    /** Whether the value is named in place of it: {@code --password PASSWORD}. */
    private static boolean isNamed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isUpper(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }
}
