package dev.staunch.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.stream.IntStream;

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
        BitSet composites = new BitSet(END);
        StringBuilder block = new StringBuilder(2 * BLOCK);
        for (int start = 0; start < END; start += BLOCK) {
            block.setLength(0);
            for (int c = start; c < start + BLOCK; c++) {
                if (mayDecompose(c)) {
                    block.appendCodePoint(c);
                }
            }
            if (!Normalizer.isNormalized(block, Form.NFD)) {
                block.codePoints().filter(Composing::isComposite).forEach(composites::set);
            }
        }
        composites.stream().forEach(c -> decomposed(c).skip(1).forEach(found::set));
        // Since Unicode 16 there are composites that begin with what composes.
        composites.stream()
                .filter(c -> found.get(decomposed(c).findFirst().orElse(c)))
                .forEach(found::set);
        return found;
    }

    /** Neither ideographs nor syllables of Hangul, whose parts are known. */
    private static boolean mayDecompose(int c) {
        return Character.isDefined(c)
                && !Character.isIdeographic(c)
                && !(c >= 0xAC00 && c <= 0xF8FF); // syllables, surrogates, private use
    }

    /** Of more than one code point, and kept by NFC. */
    private static boolean isComposite(int c) {
        String text = Character.toString(c);
        return !Normalizer.isNormalized(text, Form.NFD) && Normalizer.isNormalized(text, Form.NFC);
    }

    private static IntStream decomposed(int composite) {
        return Normalizer.normalize(Character.toString(composite), Form.NFD).codePoints();
    }
}
