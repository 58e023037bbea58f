package dev.staunch.text;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;

/**
 * An immutable set of characters (Unicode code points), for {@link TextPolicy#matching}. Sets are made from constants of
 * the program, joined by {@link #or}, and kept in constants themselves.
 *
 * <pre>{@code
 * CharSet REFERENCE = CharSet.ASCII_UPPER_DIGIT_DASH.or(CharSet.of("/"));
 * }</pre>
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>set</th><th>contains</th><th>does not contain</th></tr>
 * <tr><td>{@code ASCII_DIGIT}</td><td>{@code 7}</td><td>U+0667, the Arabic digit 7</td></tr>
 * <tr><td>{@code ASCII_UPPER_DIGIT_DASH}</td><td>{@code A}, {@code 0}, {@code -}</td><td>{@code a}, {@code _}</td></tr>
 * <tr><td>{@code LETTER_MARK_DIGIT}</td><td>{@code é}, U+0667</td><td>{@code -}, space</td></tr>
 * <tr><td>{@code range('a', 'f')}</td><td>{@code c}</td><td>{@code g}</td></tr>
 * </table>
 */
@Immutable
public final class CharSet {

    private static final int LETTERS = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER);
    private static final int MARKS = bits(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK);
    private static final int DIGITS = bits(Character.DECIMAL_DIGIT_NUMBER);

    /** {@code 0} to {@code 9}. */
    public static final CharSet ASCII_DIGIT = range('0', '9');
    /** {@code A} to {@code Z}. */
    public static final CharSet ASCII_UPPER = range('A', 'Z');
    /** {@code a} to {@code z}. */
    public static final CharSet ASCII_LOWER = range('a', 'z');
    /** {@code A} to {@code Z} and {@code a} to {@code z}. */
    public static final CharSet ASCII_LETTER = ASCII_UPPER.or(ASCII_LOWER);
    /** ASCII letters and digits. */
    public static final CharSet ASCII_LETTER_DIGIT = ASCII_LETTER.or(ASCII_DIGIT);
    /** {@code A} to {@code Z}, {@code 0} to {@code 9} and {@code -}: for article numbers and references. */
    public static final CharSet ASCII_UPPER_DIGIT_DASH =
            ASCII_UPPER.or(ASCII_DIGIT).or(of("-"));
    /** {@code a} to {@code z}, {@code 0} to {@code 9} and {@code -}: for slugs. */
    public static final CharSet ASCII_LOWER_DIGIT_DASH =
            ASCII_LOWER.or(ASCII_DIGIT).or(of("-"));
    /** ASCII letters and digits, {@code _} and {@code -}. */
    public static final CharSet ASCII_IDENTIFIER = ASCII_LETTER_DIGIT.or(of("_-"));
    /** U+0020 to U+007E. */
    public static final CharSet ASCII_PRINTABLE = range(' ', '~');
    /** Combining marks of all scripts, spacing or not. */
    public static final CharSet MARK = new CharSet(new int[0], MARKS);
    /** Letters, combining marks and decimal digits of all scripts. */
    public static final CharSet LETTER_MARK_DIGIT = new CharSet(new int[0], LETTERS | MARKS | DIGITS);

    /** Pairs of first and last, sorted, neither overlapping nor adjacent. Never handed out. */
    @SuppressWarnings("Immutable")
    private final int[] ranges;

    private final int categories;
    private final long low;
    private final long high;

    private CharSet(int[] ranges, int categories) {
        this.ranges = ranges;
        this.categories = categories;
        this.low = mask(0);
        this.high = mask(64);
    }

    /**
     * The characters of a text.
     *
     * @param characters the characters
     * @return a set of them
     */
    public static CharSet of(String characters) {
        return new CharSet(
                merged(characters
                        .codePoints()
                        .sorted()
                        .flatMap(each -> java.util.stream.IntStream.of(each, each))
                        .toArray()),
                0);
    }

    /**
     * Characters that follow each other.
     *
     * @param first the first of them
     * @param last the last of them
     * @return a set of all from first to last
     * @throws IllegalArgumentException if they are not code points or in the wrong order
     */
    public static CharSet range(int first, int last) {
        if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
            throw new IllegalArgumentException("a range must have 0 <= first <= last <= 0x10FFFF");
        }
        return new CharSet(new int[] {first, last}, 0);
    }

    /**
     * What is in either set.
     *
     * @param other the other set
     * @return a set of both
     */
    public CharSet or(CharSet other) {
        int[] both = Arrays.copyOf(ranges, ranges.length + other.ranges.length);
        System.arraycopy(other.ranges, 0, both, ranges.length, other.ranges.length);
        return new CharSet(merged(sortedByFirst(both)), categories | other.categories);
    }

    /**
     * Whether a character is in the set.
     *
     * @param codePoint the character
     * @return true if it is
     */
    public boolean contains(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 0 && ((codePoint < 64 ? low : high) >>> codePoint & 1) != 0;
        }
        return inRangesOrCategories(codePoint);
    }

    /** The offset of the first character of a well-formed text that is not in the set, or -1. */
    int firstOutside(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!contains(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    private boolean inRangesOrCategories(int codePoint) {
        return CodePoints.contains(ranges, codePoint) || (categories >>> Character.getType(codePoint) & 1) != 0;
    }

    private long mask(int from) {
        long mask = 0;
        for (int i = 0; i < 64; i++) {
            if (inRangesOrCategories(from + i)) {
                mask |= 1L << i;
            }
        }
        return mask;
    }

    private static int[] sortedByFirst(int[] pairs) {
        long[] packed = new long[pairs.length / 2];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (long) pairs[2 * i] << 32 | pairs[2 * i + 1];
        }
        Arrays.sort(packed);
        int[] sorted = new int[pairs.length];
        for (int i = 0; i < packed.length; i++) {
            sorted[2 * i] = (int) (packed[i] >>> 32);
            sorted[2 * i + 1] = (int) packed[i];
        }
        return sorted;
    }

    private static int[] merged(int[] pairs) {
        int[] merged = new int[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (size > 0 && pairs[i] <= merged[size - 1] + 1) {
                merged[size - 1] = Math.max(merged[size - 1], pairs[i + 1]);
            } else {
                merged[size++] = pairs[i];
                merged[size++] = pairs[i + 1];
            }
        }
        return Arrays.copyOf(merged, size);
    }

    private static int bits(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet that && categories == that.categories && Arrays.equals(ranges, that.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges) * 31 + categories;
    }
}
