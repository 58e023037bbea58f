package dev.staunch.redaction;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where a matcher looks: at the third of four characters in a row, each of which is one of a set. Behind the end of a text and
 * before a match everything may be.
 */
record Place(String before, String first, String second, String behind) {

    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String LETTERS = CAPITALS + CAPITALS.toLowerCase(Locale.ROOT);
    static final String QUOTES = "\"'`";
    static final String ANY = all(c -> true);

    /** What may stand before a word: no letter and no digit, but for those with which an escape may end. */
    static final String BOUNDARY = all(c -> !Chars.isAlphanumeric(c) || Chars.isHex(c) || c == 'n' || c == 'r');

    private static String all(Predicate<Character> which) {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Places.ASCII; c++) {
            all.append(which.test(c) ? Character.toString(c) : "");
        }
        return all.toString();
    }

    /** The second of two neighbours, whatever is around. */
    static Place of(String first, String second) {
        return new Place(ANY, first, second, ANY);
    }
}
