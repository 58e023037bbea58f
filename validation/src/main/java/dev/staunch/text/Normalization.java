package dev.staunch.text;

import java.text.Normalizer;

/** The Unicode normalisation forms (UAX #15) that a {@link TextPolicy} can bring a text to. */
public enum Normalization {
    /** Canonical composition: the same characters in one spelling. */
    NFC(Normalizer.Form.NFC),
    /**
     * Compatibility composition: also full-width, circled and styled forms become plain ones. It loses meaning (a
     * superscript 2 becomes 2), so it is for identifiers and search keys. A text grows at most 18 times.
     */
    NFKC(Normalizer.Form.NFKC);

    private final Normalizer.Form form;

    Normalization(Normalizer.Form form) {
        this.form = form;
    }

    String apply(String text) {
        return Normalizer.normalize(text, form);
    }

    /** Whether a text of this code point alone is not in this form. */
    boolean changes(int codePoint) {
        return !Normalizer.isNormalized(Character.toString(codePoint), form);
    }
}
