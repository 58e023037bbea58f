package dev.staunch.redaction;

/** How often characters are met in logs, roughly, in per cent: what is looked for is best known by what is rare in it. */
final class Rarity {

    private static final double[] LETTERS = {
        7, 1.5, 4, 4, 10, 2, 2, 2, 6, 0.2, 0.8, 4, 3, 6, 6, 3, 0.2, 6, 6, 8, 3, 1, 1, 0.4, 1, 0.2
    };

    /** Neighbours that are met far more often than both of them would tell. */
    private static final String COMMON =
            "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al "
                    + "de se le sa si ar ve ra ld ur io co us ry ck rv ai ag ap pi ic ec ro ri me ma ce ne li la ll ss ta tr un om ca po "
                    + "pr pe di el ns nc ct ge ad ut ot id am ac ex xa pl mp ub ok ke ey ig rt ow da ch sh fo pa qu s. c- p- o- -n 0- 1- -1 lo "
                    + "os va na ff by du pp ";

    private static final float MANY_TIMES = 8;

    /** For each pair of ASCII characters, made once. */
    private static final float[] PAIRS = new float[128 * 128];

    static {
        for (int pair = 0; pair < PAIRS.length; pair++) {
            PAIRS[pair] = (float) (of((char) (pair >> 7)) * of((char) (pair & 0x7F)) / 100);
        }
        for (int i = 0; i < COMMON.length(); i += 3) {
            PAIRS[(COMMON.charAt(i) << 7) | COMMON.charAt(i + 1)] *= MANY_TIMES;
        }
    }

    private Rarity() {}

    static double of(char c) {
        if (Chars.isLower(c)) {
            return LETTERS[c - 'a'];
        }
        if (Chars.isDigit(c) || c == '-' || c == '.') {
            return 9;
        }
        return c == ' ' ? 14 : Chars.isUpper(c) || "_:/=".indexOf(c) >= 0 ? 1 : 0.2;
    }

    /** Of two ASCII characters in a row. */
    static double of(char first, char second) {
        return PAIRS[(first << 7) | second];
    }
}
