package dev.staunch.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the length of a text is counted in. */
public enum LengthUnit {
    /** Unicode code points: what PostgreSQL's {@code varchar(n)} counts. */
    CODE_POINTS,
    /** Bytes in UTF-8: what a column or protocol with a byte limit counts. */
    UTF8_BYTES,
    /** UTF-16 code units: what {@link String#length()} counts. */
    UTF16_UNITS,
    /** Extended grapheme clusters (UAX #29) as the running JDK knows them: what a reader takes for one character. */
    GRAPHEMES;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** The length of a well-formed text. */
    int measure(String text) {
        return switch (this) {
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case UTF8_BYTES -> utf8Length(text);
            case UTF16_UNITS -> text.length();
            case GRAPHEMES -> graphemes(text);
        };
    }

    /** The most UTF-16 code units that a raw text of a given greatest length may have, where a policy does not say. */
    int rawLimit(int max) {
        long units = this == GRAPHEMES ? 32L * max : 4L * max;
        return (int) Math.min(units + 64, TextPolicy.MAX_RAW);
    }

    private static int utf8Length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }

    /** Below the first mark nothing joins what is before it, but for a line feed after a carriage return. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= CodePoints.FIRST_MARK || text.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }

    private static int graphemes(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        int count = 0;
        Matcher matcher = GRAPHEME.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
