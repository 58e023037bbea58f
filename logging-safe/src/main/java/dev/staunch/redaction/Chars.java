package dev.staunch.redaction;

/** Classes of characters, by ASCII alone: the names and tokens that are looked for have no other letters. */
final class Chars {

    private static final Alphabet DELIMITERS = Alphabet.of(",;&\"'`)]}><|");

    /** What is neither a break nor one of these. */
    private static final Alphabet OTHERS = Alphabet.of("!#$%(*+./0-9:=?@A-Z[\\^_a-z{~-");

    private Chars() {}

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
        return isLetter(c) || isDigit(c);
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isBase64Url(char c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    }

    /** Whether the character may be part of the name in {@code name=value}. */
    static boolean isKey(char c) {
        return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Whether the character can stand behind an unquoted value. */
    static boolean isDelimiter(char c) {
        return DELIMITERS.has(c);
    }

    /** Whether the character is neither a delimiter nor a break. */
    static boolean isWord(char c) {
        return OTHERS.has(c) || (c > '~' && !Hazards.isHazard(c));
    }

    /** Whether nothing that is one word goes on over this character. */
    static boolean isBreak(char c) {
        return c <= ' ' || Hazards.isHazard(c);
    }

    static boolean matchesIgnoringCase(String text, int at, String lower) {
        return text.regionMatches(true, at, lower, 0, lower.length());
    }
}
