package dev.staunch.ascii;

import com.google.errorprone.annotations.CheckReturnValue;

/**
 * The grammar of host names (RFC 1123 §2.1): labels of 1 to 63 letters, digits and inner hyphens, between dots. Read in one
 * pass, without allocation. Not exported.
 */
@CheckReturnValue
public final class Labels {

    /** No host name. */
    public static final int MALFORMED = -1;

    /** A host name in lower case that needs no closer look. */
    public static final int PLAIN = 0;

    /** There are letters in upper case. */
    public static final int UPPER_CASE = 1;

    /** A label begins with {@code xn--}, in any case. */
    public static final int ENCODED = 1 << 1;

    /** The last label begins with a digit, and could be a number. */
    public static final int DIGIT_LAST = 1 << 2;

    private static final int MAX_LABEL = 63;
    private static final String PREFIX = "xn--";

    private Labels() {}

    /**
     * Reads a part of a text, of whatever length.
     *
     * @param text the text
     * @param start where the part begins
     * @param end where it ends
     * @return {@link #MALFORMED}, or what there is to be known of the name, as bits
     */
    public static int scan(String text, int start, int end) {
        int traits = PLAIN;
        int label = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                continue;
            }
            if (c == '.') {
                if (!isBounded(text, label, i)) {
                    return MALFORMED;
                }
                label = i + 1;
            } else if (c == '-') {
                traits |= i - label == 3 && isEncoded(text, label) ? ENCODED : 0;
            } else if (c >= 'A' && c <= 'Z') {
                traits |= UPPER_CASE;
            } else {
                return MALFORMED;
            }
        }
        if (!isBounded(text, label, end)) {
            return MALFORMED;
        }
        return text.charAt(label) <= '9' ? traits | DIGIT_LAST : traits;
    }

    private static boolean isBounded(String text, int start, int end) {
        return start < end && end - start <= MAX_LABEL && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
    }

    private static boolean isEncoded(String text, int start) {
        return text.regionMatches(true, start, PREFIX, 0, PREFIX.length());
    }
}
