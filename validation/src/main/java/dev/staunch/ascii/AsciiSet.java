package dev.staunch.ascii;

import com.google.errorprone.annotations.CheckReturnValue;

/**
 * A set of ASCII characters, for the loops of parsers: as a record in a constant it is two numbers in the compiled code. Not
 * exported.
 *
 * @param low a bit for each of U+0000 to U+003F
 * @param high a bit for each of U+0040 to U+007F
 */
@CheckReturnValue
public record AsciiSet(long low, long high) {

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /**
     * The characters of a text, which are ASCII.
     *
     * @param characters the characters
     * @return a set of them
     */
    public static AsciiSet of(String characters) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            low |= c < 64 ? 1L << c : 0;
            high |= c < 64 ? 0 : 1L << c;
        }
        return new AsciiSet(low, high);
    }

    /**
     * Letters, digits, and the characters of a text, which are ASCII.
     *
     * @param others the other characters
     * @return a set of them
     */
    public static AsciiSet ofLettersDigitsAnd(String others) {
        return of(LETTERS + DIGITS + others);
    }

    /**
     * Whether a character is in the set.
     *
     * @param c the character
     * @return true if it is
     */
    public boolean contains(char c) {
        return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }
}
