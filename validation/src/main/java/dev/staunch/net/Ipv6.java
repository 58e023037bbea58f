package dev.staunch.net;

import org.jspecify.annotations.Nullable;

/** IPv6 literals (RFC 4291 §2.2), without zone, and their canonical text (RFC 5952). */
final class Ipv6 {

    private static final int GROUPS = 8;
    private static final int MAX_LENGTH = 45;

    private Ipv6() {}

    /** The eight groups, or null. */
    static int @Nullable [] parse(String text, int start, int end) {
        if (end - start < 2 || end - start > MAX_LENGTH) {
            return null;
        }
        int[] groups = new int[GROUPS];
        int count = 0;
        int gap = -1;
        int i = start;
        if (text.charAt(i) == ':') {
            if (text.charAt(i + 1) != ':') {
                return null;
            }
            gap = 0;
            i += 2;
        }
        while (i < end) {
            if (count == GROUPS) {
                return null;
            }
            int groupStart = i;
            int group = 0;
            while (i < end && i - groupStart < 4 && hex(text.charAt(i)) >= 0) {
                group = group << 4 | hex(text.charAt(i));
                i++;
            }
            if (i == groupStart) {
                return null;
            }
            if (i < end && text.charAt(i) == '.') {
                long embedded = Ipv4.parse(text, groupStart, end);
                if (embedded == Ipv4.NONE || count > GROUPS - 2) {
                    return null;
                }
                groups[count++] = (int) (embedded >>> 16);
                groups[count++] = (int) embedded & 0xFFFF;
                i = end;
                break;
            }
            groups[count++] = group;
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
                i++;
            }
        }
        return spread(groups, count, gap);
    }

    private static int @Nullable [] spread(int[] groups, int count, int gap) {
        if (gap < 0) {
            return count == GROUPS ? groups : null;
        }
        if (count == GROUPS) {
            return null; // a gap stands for one group at least
        }
        int[] all = new int[GROUPS];
        System.arraycopy(groups, 0, all, 0, gap);
        System.arraycopy(groups, gap, all, GROUPS - (count - gap), count - gap);
        return all;
    }

    static String canonical(int[] groups) {
        int gapStart = -1;
        int gapLength = 1; // a single zero is not compressed
        for (int i = 0; i < GROUPS; i++) {
            int zeros = 0;
            while (i + zeros < GROUPS && groups[i + zeros] == 0) {
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
                text.append("::");
                i += gapLength - 1;
            } else {
                if (i > 0 && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(groups[i]));
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
