package dev.staunch.net;

import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;

/**
 * Whether A-labels stand for labels of IDNA 2008 (RFC 5891 §5.4). Its code points are derived as those of the identifiers of
 * PRECIS are (RFC 8264 §9 after RFC 5892 §2), with the same rules on context and direction, so that the policy of user names
 * does most of it.
 */
final class InternationalName {

    private static final String PREFIX = "xn--";
    private static final int MAX_LABEL = 63;
    private static final TextPolicy IDENTIFIER = TextPolicy.username().length(1, MAX_LABEL);
    private static final TextPolicy FOLDED =
            TextPolicy.singleLine().length(0, MAX_LABEL).foldingCase();

    /** Sharp s and final sigma, which folding changes and RFC 5892 §2.6 excepts, and the joiners, which have a context. */
    private static final CharSet BESIDE_FOLDING = CharSet.of("\u00df\u03c2\u200c\u200d");

    /** Marks in the blocks of RFC 5892 §2.4, which are for symbols. Pairs of first and last. */
    private static final int[] FOR_SYMBOLS = {0x20D0, 0x20FF, 0x1D100, 0x1D24F};

    private InternationalName() {}

    /** Whether a name in lower case, of labels of the grammar, is a name of IDNA 2008. */
    static boolean isValid(String name) {
        String[] labels = name.split("\\.", -1);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i].startsWith(PREFIX)) {
                String decoded = Punycode.decode(labels[i].substring(PREFIX.length()));
                if (decoded == null || !isLabel(decoded)) {
                    return false;
                }
                labels[i] = decoded;
            }
        }
        return isInOrder(labels);
    }

    /** Of a label of the grammar, which ends in no hyphen, something is decoded beside the letters, digits and hyphens. */
    private static boolean isLabel(String label) {
        return label.codePoints().noneMatch(InternationalName::isForSymbols)
                && !CharSet.MARK.contains(label.codePointAt(0))
                && hasHyphensInside(label)
                && label.equals(IDENTIFIER.apply(label).orElse(""))
                && isFolded(label);
    }

    /** Whether decoded labels satisfy the Bidi rule: all of them do, or none needs to (RFC 5893 §2). */
    private static boolean isInOrder(String[] labels) {
        boolean rightToLeft = false;
        boolean leftToRight = true;
        for (String label : labels) {
            if (label.codePoints().anyMatch(InternationalName::isRightToLeft)) {
                rightToLeft = true; // and its own order was seen to
            } else {
                leftToRight &=
                        Character.getDirectionality(label.codePointAt(0)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            }
        }
        return !rightToLeft || leftToRight;
    }

    private static boolean isForSymbols(int c) {
        boolean found = false;
        for (int i = 0; i < FOR_SYMBOLS.length; i += 2) {
            found |= c >= FOR_SYMBOLS[i] && c <= FOR_SYMBOLS[i + 1];
        }
        return found;
    }

    private static boolean hasHyphensInside(String label) {
        return label.charAt(0) != '-' && label.charAt(label.length() - 1) != '-' && !label.startsWith("--", 2);
    }

    private static boolean isFolded(String label) {
        StringBuilder rest = new StringBuilder(label.length());
        label.codePoints().filter(c -> !BESIDE_FOLDING.contains(c)).forEach(rest::appendCodePoint);
        return FOLDED.apply(rest.toString()).map(rest.toString()::equals).orElse(false);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
