package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, from left to right: {@link Places} tell where a matcher may have to look, or a character must be made
 * visible, and a table tells which by a character and the one before it. Everything else is passed over. The tables have one
 * size, however many formats the matchers know.
 */
final class Scanner {

    private static final int ASCII = Places.ASCII;

    private static final Matcher[] NONE = {};

    /** The group of a character that must be made visible; 0 is nothing to do. */
    private static final byte HAZARD = 1;

    /** For each pair of neighbours the group of matchers that look at the second one. */
    private final byte[] groupOf = new byte[ASCII * ASCII];

    private final Matcher[][] groups;
    private final Places places;
    private final Replacing replacing;

    Scanner(List<Matcher> all, Replacing replacing) {
        this.replacing = replacing;
        List<Place> where = new ArrayList<>();
        int[] matchersOf = new int[ASCII * ASCII];
        for (int i = 0; i < all.size(); i++) {
            Matcher matcher = all.get(i);
            where.addAll(matcher.places());
            String triggers = matcher.triggers();
            for (int j = 0; j < ASCII * triggers.length(); j++) {
                matchersOf[Places.pair((char) (j % ASCII), triggers.charAt(j / ASCII))] |= 1 << i;
            }
            String pairs = matcher.pairs();
            for (int j = 0; j < pairs.length(); j += 2) {
                matchersOf[Places.pair(pairs.charAt(j), pairs.charAt(j + 1))] |= 1 << i;
            }
        }
        where.add(Place.of(Place.ANY, Hazards.ASCII));
        where.add(replacing.lookups() ? Place.of("$", "{") : Place.of("", ""));
        List<Integer> found = new ArrayList<>(List.of(0, 0));
        for (int pair = 0; pair < groupOf.length; pair++) {
            char second = (char) (pair % ASCII);
            boolean lookup = replacing.lookups() && pair == Places.pair('$', '{');
            if (matchersOf[pair] == 0) {
                groupOf[pair] = Hazards.isHazard(second) || lookup ? HAZARD : 0;
                continue;
            }
            int group = found.lastIndexOf(matchersOf[pair]);
            if (group <= HAZARD) {
                group = found.size();
                found.add(matchersOf[pair]);
            }
            groupOf[pair] = (byte) group;
        }
        if (found.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("too many groups of matchers");
        }
        groups = found.stream().map(group -> of(all, group)).toArray(Matcher[][]::new);
        places = new Places(where);
    }

    private static Matcher[] of(List<Matcher> all, int group) {
        return IntStream.range(0, all.size())
                .filter(i -> (group & (1 << i)) != 0)
                .mapToObj(all::get)
                .toArray(Matcher[]::new);
    }

    /**
     * The text without what was found, cut at the limit where the result is longer than that and the note that it was cut.
     *
     * @return the same instance if nothing was found
     */
    String scan(String text, int limit) {
        int length = text.length();
        long most = (long) limit + Markers.TRUNCATED.length();
        StringBuilder out = null;
        int copied = 0;
        for (int i = places.next(text, 0, 0); i < length; i = places.next(text, i + 1, copied)) {
            char c = text.charAt(i);
            char previous = i > copied && text.charAt(i - 1) < ASCII ? text.charAt(i - 1) : 0;
            int group = c < ASCII ? groupOf[Places.pair(previous, c)] : Hazards.isHazard(c) ? HAZARD : 0;
            if (group == 0) {
                continue;
            }
            if (out != null && out.length() + (i - copied) > most) {
                break;
            }
            if (group == HAZARD) {
                out = upTo(out, text, copied, i);
                Hazards.appendEscaped(out, c);
                copied = i + 1;
                continue;
            }
            for (Matcher matcher : groups[group]) {
                long span = matcher.match(text, copied, i);
                if (span != Span.NONE) {
                    int start = Span.start(span);
                    out = upTo(out, text, copied, start);
                    replacing.heard(matcher, text, copied, i);
                    copied = Span.end(span);
                    out.append(replacing.of(matcher.kind(), text, start, copied));
                    i = copied - 1;
                    break;
                }
            }
        }
        if (out == null) {
            return cut(text, limit);
        }
        out.append(text, copied, (int) Math.min(length, copied + most));
        return cut(out.toString(), limit);
    }

    /** Whether a matcher finds something. */
    boolean finds(String text) {
        for (int i = places.next(text, 0, 0); i < text.length(); i = places.next(text, i + 1, 0)) {
            char before = i > 0 && text.charAt(i - 1) < ASCII ? text.charAt(i - 1) : 0;
            for (Matcher matcher :
                    text.charAt(i) < ASCII ? groups[groupOf[Places.pair(before, text.charAt(i))]] : NONE) {
                if (matcher.match(text, 0, i) != Span.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static StringBuilder upTo(@Nullable StringBuilder out, String text, int from, int to) {
        StringBuilder target = out == null ? new StringBuilder(text.length() + 32) : out;
        return target.append(text, from, to);
    }

    /** The text up to the limit and a note that it was cut, if that is shorter; otherwise the same instance. */
    private static String cut(String text, int limit) {
        if (text.length() <= (long) limit + Markers.TRUNCATED.length()) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + Markers.TRUNCATED;
    }
}
