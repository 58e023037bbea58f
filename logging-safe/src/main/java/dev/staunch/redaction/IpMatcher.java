package dev.staunch.redaction;

/** Finds IPv4 addresses in dotted form and IPv6 addresses (RFC 4291 section 2.2), but not versions, times and hashes. */
final class IpMatcher extends Matcher {

    private static final int MAX_LENGTH = 45;

    @Override
    String triggers() {
        return ":0123456789abcdefABCDEF";
    }

    @Override
    SecretKind kind() {
        return SecretKind.IP_ADDRESS;
    }

    @Override
    long match(String text, int floor, int at) {
        if (!Boundary.startsWord(text, floor, at) || (at > floor && "._-:".indexOf(text.charAt(at - 1)) >= 0)) {
            return Span.NONE;
        }
        return Span.of(at, Math.max(fourEnd(text, at), sixEnd(text, at)));
    }

    /** Where the address in dotted form ends that begins here, or 0. */
    private static int fourEnd(String text, int at) {
        int i = at;
        for (int part = 0; part < 4; part++) {
            int value = 0;
            int start = i;
            while (i < text.length() && i - start < 3 && Chars.isDigit(text.charAt(i))) {
                value = value * 10 + text.charAt(i) - '0';
                i++;
            }
            if (i == start || value > 255 || (i - start > 1 && text.charAt(start) == '0')) {
                return 0;
            }
            if (part < 3) {
                if (i >= text.length() || text.charAt(i) != '.') {
                    return 0;
                }
                i++;
            }
        }
        return endsHere(text, i) ? i : 0;
    }

    /** Where the IPv6 address ends that begins here, or 0. */
    private static int sixEnd(String text, int at) {
        int limit = Math.min(text.length(), at + MAX_LENGTH);
        int groups = 0;
        boolean compressed = false;
        int i = at;
        while (i < limit) {
            int start = i;
            while (i < limit && i - start < 5 && Chars.isHex(text.charAt(i))) {
                i++;
            }
            if (i - start > 4) {
                return 0;
            }
            groups += i > start ? 1 : 0;
            if (i >= limit || text.charAt(i) != ':') {
                break;
            }
            if (i + 1 < limit && text.charAt(i + 1) == ':') {
                if (compressed) {
                    return 0;
                }
                compressed = true;
                i++;
            } else if (i == start || i + 1 >= limit || !Chars.isHex(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        boolean whole = compressed ? groups > 0 && groups < 8 : groups == 8;
        return whole && endsHere(text, i) ? i : 0;
    }

    private static boolean endsHere(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        boolean dot = c == '.' && at + 1 < text.length() && Chars.isAlphanumeric(text.charAt(at + 1));
        return !dot && !Chars.isAlphanumeric(c) && c != '_' && c != '-';
    }
}
