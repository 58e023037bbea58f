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
        int octet = -1; // no digit yet
        int dots = 0;
        for (int i = start; i < end; i++) {
            int c = text.charAt(i);
            if (c >= '0' && c <= '9' && octet != 0) {
                octet = octet < 0 ? c - '0' : octet * 10 + c - '0';
                if (octet > 255) {
                    return NONE;
                }
            } else if (c == '.' && octet >= 0 && dots < 3) {
                address = address << 8 | octet;
                octet = -1;
                dots++;
            } else {
                return NONE;
            }
        }
        return dots == 3 && octet >= 0 ? address << 8 | octet : NONE;
    }
}
