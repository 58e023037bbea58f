package dev.staunch.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a code point is, as far as a text policy cares. */
final class CodePoints {

    static final int ZWNJ = 0x200C;
    static final int ZWJ = 0x200D;
    static final int TEXT_STYLE = 0xFE0E;
    static final int EMOJI_STYLE = 0xFE0F;
    static final int KEYCAP = 0x20E3;

    /** Below this, text is NFC, has no marks and no joiners, and every code point is assigned. */
    static final int FIRST_MARK = 0x300;

    private static final int[] BIDI = {0x061C, 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069};

    /** Default_Ignorable_Code_Point (UAX #44) but for tags, selectors and joiners, and U+2800, which is as blank. */
    private static final int[] INVISIBLE = {
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200B, 0x2060, 0x2065,
        0x206A, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x13430,
                0x1343F,
        0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A
    };

    private CodePoints() {}

    /** The class for which a policy refuses a code point, or null. The context that may excuse it is not looked at. */
    static @Nullable CharacterClass hazard(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0)
                    ? CharacterClass.CONTROL
                    : codePoint == 0xAD ? CharacterClass.INVISIBLE : null;
        }
        if (codePoint >= 0x3400 && codePoint <= 0xD7A3 && Character.isLetter(codePoint)) {
            return null; // most of the letters of East Asia, without a search
        }
        if (contains(BIDI, codePoint)) {
            return CharacterClass.BIDI_CONTROL;
        }
        if (codePoint == ZWNJ || codePoint == ZWJ) {
            return CharacterClass.JOINER;
        }
        if ((codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)) {
            return CharacterClass.VARIATION_SELECTOR;
        }
        if (codePoint >= 0xE0000 && codePoint <= 0xE0FFF) {
            return CharacterClass.TAG;
        }
        if (contains(INVISIBLE, codePoint)) {
            return CharacterClass.INVISIBLE;
        }
        if ((codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE) {
            return CharacterClass.NONCHARACTER;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CharacterClass.LINE_SEPARATOR;
            case Character.UNASSIGNED -> CharacterClass.UNASSIGNED;
            default -> null;
        };
    }

    static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isSpace(int codePoint) {
        return codePoint == ' '
                || codePoint == 0xA0
                || (codePoint > 0x1000 && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
    }

    /** Whether sorted pairs of first and last contain a code point. */
    static boolean contains(int[] ranges, int codePoint) {
        int found = Arrays.binarySearch(ranges, codePoint);
        return found >= 0 || (found & 1) == 0; // an insertion point between a first and its last is odd
    }
}
