package dev.staunch.text;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** The contextual rules of RFC 5892 Appendix A, on which IDNA 2008 and PRECIS agree. Each takes time linear in the text at most. */
final class ContextRule {

    private ContextRule() {}

    /** Whether a code point is allowed in some contexts only. */
    static boolean governs(int codePoint) {
        return switch (codePoint) {
            case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, CodePoints.ZWNJ, CodePoints.ZWJ -> true;
            default -> isArabicIndicDigit(codePoint) || isExtendedArabicIndicDigit(codePoint);
        };
    }

    /** The offset of the first code point in the wrong context, or -1. */
    static int firstBroken(String text) {
        int end = text.length();
        boolean governed = false;
        for (int i = 0; i < end && !governed; ) {
            int codePoint = text.codePointAt(i);
            governed = governs(codePoint);
            i += Character.charCount(codePoint);
        }
        if (!governed) {
            return -1;
        }
        boolean japanese = has(text, ContextRule::isJapanese);
        boolean digits = has(text, ContextRule::isArabicIndicDigit);
        boolean extendedDigits = has(text, ContextRule::isExtendedArabicIndicDigit);
        boolean joins = false;
        for (int i = 0; i < end; ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            int before = i > 0 ? text.codePointBefore(i) : -1;
            int after = next < end ? text.codePointAt(next) : -1;
            boolean holds = switch (codePoint) {
                case CodePoints.ZWNJ -> Joiners.isVirama(before) || (joins && joinsPreceding(text, next));
                case CodePoints.ZWJ -> Joiners.isVirama(before);
                case 0xB7 -> before == 'l' && after == 'l';
                case 0x375 -> isOf(UnicodeScript.GREEK, after);
                case 0x5F3, 0x5F4 -> isOf(UnicodeScript.HEBREW, before);
                case 0x30FB -> japanese;
                default ->
                    !(isArabicIndicDigit(codePoint) && extendedDigits)
                            && !(isExtendedArabicIndicDigit(codePoint) && digits);
            };
            if (!holds) {
                return i;
            }
            joins = Joining.joinsWhatFollows(codePoint) || (joins && Joining.isTransparent(codePoint));
            i = next;
        }
        return -1;
    }

    /** Stops at the next letter; whatever is between two joiners is looked at once for the first of them. */
    private static boolean joinsPreceding(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!Joining.isTransparent(codePoint)) {
                return Joining.joinsWhatPrecedes(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean has(String text, IntPredicate predicate) {
        return text.codePoints().anyMatch(predicate);
    }

    private static boolean isJapanese(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HAN;
    }

    private static boolean isOf(UnicodeScript script, int codePoint) {
        return codePoint >= 0 && UnicodeScript.of(codePoint) == script;
    }

    private static boolean isArabicIndicDigit(int codePoint) {
        return codePoint >= 0x660 && codePoint <= 0x669;
    }

    private static boolean isExtendedArabicIndicDigit(int codePoint) {
        return codePoint >= 0x6F0 && codePoint <= 0x6F9;
    }
}
