package dev.staunch.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * What a scan of a text needs to know of each code point, in one byte: whether it can be told from the code points alone
 * that a text is canonical. Made of the JDK's data in blocks, each when the first code point of it is met; all of them
 * together have about 100 KB.
 */
final class Traits {

    /** Refused, ill-formed, or changed or perhaps changed by NFC: no scan can tell. */
    static final int CLOSER_LOOK = 1;
    /** A combining mark of any kind. */
    static final int MARK = 1 << 1;
    /** A mark whose canonical combining class is not 0: NFC may exchange it with the next. */
    static final int NOT_TWICE = 1 << 2;
    /** A space other than U+0020. */
    static final int SPACE = 1 << 3;
    /** A joiner or variation selector, which needs its neighbours. */
    static final int JOINER = 1 << 4;
    /** Changed by NFKC. */
    static final int COMPATIBILITY = 1 << 5;
    /** Changed by case folding. */
    static final int FOLDS = 1 << 6;
    /** Changed by mapping to lower case. */
    static final int LOWERS = 1 << 7;

    private static final int BLOCK_BITS = 7;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** The canonical combining class of U+0345 is the highest of all. */
    private static final String LAST_IN_ORDER = "\u0345";

    /** Traits with {@link #CLOSER_LOOK} inverted, so that a block that another thread is making asks for a closer look. */
    private static final byte[][] BLOCKS = new byte[(Character.MAX_CODE_POINT + 1) / BLOCK][];

    private static final byte[] PLAIN = new byte[BLOCK];
    private static final byte[] REFUSED = new byte[BLOCK];

    static {
        Arrays.fill(PLAIN, (byte) CLOSER_LOOK);
    }

    private Traits() {}

    /** The traits of a code point; those of a lone surrogate are {@link #CLOSER_LOOK}. */
    static int of(int codePoint) {
        byte[] block = BLOCKS[codePoint >>> BLOCK_BITS];
        if (block == null) {
            block = made(codePoint >>> BLOCK_BITS);
        }
        return block[codePoint & (BLOCK - 1)] ^ CLOSER_LOOK;
    }

    /** Whether a code point is one of the ideographs, syllables and kana that are known to have no traits. */
    static boolean isBareLetter(int codePoint) {
        return codePoint >= 0x4E00
                ? codePoint <= 0x9FEF || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                : (codePoint >= 0x3041 && codePoint <= 0x3096) || (codePoint >= 0x30A1 && codePoint <= 0x30FA);
    }

    /** Whether NFKC changes a text of a code point alone. */
    static boolean hasCompatibilityForm(int codePoint) {
        int traits = codePoint < CodePoints.FIRST_MARK ? CLOSER_LOOK : of(codePoint);
        return (traits & CLOSER_LOOK) != 0 ? Normalization.NFKC.changes(codePoint) : (traits & COMPATIBILITY) != 0;
    }

    private static byte[] made(int index) {
        byte[] block = new byte[BLOCK];
        int first = index << BLOCK_BITS;
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) (traits(first + i) ^ CLOSER_LOOK);
        }
        block = Arrays.equals(block, PLAIN) ? PLAIN : Arrays.equals(block, REFUSED) ? REFUSED : block;
        BLOCKS[index] = block;
        return block;
    }

    private static int traits(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return CLOSER_LOOK;
        }
        CharacterClass hazard = CodePoints.hazard(c);
        boolean mark = CodePoints.isMark(c);
        if (hazard != null) {
            return hazard == CharacterClass.JOINER || hazard == CharacterClass.VARIATION_SELECTOR
                    ? JOINER | (mark ? MARK : 0)
                    : CLOSER_LOOK;
        }
        String text = Character.toString(c);
        int traits = CodePoints.isSpace(c) && c != ' ' ? SPACE : 0;
        traits |= mark ? MARK | (isReordered(text) ? NOT_TWICE : 0) : 0;
        if (CaseFolding.isCased(c)) {
            traits |= CaseFolding.fold(text).equals(text) ? 0 : FOLDS;
            traits |= LowerCase.map(text).equals(text) ? 0 : LOWERS;
        }
        if (!Normalizer.isNormalized(text, Form.NFKC)) {
            traits |= COMPATIBILITY | (Normalizer.isNormalized(text, Form.NFC) ? 0 : CLOSER_LOOK);
        }
        return traits | (Composing.withWhatPrecedes(c) ? CLOSER_LOOK : 0);
    }

    /** Of U+0345 itself it is not known by this test; NFC composes it, so that it gets a closer look. */
    private static boolean isReordered(String mark) {
        return Normalizer.normalize(LAST_IN_ORDER + mark, Form.NFD).charAt(0) != LAST_IN_ORDER.charAt(0);
    }
}
