package dev.staunch.redaction;

/**
 * A public token format: a literal, what may follow it and how much of that, and for a few formats how much of the same
 * stands before the literal.
 *
 * @param literal what every token of the format contains
 * @param alphabet the characters behind the literal
 * @param min how many of them at least
 * @param max how many at most, 0 for any number
 * @param leading the characters before the literal
 * @param lead how many of them at least
 * @param maxLead how many of them are read at most
 * @param telling what a token must show that it is no word or example
 */
record TokenFormat(
        String literal, Alphabet alphabet, int min, int max, Alphabet leading, int lead, int maxLead, Telling telling) {

    /** A tail of fewer different characters is an example. */
    private static final int MIN_VARIETY = 4;

    private static final int MIN_REPEATED = 16;

    private static final int MIN_NAME = 24;

    /** What tells a token must be seen within so many characters, so that what is none is not read far. */
    private static final int MAX_SEARCH = 64;

    private static final int DIGIT = 1;
    private static final int CAPITAL = 2;
    private static final int SMALL = 4;

    /** What a token must show. */
    enum Telling {
        NOTHING,
        NO_EXAMPLE,
        DIGIT_OR_CAPITAL,
        DIGIT_CAPITAL_AND_SMALL
    }

    /** Reads a row: literal, alphabet, minimum, maximum, and perhaps leading alphabet, its minimum and its maximum. */
    static TokenFormat of(String row) {
        String[] cells = row.trim().split(" +", -1);
        char name = cells[1].charAt(0);
        boolean led = cells.length > 4;
        return new TokenFormat(
                cells[0],
                alphabet(name),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                alphabet(led ? cells[4].charAt(0) : 'd'),
                led ? Integer.parseInt(cells[5]) : 0,
                led ? Integer.parseInt(cells[cells.length - 1]) : 0,
                name == 'm' ? Telling.DIGIT_CAPITAL_AND_SMALL : led ? Telling.NO_EXAMPLE : Telling.DIGIT_OR_CAPITAL);
    }

    /** A format that a policy declares; it is trusted, so that nothing else must tell a token. */
    static TokenFormat declared(String prefix, String characters, int min, int max) {
        Alphabet alphabet = Alphabet.of(characters);
        return new TokenFormat(prefix, alphabet, min, max, alphabet, 0, 0, Telling.NOTHING);
    }

    static Alphabet alphabet(char name) {
        return Alphabet.of(
                switch (name) {
                    case 'd' -> "0-9";
                    case 'h' -> "0-9a-fA-F";
                    case 'x' -> "0-9a-fA-F-";
                    case 'c' -> "A-Z0-9";
                    case 'm', 'n' -> "a-zA-Z0-9";
                    case 'w' -> "a-zA-Z0-9_";
                    case 'u' -> "a-zA-Z0-9_-";
                    case 'e' -> "a-zA-Z0-9_=-";
                    case 'b' -> "a-zA-Z0-9_+/=-";
                    case 'p' -> "a-zA-Z0-9_.=~-";
                    case 'q' -> "a-zA-Z0-9./$,=+-";
                    case '/' -> "a-zA-Z0-9_/@$%-";
                    default -> throw new IllegalArgumentException("there is no such alphabet");
                });
    }

    /** The index of the second of two characters in the literal that are rare in ordinary text with those around them. */
    int rarest() {
        int best = 1;
        for (int i = 2; i < literal.length(); i++) {
            if (commonness(i) < commonness(best)) {
                best = i;
            }
        }
        return best;
    }

    private double commonness(int at) {
        char first = literal.charAt(at - 1);
        char second = literal.charAt(at);
        double before = at > 1 ? Rarity.of(literal.charAt(at - 2), first) / Rarity.of(first) : 1;
        double behind = at + 1 < literal.length() ? Rarity.of(second, literal.charAt(at + 1)) / Rarity.of(second) : 1;
        return Rarity.of(first, second) * before * (1 + behind);
    }

    /** The token whose literal begins here, or none. */
    long match(String text, int floor, int at) {
        boolean follows = maxLead == 0 && !Boundary.startsWord(text, floor, at);
        if (at < floor || follows || !text.startsWith(literal, at)) {
            return Span.NONE;
        }
        int start = at;
        while (start > floor && at - start < maxLead && leading.has(text.charAt(start - 1))) {
            start--;
        }
        if (at - start < lead || !Boundary.startsWord(text, floor, start)) {
            return Span.NONE;
        }
        int from = at + literal.length();
        int limit = max == 0 ? text.length() : Math.min(text.length(), from + max + 1);
        int told = end(text, from, Math.min(limit, from + MAX_SEARCH));
        if (told - from < Math.min(min, MAX_SEARCH) || isLonger(from, told) || !isTelling(text, from, told)) {
            return Span.NONE;
        }
        int end = end(text, told, limit);
        return end - from >= min && !isLonger(from, end) && endsHere(text, from, end) ? Span.of(start, end) : Span.NONE;
    }

    private int end(String text, int from, int limit) {
        int i = from;
        while (i < limit && alphabet.has(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isLonger(int from, int end) {
        return max != 0 && end - from > max;
    }

    /** Whether there is what a token must show, and it is no name and no example. */
    private boolean isTelling(String text, int from, int end) {
        if (telling == Telling.NOTHING) {
            return true;
        }
        int seen = 0;
        long variety = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            seen |= Chars.isDigit(c) ? DIGIT : Chars.isUpper(c) ? CAPITAL : Chars.isLower(c) ? SMALL : 0;
            variety |= 1L << c;
        }
        boolean varied = Long.bitCount(variety) >= MIN_VARIETY;
        boolean tells = switch (telling) {
            case NOTHING, NO_EXAMPLE -> varied || end - from < MIN_REPEATED;
            case DIGIT_OR_CAPITAL -> varied && (seen & (DIGIT | CAPITAL)) != 0;
            case DIGIT_CAPITAL_AND_SMALL -> seen == (DIGIT | CAPITAL | SMALL) && (varied || end - from < MIN_REPEATED);
        };
        return tells
                && !isName(text, from, end)
                && !Placeholders.is(text, from, end)
                && !Placeholders.isExample(text, from, end);
    }

    /** Whether the word ends here, and what is not long is no name of a file. */
    private boolean endsHere(String text, int from, int end) {
        boolean goesOn = end < text.length() && Chars.isAlphanumeric(text.charAt(end));
        boolean file = telling != Telling.NOTHING
                && end - from < MAX_SEARCH
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && Chars.isLower(text.charAt(end + 1));
        return !goesOn && !file;
    }

    /** Words that are written together: letters alone, of which few are capitals. */
    private static boolean isName(String text, int from, int end) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isLetter(c) && c != '_') {
                return false;
            }
            capitals += Chars.isUpper(c) ? 1 : 0;
        }
        return end - from >= MIN_NAME && 5 * capitals < end - from;
    }
}
