package dev.staunch.redaction;

/** Classes of characters, by ASCII alone: the names and tokens that are looked for have no other letters. */
final class Chars {

    private static final int ASCII = 128;

    private static final byte LETTER_OR_DIGIT = 1;
    private static final byte OF_KEYS = 2;
    private static final byte DELIMITER = 4;
    private static final byte BREAK = 8;
    private static final byte BACKSLASH = 16;

    /** The classes of each character, as bits. */
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean alphanumeric = isLetter(c) || isDigit(c);
            CLASSES[c] |= alphanumeric ? LETTER_OR_DIGIT : 0;
            CLASSES[c] |= alphanumeric || "_-.".indexOf(c) >= 0 ? OF_KEYS : 0;
            CLASSES[c] |= ",;&\"'`)]}><|".indexOf(c) >= 0 ? DELIMITER : 0;
            CLASSES[c] |= c <= ' ' || Hazards.isHazard(c) ? BREAK : 0;
            CLASSES[c] |= c == '\\' ? BACKSLASH : 0;
        }
    }

    private Chars() {}

    private static boolean is(char c, int classes) {
        return c < ASCII && (CLASSES[c] & classes) != 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isLower((char) (c | 0x20));
    }

    static boolean isAlphanumeric(char c) {
        return is(c, LETTER_OR_DIGIT);
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isBase64Url(char c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    }

    /** Whether the character may be part of the name in {@code name=value}. */
    static boolean isKey(char c) {
        return is(c, OF_KEYS);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Whether the character can stand behind an unquoted value. */
    static boolean isDelimiter(char c) {
        return is(c, DELIMITER);
    }

    /** Whether the character is neither a delimiter nor a break. */
    static boolean isWord(char c) {
        return c < ASCII ? (CLASSES[c] & (DELIMITER | BREAK)) == 0 : !Hazards.isHazard(c);
    }

    /** Whether the character is of a word and begins no escape. */
    static boolean isPlain(char c) {
        return c < ASCII ? (CLASSES[c] & (DELIMITER | BREAK | BACKSLASH)) == 0 : !Hazards.isHazard(c);
    }

    /** Whether nothing that is one word goes on over this character. */
    static boolean isBreak(char c) {
        return c < ASCII ? (CLASSES[c] & BREAK) != 0 : Hazards.isHazard(c);
    }

    /** Whether a text without capitals stands here, in any case. */
    static boolean matchesIgnoringCase(String text, int at, String lower) {
        if (at < 0 || at + lower.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            char c = text.charAt(at + i);
            if ((isUpper(c) ? c | 0x20 : c) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
