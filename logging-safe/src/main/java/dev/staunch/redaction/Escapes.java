package dev.staunch.redaction;

/** Characters of markup and of JSON as they stand in a text that was escaped: as entities, by number, by percent signs. */
final class Escapes {

    private static final String[] QUOTES = {"&quot;", "&#34;", "&#39;", "&apos;", "\\u0022", "\\u0027", "\\x22", "\\x27"
    };
    private static final int MAX_BACKSLASHES = 32;
    private static final String[] OPENING = {"<", "&lt;", "\\u003c", "\\u003C", "%3C", "%3c"};
    private static final Literals QUOTES_AHEAD = Literals.of(QUOTES);
    private static final Literals OPENING_AHEAD = Literals.of(OPENING);
    private static final String[] CLOSING = {">", "&gt;", "\\u003e", "\\u003E", "%3E", "%3e"};

    /** How one of them ends. */
    private static final Alphabet LAST_OF_QUOTES = Alphabet.of(";27");

    private static final Alphabet LAST_OF_TAGS = Alphabet.of("<>;cCeE");

    private Escapes() {}

    /** The length of the escaped quotation mark that begins here, or 0. */
    static int quoteAt(String text, int at) {
        return QUOTES_AHEAD.lengthAt(text, at);
    }

    /** The length of the escaped quotation mark that ends here, or 0. */
    static int quoteBefore(String text, int floor, int end) {
        return lengthBefore(QUOTES, LAST_OF_QUOTES, text, floor, end);
    }

    /** The length of the quotation mark that ends here, bare, behind backslashes or escaped, or 0. */
    static int markBefore(String text, int floor, int end) {
        if (end <= floor || !Chars.isQuote(text.charAt(end - 1))) {
            return quoteBefore(text, floor, end);
        }
        int limit = Math.max(floor, end - MAX_BACKSLASHES);
        int i = end - 1;
        while (i > limit && text.charAt(i - 1) == '\\') {
            i--;
        }
        return end - i;
    }

    /** The length of the sign that opens a tag and begins here, or 0. */
    static int openingAt(String text, int at) {
        return OPENING_AHEAD.lengthAt(text, at);
    }

    /** The length of the sign that opens a tag and ends here, or 0. */
    static int openingBefore(String text, int floor, int end) {
        return lengthBefore(OPENING, LAST_OF_TAGS, text, floor, end);
    }

    /** The length of the sign that closes a tag and ends here, or 0. */
    static int closingBefore(String text, int floor, int end) {
        return lengthBefore(CLOSING, LAST_OF_TAGS, text, floor, end);
    }

    private static int lengthBefore(String[] all, Alphabet last, String text, int floor, int end) {
        if (end <= floor || !last.has(text.charAt(end - 1))) {
            return 0;
        }
        for (String each : all) {
            int start = end - each.length();
            if (start >= floor && text.charAt(start) == each.charAt(0) && text.startsWith(each, start)) {
                return each.length();
            }
        }
        return 0;
    }
}
