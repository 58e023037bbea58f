package dev.staunch.redaction;

/**
 * Says of most names at a glance that none of some words is in them, in any case: a long word is known by the four letters in a
 * row that are rarest, a short one by its three, and a name is read once.
 */
final class NameFilter {

    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final int HASH_BITS = 16;

    private final long[] three = new long[(1 << (3 * LETTER_BITS)) / Long.SIZE];
    private final long[] four = new long[(1 << HASH_BITS) / Long.SIZE];

    /** Adds a word of two letters or more. */
    void add(String word) {
        if (word.length() == 2) {
            for (char next = 0; next <= LETTER; next++) {
                set(three, three(code(word + next)));
            }
        } else if (word.length() == 3) {
            set(three, three(code(word)));
        } else {
            int best = 0;
            for (int i = 1; i + 4 <= word.length(); i++) {
                best = commonness(word, i) < commonness(word, best) ? i : best;
            }
            set(four, hash(code(word.substring(best, best + 4))));
        }
    }

    /** Whether a word may be in this part of a text. */
    boolean mayHold(String text, int start, int end) {
        int code = 0;
        for (int i = end - 1; i >= start; i--) {
            code = before(text.charAt(i), code);
            if (mayBegin(code)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the letter before those that have a code; 0 is that of none. Four letters count, in any case. */
    static int before(char c, int code) {
        return ((c & LETTER) << (3 * LETTER_BITS)) | (code >> LETTER_BITS);
    }

    /** Whether a word, or the part of it that it is known by, may begin with the letters of a code. */
    boolean mayBegin(int code) {
        return has(three, three(code)) || has(four, hash(code));
    }

    private static int code(String letters) {
        int code = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            code = before(letters.charAt(i), code);
        }
        return code;
    }

    private static int three(int code) {
        return code >> LETTER_BITS;
    }

    private static int hash(int code) {
        return (code * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }

    private static void set(long[] bits, int at) {
        bits[at >> 6] |= 1L << at;
    }

    private static boolean has(long[] bits, int at) {
        return (bits[at >> 6] & (1L << at)) != 0;
    }

    private static double commonness(String word, int at) {
        double all = 1;
        for (int i = at + 1; i < at + 4; i++) {
            all *= Rarity.of(word.charAt(i - 1), word.charAt(i));
        }
        return all;
    }
}
