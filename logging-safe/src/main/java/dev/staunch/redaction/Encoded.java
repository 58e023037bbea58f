package dev.staunch.redaction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds what hides one level deep in Base64 (RFC 4648 sections 4 and 5). Words of the alphabet are decoded only where they
 * begin with readable characters. For these a few characters are looked at in strides, and tell by themselves that there is
 * none: of four characters in a row that encode ASCII, each has bits that are not set.
 */
final class Encoded {

    private static final int MIN = 20;

    /** So many characters of a word must be readable. */
    private static final int PROBE = 16;

    /** So many of them are looked at, at one place at least of each word that is readable. */
    private static final int GLANCE = 5;

    private static final int STRIDE = PROBE - GLANCE + 1;
    private static final int MAX_DECODED = 64 * 1024;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = new byte[128];

    /** The bits of each character, and in the higher bytes those bits of the place that is one, two and three before. */
    private static final int[] PLACES = new int[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = (byte) i;
        }
        VALUES['-'] = VALUES['+'];
        VALUES['_'] = VALUES['/'];
        for (int c = 0; c < PLACES.length; c++) {
            int places = places(VALUES[c]);
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                PLACES[c] |= places << shift;
                places = ((places >> 1) | (places << 3)) & 0xF;
            }
        }
    }

    /** At which of four places in a row a character may stand where the text is readable, as bits. */
    private static int places(int value) {
        if (value < 0) {
            return 0;
        }
        boolean first = value < 32 && (value >= 8 || value == 2 || value == 3);
        boolean second = (value & 8) == 0 && (value & 15) != 1;
        boolean third = (value & 2) == 0;
        return (first ? 1 : 0) | (second ? 2 : 0) | (third ? 4 : 0) | 8;
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
        for (int at = candidate(text, 0); at >= 0; at = candidate(text, at + STRIDE)) {
            int start = at;
            int limit = Math.max(0, at - PROBE);
            while (start > limit && isEncoded(text.charAt(start - 1))) {
                start--;
            }
            start = behindEscape(text, start);
            int end = at;
            while (end < text.length() && isEncoded(text.charAt(end))) {
                end++;
            }
            if (end - start >= MIN && isReadable(text, start) && finds(text, start, end)) {
                while (end < text.length() && text.charAt(end) == '=') {
                    end++;
                }
                out = append(out, text, copied, start);
                out.append(replacing.of(SecretKind.ENCODED, text, start, end));
                replacing.heard(SecretKind.ENCODED, SecretKind.ENCODED.id());
                copied = end;
            }
            at = Math.max(at, end - STRIDE);
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    static boolean mayBeReadable(String text, int at) {
        int[] places = PLACES;
        int all = places[text.charAt(at) & 0x7F]
                & (places[text.charAt(at + 1) & 0x7F] >> 8)
                & (places[text.charAt(at + 2) & 0x7F] >> 16)
                & (places[text.charAt(at + 3) & 0x7F] >> 24)
                & places[text.charAt(at + 4) & 0x7F];
        return (all & 0xF) != 0;
    }

    /** The next place where a word may be readable, in strides from an index on, or -1; the loop that all of a text goes through. */
    private static int candidate(String text, int from) {
        int last = text.length() - GLANCE - (MIN - PROBE);
        for (int at = from; at <= last; at += STRIDE) {
            if (mayBeReadable(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where a word begins of which the first characters may end an escape: {@code \ncGFz}, {@code %3DcGFz}. */
    private static int behindEscape(String text, int start) {
        int escape = start - 1;
        return Boundary.isPercentAt(text, escape)
                ? start + 2
                : Math.max(start, escape + Hazards.escapeLengthAt(text, escape));
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
        StringBuilder decoded = new StringBuilder(Math.min(MAX_DECODED, end - from));
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
