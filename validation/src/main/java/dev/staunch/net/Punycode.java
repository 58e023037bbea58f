package dev.staunch.net;

import org.jspecify.annotations.Nullable;

/** Decodes the part of an A-label after {@code xn--} (RFC 3492 §6.2), which the limit of a label keeps short. */
final class Punycode {

    private static final int BASE = 36;
    private static final int FIRST_THRESHOLD = 1;
    private static final int LAST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_CODE_POINT = 128;

    private Punycode() {}

    /** The decoded label, or null if it is none. */
    static @Nullable String decode(String encoded) {
        int delimiter = encoded.lastIndexOf('-');
        StringBuilder out = new StringBuilder(encoded.length()).append(encoded, 0, Math.max(0, delimiter));
        int length = out.length();
        int in = delimiter > 0 ? delimiter + 1 : 0;
        long codePoint = INITIAL_CODE_POINT;
        int bias = INITIAL_BIAS;
        long position = 0;
        while (in < encoded.length()) {
            long before = position;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = in < encoded.length() ? digit(encoded.charAt(in)) : -1;
                in++;
                if (digit < 0) {
                    return null;
                }
                position += digit * weight;
                int threshold = Math.max(FIRST_THRESHOLD, Math.min(LAST_THRESHOLD, k - bias));
                if (position > Integer.MAX_VALUE) {
                    return null;
                }
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            length++;
            bias = adapt(position - before, length, before == 0);
            codePoint += position / length;
            position %= length;
            if (codePoint > Character.MAX_CODE_POINT || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
                return null;
            }
            out.insert(out.offsetByCodePoints(0, (int) position), Character.toString((int) codePoint));
            position++;
        }
        return out.toString();
    }

    private static int adapt(long delta, int length, boolean first) {
        long scaled = first ? delta / DAMP : delta / 2;
        scaled += scaled / length;
        int k = 0;
        while (scaled > (BASE - FIRST_THRESHOLD) * LAST_THRESHOLD / 2) {
            scaled /= BASE - FIRST_THRESHOLD;
            k += BASE;
        }
        return (int) (k + (BASE - FIRST_THRESHOLD + 1) * scaled / (scaled + SKEW));
    }

    private static int digit(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }
}
