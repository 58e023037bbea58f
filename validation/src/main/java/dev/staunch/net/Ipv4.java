package dev.staunch.net;

/** IPv4 literals: four decimal octets without leading zeros, the one spelling on which everyone agrees (RFC 6943 §3.1.1). */
final class Ipv4 {

    static final long NONE = -1;

    private Ipv4() {}

    /** The address as an unsigned number, or {@link #NONE}. */
    static long parse(String text, int start, int end) {
        if (end - start < 7 || end - start > 15) {
            return NONE;
        }
        long address = 0;
        int octets = 0;
        int i = start;
        while (i < end) {
            int octetStart = i;
            int octet = 0;
            while (i < end && isDigit(text.charAt(i)) && i - octetStart < 3) {
                octet = octet * 10 + text.charAt(i) - '0';
                i++;
            }
            boolean leadingZero = i - octetStart > 1 && text.charAt(octetStart) == '0';
            if (i == octetStart || leadingZero || octet > 255) {
                return NONE;
            }
            address = address << 8 | octet;
            octets++;
            if (i < end && (text.charAt(i) != '.' || ++i == end)) {
                return NONE;
            }
        }
        return octets == 4 ? address : NONE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
