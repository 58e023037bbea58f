package dev.staunch.net;

/** IPv4 literals: four decimal octets without leading zeros, the one spelling on which everyone agrees (RFC 6943 §3.1.1). */
final class Ipv4 {

    static final long NONE = -1;

    /** Pairs of network and prefix length that are not globally reachable (IANA special-purpose registry, RFC 6890). */
    private static final int[][] NOT_PUBLIC = {
        {0x00000000, 8}, // this network
        {0x0A000000, 8}, // private
        {0x64400000, 10}, // shared by carriers, and metadata of one cloud
        {0x7F000000, 8}, // loopback
        {0xA83F8110, 32}, // host agent of one cloud
        {0xA9FE0000, 16}, // link-local, and metadata of most clouds
        {0xAC100000, 12}, // private
        {0xC0000000, 24}, // protocol assignments
        {0xC0000200, 24}, // documentation
        {0xC0586300, 24}, // 6to4 relays
        {0xC0A80000, 16}, // private
        {0xC6120000, 15}, // benchmarks
        {0xC6336400, 24}, // documentation
        {0xCB007100, 24}, // documentation
        {0xE0000000, 4}, // multicast
        {0xF0000000, 4}, // reserved and broadcast
    };

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

    static boolean isPublic(long address) {
        for (int[] network : NOT_PUBLIC) {
            if ((((int) address ^ network[0]) >>> (32 - network[1])) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
