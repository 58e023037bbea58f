package dev.staunch.text;

/** The Bidi rule of RFC 5893 §2: the characters of a short text are seen in an order that does not surprise. */
final class BidiRule {

    private static final int L = 1 << Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    private static final int R = 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    private static final int AL = 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    private static final int AN = 1 << Character.DIRECTIONALITY_ARABIC_NUMBER;
    private static final int EN = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    private static final int NSM = 1 << Character.DIRECTIONALITY_NONSPACING_MARK;
    private static final int ANYWHERE = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR
            | 1 << Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_OTHER_NEUTRALS
            | 1 << Character.DIRECTIONALITY_BOUNDARY_NEUTRAL
            | NSM;
    private static final int RIGHT_TO_LEFT = R | AL | AN;

    private BidiRule() {}

    /** Whether a text has a character that makes the rule apply to it (RFC 8265 §3.3.2). */
    static boolean concerns(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if ((direction(codePoint) & RIGHT_TO_LEFT) != 0) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether a text that is not empty satisfies the rule. */
    static boolean isSatisfied(String text) {
        int first = direction(text.codePointAt(0));
        int seen = 0;
        int last = first;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int direction = direction(codePoint);
            seen |= direction;
            last = direction == NSM ? last : direction;
            i += Character.charCount(codePoint);
        }
        return switch (first) {
            case L -> (seen & ~(L | EN | ANYWHERE)) == 0 && (last & (L | EN)) != 0;
            case R, AL ->
                (seen & ~(RIGHT_TO_LEFT | EN | ANYWHERE)) == 0
                        && (last & (RIGHT_TO_LEFT | EN)) != 0
                        && (seen & (EN | AN)) != (EN | AN);
            default -> false;
        };
    }

    /** A bit, or 0 for a code point without a direction. */
    private static int direction(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality < 0 ? 0 : 1 << directionality;
    }
}
