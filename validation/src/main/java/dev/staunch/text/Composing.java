package dev.staunch.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;

/**
 * The code points that NFC may compose with what comes before them (NFC_Quick_Check=Maybe of UAX #15). The JDK does not
 * say which they are, but they are what follows in the decompositions of the characters that NFC keeps.
 */
final class Composing {

    /** Beyond the supplementary multilingual plane there are ideographs, which do not compose. */
    private static final int END = 0x20000;

    private static final int BLOCK = 128;

    private static final BitSet FOUND = found();

    private Composing() {}

    static boolean withWhatPrecedes(int codePoint) {
        return FOUND.get(codePoint);
    }

    private static BitSet found() {
        BitSet found = new BitSet(END);
        found.set(0x1161, 0x1176); // vowels of Hangul, which compose by rule,
        found.set(0x11A8, 0x11C3); // and its final consonants
        StringBuilder block = new StringBuilder(2 * BLOCK);
        for (int start = 0; start < END; start += BLOCK) {
            block.setLength(0);
            for (int c = start; c < start + BLOCK; c++) {
                if (mayDecompose(c)) {
                    block.appendCodePoint(c);
                }
            }
            if (!Normalizer.isNormalized(block, Form.NFD)) {
                block.codePoints().forEach(c -> addParts(c, found));
            }
        }
        return found;
    }

    /** Neither ideographs nor syllables of Hangul, whose parts are known. */
    private static boolean mayDecompose(int c) {
        return Character.isDefined(c)
                && !Character.isIdeographic(c)
                && !(c >= 0xAC00 && c <= 0xF8FF); // syllables, surrogates, private use
    }

    private static void addParts(int composite, BitSet found) {
        String text = Character.toString(composite);
        if (!Normalizer.isNormalized(text, Form.NFD) && Normalizer.isNormalized(text, Form.NFC)) {
            Normalizer.normalize(text, Form.NFD).codePoints().skip(1).forEach(found::set);
        }
    }
}
