package dev.staunch.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.text.Normalizer;
import java.text.Normalizer.Form;

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
    /** Its canonical combining class is not 0, so that NFC may put it before its neighbour. */
    static final int REORDERS = 1 << 2;
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

    private static final byte[] PLAIN = new byte[BLOCK];
    private static final byte[] REFUSED = filled(CLOSER_LOOK);

    private static final byte[][] BLOCKS = new byte[(Character.MAX_CODE_POINT + 1) / BLOCK][];
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(byte[][].class);

    private Traits() {}

    /** The traits of a code point; those of a lone surrogate are {@link #CLOSER_LOOK}. */
    static int of(int codePoint) {
        byte[] block = (byte[]) ELEMENT.getAcquire(BLOCKS, codePoint >>> BLOCK_BITS);
        if (block == null) {
            block = made(codePoint >>> BLOCK_BITS);
        }
        return block[codePoint & (BLOCK - 1)] & 0xFF;
    }

    /** Two threads may make the same block at once, of equal content. */
    private static byte[] made(int index) {
        byte[] block = new byte[BLOCK];
        int first = index << BLOCK_BITS;
        int all = 0;
        int common = 0xFF;
        for (int i = 0; i < BLOCK; i++) {
            int traits = traits(first + i);
            all |= traits;
            common &= traits;
            block[i] = (byte) traits;
        }
        if (all == 0) {
            block = PLAIN;
        } else if (all == CLOSER_LOOK && common == CLOSER_LOOK) {
            block = REFUSED;
        }
        ELEMENT.setRelease(BLOCKS, index, block);
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
        traits |= mark ? MARK | (isReordered(text) ? REORDERS : 0) : 0;
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

    private static byte[] filled(int traits) {
        byte[] block = new byte[BLOCK];
        java.util.Arrays.fill(block, (byte) traits);
        return block;
    }
}
