package dev.staunch.net;

import org.jspecify.annotations.Nullable;

/** IPv6 literals (RFC 4291 §2.2), without zone, and their canonical text (RFC 5952). */
final class Ipv6 {

    private static final int GROUPS = 8;
    private static final int MAX_LENGTH = 45;
    private static final String GAP = "::";

    private Ipv6() {}

    /** The address, or null. */
    static @Nullable IpAddress parse(String text, int start, int end) {
        if (end - start < 2 || end - start > MAX_LENGTH) {
            return null;
        }
        long high = 0; // the groups since the gap are shifted in from the right
        long low = 0;
        long highBefore = 0;
        long lowBefore = 0;
        int count = 0;
        int gap = text.startsWith(GAP, start) ? 0 : -1;
        int i = gap < 0 ? start : start + GAP.length();
        while (i < end) {
            if (count == GROUPS) {
                return null;
            }
            int groupStart = i;
            int group = 0;
            for (int digit; i < end && i - groupStart < 4 && (digit = hex(text.charAt(i))) >= 0; i++) {
                group = group << 4 | digit;
            }
            if (i == groupStart) {
                return null;
            }
            if (i < end && text.charAt(i) == '.') {
                long embedded = Ipv4.parse(text, groupStart, end);
                if (embedded == Ipv4.NONE || count > GROUPS - 2) {
                    return null;
                }
                high = high << 32 | low >>> 32;
                low = low << 32 | embedded;
                count += 2;
                break;
            }
            high = high << 16 | low >>> 48;
            low = low << 16 | group;
            count++;
            if (i == end) {
                break;
            }
            if (text.charAt(i) != ':' || ++i == end) {
                return null;
            }
            if (text.charAt(i) == ':') {
                if (gap >= 0) {
                    return null;
                }
                gap = count;
                highBefore = high;
                lowBefore = low;
                high = 0;
                low = 0;
                i++;
            }
        }
        if (gap < 0 ? count < GROUPS : count == GROUPS) {
            return null; // a gap stands for one group at least
        }
        if (gap > 0) {
            int shift = (GROUPS - gap) * 16;
            high |= shift < 64 ? highBefore << shift | lowBefore >>> (64 - shift) : lowBefore << (shift - 64);
            low |= shift < 64 ? lowBefore << shift : 0;
        }
        return IpAddress.ofV6(high, low);
    }

    static String canonical(IpAddress address) {
        int gapStart = -1;
        int gapLength = 1; // a single zero is not compressed
        for (int i = 0; i < GROUPS; i++) {
            int zeros = 0;
            while (i + zeros < GROUPS && address.group(i + zeros) == 0) {
                zeros++;
            }
            if (zeros > gapLength) {
                gapStart = i;
                gapLength = zeros;
            }
            i += zeros;
        }
        StringBuilder text = new StringBuilder(MAX_LENGTH);
        for (int i = 0; i < GROUPS; i++) {
            if (i == gapStart) {
                text.append(GAP);
                i += gapLength - 1;
            } else {
                if (i > 0 && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(address.group(i)));
            }
        }
        return text.toString();
    }

    static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' && c < 0x80 ? lower - 'a' + 10 : -1;
    }
}
