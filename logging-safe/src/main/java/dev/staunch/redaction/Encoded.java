package dev.staunch.redaction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds what hides one level deep in Base64 (RFC 4648 sections 4 and 5). Words of the alphabet are looked for in strides, so
 * that ordinary text is mostly skipped, and are decoded only where they begin with readable characters.
 */
final class Encoded {

    private static final int MIN = 20;
    private static final int PROBE = 16;
    private static final int MAX_DECODED = 64 * 1024;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = (byte) i;
        }
        VALUES['-'] = VALUES['+'];
        VALUES['_'] = VALUES['/'];
    }

    private final Scanner scanner;
    private final Replacing replacing;

    Encoded(Scanner scanner, Replacing replacing) {
        this.scanner = scanner;
        this.replacing = replacing;
    }

    /** The text without the words in which the scanner finds something, the same instance if there are none. */
    String replace(String text) {
        StringBuilder out = null;
        int copied = 0;
        int from = 0;
        while (from + MIN <= text.length()) {
            int gap = from + MIN - 1;
            while (gap >= from && isEncoded(text.charAt(gap))) {
                gap--;
            }
            if (gap >= from) {
                from = gap + 1;
                continue;
            }
            int end = from + MIN;
            while (end < text.length() && isEncoded(text.charAt(end))) {
                end++;
            }
            if (isReadable(text, from) && finds(text, from, end)) {
                while (end < text.length() && text.charAt(end) == '=') {
                    end++;
                }
                out = append(out, text, copied, from);
                out.append(replacing.of(SecretKind.ENCODED, text, from, end));
                replacing.heard(SecretKind.ENCODED, SecretKind.ENCODED.id());
                copied = end;
            }
            from = end + 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static StringBuilder append(@Nullable StringBuilder out, String text, int from, int to) {
        return (out == null ? new StringBuilder(text.length()) : out).append(text, from, to);
    }

    private static boolean isEncoded(char c) {
        return c < 128 && VALUES[c] >= 0;
    }

    private static boolean isReadable(String text, int from) {
        for (int i = from; i < from + PROBE; i += 4) {
            int group = group(text, i);
            if (!isReadable(group >> 16) || !isReadable(group >> 8) || !isReadable(group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReadable(int value) {
        int c = value & 0xFF;
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
    }

    private static int group(String text, int at) {
        return (VALUES[text.charAt(at)] << 18)
                | (VALUES[text.charAt(at + 1)] << 12)
                | (VALUES[text.charAt(at + 2)] << 6)
                | VALUES[text.charAt(at + 3)];
    }

    private boolean finds(String text, int from, int end) {
        StringBuilder decoded = new StringBuilder(Math.min(MAX_DECODED, (end - from) / 4 * 3 + 2));
        int i = from;
        for (; i + 4 <= end && decoded.length() < MAX_DECODED; i += 4) {
            int group = group(text, i);
            decoded.append((char) (group >> 16))
                    .append((char) ((group >> 8) & 0xFF))
                    .append((char) (group & 0xFF));
        }
        int rest = end - i;
        if (rest == 2 || rest == 3) {
            int bits = (VALUES[text.charAt(i)] << 18) | (VALUES[text.charAt(i + 1)] << 12);
            bits |= rest == 3 ? VALUES[text.charAt(i + 2)] << 6 : 0;
            decoded.append((char) (bits >> 16));
            if (rest == 3) {
                decoded.append((char) ((bits >> 8) & 0xFF));
            }
        }
        return scanner.finds(decoded.toString());
    }
}
