package dev.staunch.redaction;

/** Where a word begins: behind what is neither letter nor digit, or behind an escape that only looks so. */
final class Boundary {

    private Boundary() {}

    /** Whether nothing goes on over the start, if not the escape of a character: {@code \n}, {@code \u0085}, {@code %3D}. */
    static boolean startsWord(String text, int floor, int start) {
        return start <= floor || !Chars.isAlphanumeric(text.charAt(start - 1)) || followsEscape(text, floor, start);
    }

    static boolean followsEscape(String text, int floor, int start) {
        return (start - 2 >= floor && Hazards.escapeLengthAt(text, start - 2) == 2)
                || (start - 3 >= floor && isPercentAt(text, start - 3))
                || (start - 6 >= floor && Hazards.escapeLengthAt(text, start - 6) == 6);
    }

    /** Whether a percent-encoded byte stands here (RFC 3986 section 2.1). */
    static boolean isPercentAt(String text, int at) {
        return at >= 0
                && at + 2 < text.length()
                && text.charAt(at) == '%'
                && Chars.isHex(text.charAt(at + 1))
                && Chars.isHex(text.charAt(at + 2));
    }
}
