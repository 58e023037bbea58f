package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, from left to right: a table tells by a character and the one before it whether a matcher is to look
 * here, or the character itself must be made visible. Everything else is passed over. The table has one size, however many
 * formats the matchers know.
 */
final class Scanner {

    private static final int ASCII = 128;
    private static final int BITS = 7;
    private static final int FILTER_BITS = 16;

    private static final Matcher[] NONE = {};

    /** For each pair of neighbours the group of matchers that look at the second one, or nothing to do. */
    private final byte[] groupOf = new byte[ASCII * ASCII];

    /** The first group is nothing to do, the second a character that must be made visible. */
    private final Matcher[][] groups;

    /** A filter of the three characters at which the matcher of tokens is to look, where it is the only one. */
    private final long[] thirds = new long[1 << (FILTER_BITS - 6)];

    private byte tokenGroup;

    /** Where only the matcher of card numbers is to look. */
    private byte numberGroup;

    private final Replacing replacing;

    Scanner(List<Matcher> all, Replacing replacing) {
        this.replacing = replacing;
        List<List<Matcher>> found = new ArrayList<>();
        found.add(List.of());
        found.add(List.of());
        for (int pair = 0; pair < groupOf.length; pair++) {
            char first = (char) (pair >> BITS);
            char second = (char) (pair & (ASCII - 1));
            List<Matcher> here = new ArrayList<>();
            for (Matcher matcher : all) {
                if (matcher.triggers().indexOf(second) >= 0 || hasPair(matcher.pairs(), first, second)) {
                    here.add(matcher);
                }
            }
            if (!here.isEmpty()) {
                int group = found.lastIndexOf(here);
                if (group < 0) {
                    group = found.size();
                    found.add(here);
                }
                groupOf[pair] = (byte) group;
            } else if (Hazards.isHazard(second) || (replacing.lookups() && first == '$' && second == '{')) {
                groupOf[pair] = 1;
            }
        }
        for (Matcher matcher : all) {
            if (matcher instanceof CardMatcher) {
                numberGroup = (byte) Math.max(0, found.indexOf(List.of(matcher)));
            }
            if (matcher instanceof TokenMatcher tokens) {
                tokenGroup = (byte) Math.max(0, found.indexOf(List.of(matcher)));
                for (String three : tokens.thirds()) {
                    int bit = bit(three.charAt(0), three.charAt(1), three.charAt(2));
                    thirds[bit >> 6] |= 1L << bit;
                }
            }
        }
        if (found.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("too many groups of matchers");
        }
        groups = found.stream().map(group -> group.toArray(NONE)).toArray(Matcher[][]::new);
    }

    private static boolean hasPair(String pairs, char first, char second) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text without what was found, cut where the result exceeds the limit.
     *
     * @return the same instance if nothing was found
     */
    String scan(String text, int limit) {
        int length = text.length();
        StringBuilder out = null;
        int copied = 0;
        int before = 0;
        for (int i = next(text, 0, 0); i < length; i = next(text, i + 1, before)) {
            char c = text.charAt(i);
            char previous = i > copied ? text.charAt(i - 1) : 0;
            int group = c < ASCII ? groupOf[previous < ASCII ? (previous << BITS) | c : c] : 1;
            before = c < ASCII ? c << BITS : 0;
            if (out != null && out.length() + (i - copied) > limit) {
                break;
            }
            Matcher[] here = groups[group];
            if (here.length == 0) {
                out = upTo(out, text, copied, i);
                Hazards.appendEscaped(out, c);
                copied = i + 1;
                continue;
            }
            for (Matcher matcher : here) {
                long span = matcher.match(text, copied, i);
                if (span != Span.NONE) {
                    int start = Span.start(span);
                    out = upTo(out, text, copied, start);
                    replacing.heard(matcher, text, copied, i);
                    copied = Span.end(span);
                    out.append(replacing.of(matcher.kind(), text, start, copied));
                    i = copied - 1;
                    before = 0;
                    break;
                }
            }
        }
        if (out == null) {
            return length <= limit + Markers.TRUNCATED.length()
                    ? text
                    : cut(new StringBuilder().append(text, 0, limit), limit);
        }
        int rest = Math.min(length, copied + limit + 1);
        out.append(text, copied, rest);
        return out.length() <= limit + Markers.TRUNCATED.length() && rest == length ? out.toString() : cut(out, limit);
    }

    /** The next place where there is something to do; the loop that most of a text goes through. */
    private int next(String text, int from, int start) {
        byte[] table = groupOf;
        int before = start;
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                int group = table[before | c];
                if (group != 0
                        && (group != tokenGroup || mayBeToken(text, i))
                        && (group != numberGroup || mayBeNumber(text, i))) {
                    return i;
                }
                before = c << BITS;
            } else if (Hazards.isHazard(c)) {
                return i;
            } else {
                before = 0;
            }
        }
        return length;
    }

    private boolean mayBeToken(String text, int at) {
        if (at < 2 || text.charAt(at - 2) >= ASCII) {
            return true;
        }
        int bit = bit(text.charAt(at - 2), text.charAt(at - 1), text.charAt(at));
        return (thirds[bit >> 6] & (1L << bit)) != 0;
    }

    /** Whether a fourth digit follows, as in a time or a date it does not. */
    private static boolean mayBeNumber(String text, int at) {
        return at + 3 < text.length() && Chars.isDigit(text.charAt(at + 3));
    }

    private static int bit(char first, char second, char third) {
        return (((first << (2 * BITS)) | (second << BITS) | third) * 0x9E3779B1) >>> (Integer.SIZE - FILTER_BITS);
    }

    /** Whether a matcher finds something. */
    boolean finds(String text) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                for (Matcher matcher : groups[groupOf[before | c]]) {
                    if (matcher.match(text, 0, i) != Span.NONE) {
                        return true;
                    }
                }
            }
            before = c < ASCII ? c << BITS : 0;
        }
        return false;
    }

    private static StringBuilder upTo(@Nullable StringBuilder out, String text, int from, int to) {
        StringBuilder target = out == null ? new StringBuilder(text.length() + 32) : out;
        return target.append(text, from, to);
    }

    private static String cut(StringBuilder out, int limit) {
        out.setLength(Character.isHighSurrogate(out.charAt(limit - 1)) ? limit - 1 : limit);
        return out.append(Markers.TRUNCATED).toString();
    }
}
