package dev.staunch.redaction;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts by keyed hashes: a rolling one of their last {@value #WINDOW} characters, and where that fits HMAC-SHA-256 of the
 * whole. The end is taken since tokens of one provider begin alike. Immutable.
 */
final class Fingerprints {

    static final int WINDOW = 8;
    static final Fingerprints NONE = new Fingerprints(List.of(), null);

    private static final int MIN_FILTER_BITS = 12;
    private static final int BITS_EACH = 16;

    private final List<Entry> entries;
    private final @Nullable Key key;
    private final long[] tails;
    private final long[] filter;
    private final int filterBits;

    private record Entry(long tail, int length, long first, long second) {}

    /** The secret part of the hashes. */
    static final class Key {

        final long multiplier;
        final SecretKeySpec hmac;
        private final long oldest;

        Key() {
            SecureRandom random = new SecureRandom();
            multiplier = random.nextLong() | 1;
            long power = 1;
            for (int i = 0; i < WINDOW; i++) {
                power *= multiplier;
            }
            oldest = power;
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            hmac = new SecretKeySpec(bytes, "HmacSHA256");
        }
    }

    private Fingerprints(List<Entry> entries, @Nullable Key key) {
        this.entries =
                entries.stream().sorted(Comparator.comparingLong(Entry::tail)).toList();
        this.key = key;
        tails = this.entries.stream().mapToLong(Entry::tail).toArray();
        int wanted = BITS_EACH * entries.size();
        filterBits = Math.max(MIN_FILTER_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(wanted));
        filter = new long[1 << (filterBits - 6)];
        for (long tail : tails) {
            int bit = bit(tail);
            filter[bit >> 6] |= 1L << bit;
        }
    }

    int size() {
        return entries.size();
    }

    Fingerprints with(char[] text, Key with) {
        Entry entry = entry(text, with);
        if (entries.contains(entry)) {
            return this;
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Fingerprints(more, with);
    }

    Fingerprints without(char[] text, Key with) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(entry(text, with));
        return fewer.isEmpty() ? NONE : new Fingerprints(fewer, with);
    }

    /** The text with what is known replaced, the same instance if there is nothing. */
    String replace(String text, Replacing replacing) {
        Key current = key;
        if (current == null || text.length() < WINDOW) {
            return text;
        }
        Deque<Long> found = null;
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * current.multiplier + text.charAt(i) + 1;
            if (i >= WINDOW) {
                hash -= (text.charAt(i - WINDOW) + 1) * current.oldest;
            }
            if (i < WINDOW - 1 || !mayEnd(hash)) {
                continue;
            }
            int start = startOf(text, i + 1, hash, current);
            if (start >= 0) {
                found = found == null ? new ArrayDeque<>() : found;
                while (!found.isEmpty() && Span.end(found.getLast()) >= start) {
                    start = Math.min(start, Span.start(found.removeLast()));
                }
                found.add(Span.of(start, i + 1));
            }
        }
        return found == null ? text : without(text, found, replacing);
    }

    private static String without(String text, Deque<Long> found, Replacing replacing) {
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (long span : found) {
            int start = Span.start(span);
            out.append(text, copied, start);
            copied = Span.end(span);
            out.append(replacing.of(SecretKind.KNOWN, text, start, copied));
            replacing.heard(SecretKind.KNOWN, SecretKind.KNOWN.id());
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** Where the longest known text begins that ends here, or -1. */
    private int startOf(String text, int end, long hash, Key current) {
        int best = -1;
        int at = Arrays.binarySearch(tails, hash);
        while (at > 0 && tails[at - 1] == hash) {
            at--;
        }
        for (; at >= 0 && at < tails.length && tails[at] == hash; at++) {
            Entry each = entries.get(at);
            int start = end - each.length;
            if (start >= 0 && (best < 0 || start < best)) {
                char[] chars = new char[each.length];
                text.getChars(start, end, chars, 0);
                long[] found = hmac(chars, current);
                best = found[0] == each.first && found[1] == each.second ? start : best;
            }
        }
        return best;
    }

    private static Entry entry(char[] text, Key key) {
        long tail = 0;
        for (int i = text.length - WINDOW; i < text.length; i++) {
            tail = tail * key.multiplier + text[i] + 1;
        }
        long[] whole = hmac(text, key);
        return new Entry(tail, text.length, whole[0], whole[1]);
    }

    /** Whether a known text may end with the characters of a hash; of most others it says that none does. */
    boolean mayEnd(long hash) {
        int bit = bit(hash);
        return (filter[bit >> 6] & (1L << bit)) != 0;
    }

    private int bit(long hash) {
        return (int) (((hash ^ (hash >>> 31)) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - filterBits));
    }

    private static long[] hmac(char[] text, Key key) {
        try {
            Mac mac = Mac.getInstance(key.hmac.getAlgorithm());
            mac.init(key.hmac);
            for (char c : text) {
                mac.update((byte) (c >> 8));
                mac.update((byte) c);
            }
            ByteBuffer full = ByteBuffer.wrap(mac.doFinal());
            return new long[] {full.getLong(), full.getLong()};
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("HMAC-SHA-256 is not available");
        }
    }
}
