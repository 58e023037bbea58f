package dev.staunch.redaction;

/**
 * A public token format: a literal, what may follow it and how much of that, and for a few formats how much of the same
 * stands before the literal.
 *
 * @param literal what every token of the format contains
 * @param alphabet a letter for the characters behind the literal, see {@link #accepts}
 * @param min how many of them at least
 * @param max how many at most, 0 for any number
 * @param leadAlphabet a letter for the characters before the literal
 * @param lead how many of them at least; no more than {@value #MAX_LEAD} are read
 */
record TokenFormat(String literal, char alphabet, int min, int max, char leadAlphabet, int lead) {

    private static final int MAX_LEAD = 32;

    /** A tail of fewer different characters is an example. */
    private static final int MIN_VARIETY = 4;

    /** What tells a token must be seen within so many characters, so that what is none is not read far. */
    private static final int MAX_SEARCH = 64;

    private static final int DIGIT = 1;
    private static final int CAPITAL = 2;
    private static final int SMALL = 4;

    static TokenFormat of(String row) {
        String[] cells = row.trim().split(" +", -1);
        boolean led = cells.length > 4;
        return new TokenFormat(
                cells[0],
                cells[1].charAt(0),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                led ? cells[4].charAt(0) : ' ',
                led ? Integer.parseInt(cells[5]) : 0);
    }

    /** The index of the second character of the pair in the literal that is rarest in ordinary text. */
    int rarestPair() {
        int best = 1;
        for (int i = 2; i < literal.length(); i++) {
            if (commonness(i) < commonness(best)) {
                best = i;
            }
        }
        return best;
    }

    private int commonness(int at) {
        return commonness(literal.charAt(at - 1)) * commonness(literal.charAt(at));
    }

    private static int commonness(char c) {
        if (Chars.isLower(c)) {
            return "jqxz".indexOf(c) >= 0 ? 1 : "aeinorst".indexOf(c) >= 0 ? 9 : 5;
        }
        return Chars.isUpper(c) || c == '~' || c == '_' ? 1 : Chars.isDigit(c) ? 4 : 3;
    }

    /** The token whose literal begins here, or none. */
    long match(String text, int floor, int at) {
        if (at < floor || !text.startsWith(literal, at)) {
            return Span.NONE;
        }
        int start = at;
        while (start > floor && at - start < MAX_LEAD && lead > 0 && accepts(leadAlphabet, text.charAt(start - 1))) {
            start--;
        }
        if (at - start < lead || !startsWord(text, floor, start)) {
            return Span.NONE;
        }
        int from = at + literal.length();
        int limit = max == 0 ? text.length() : Math.min(text.length(), from + max + 1);
        int end = from;
        int seen = lead > 0 ? DIGIT | CAPITAL | SMALL : 0;
        long variety = lead > 0 ? -1L : 0;
        while (end < limit && accepts(alphabet, text.charAt(end))) {
            char c = text.charAt(end);
            seen |= Chars.isDigit(c) ? DIGIT : Chars.isUpper(c) ? CAPITAL : Chars.isLower(c) ? SMALL : 0;
            variety |= 1L << c;
            end++;
            if (end - from == MAX_SEARCH && !isTelling(seen, variety)) {
                return Span.NONE;
            }
        }
        boolean fits = end - from >= min && (max == 0 || end - from <= max);
        return fits && isTelling(seen, variety) && (end >= text.length() || !Chars.isAlphanumeric(text.charAt(end)))
                ? Span.of(start, end)
                : Span.NONE;
    }

    private boolean isTelling(int seen, long variety) {
        boolean mixed = alphabet == 'm' ? seen == (DIGIT | CAPITAL | SMALL) : (seen & (DIGIT | CAPITAL)) != 0;
        return mixed && Long.bitCount(variety) >= MIN_VARIETY;
    }

    /** Whether nothing goes on over the start, if not the escape of a line break. */
    private static boolean startsWord(String text, int floor, int start) {
        return start <= floor
                || !Chars.isAlphanumeric(text.charAt(start - 1))
                || (start - 2 >= floor && Hazards.escapeLengthAt(text, start - 2) == 2)
                || (start - 6 >= floor && Hazards.escapeLengthAt(text, start - 6) == 6);
    }

    private static boolean accepts(char alphabet, char c) {
        return switch (alphabet) {
            case 'd' -> Chars.isDigit(c);
            case 'h' -> Chars.isHex(c);
            case 'x' -> Chars.isHex(c) || c == '-';
            case 'c' -> Chars.isUpper(c) || Chars.isDigit(c);
            case 'm', 'n' -> Chars.isAlphanumeric(c);
            case 'w' -> Chars.isAlphanumeric(c) || c == '_';
            case 'u' -> Chars.isBase64Url(c);
            case 'b' -> Chars.isBase64Url(c) || c == '+' || c == '/' || c == '=';
            case 'p' -> Chars.isBase64Url(c) || c == '.' || c == '=' || c == '~';
            default -> Chars.isBase64Url(c) || c == '/' || c == '@' || c == '$';
        };
    }
}
