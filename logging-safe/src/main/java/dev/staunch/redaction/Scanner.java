package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, from left to right: a table tells at which characters a matcher is to look, or that the character
 * itself must be made visible. Everything else is passed over.
 */
final class Scanner {

    private static final int TABLE = 128;

    private static final Matcher[] NONE = {};

    private final Matcher[][] matchers = new Matcher[TABLE][];
    private final boolean[] triggers = new boolean[TABLE];

    Scanner(List<Matcher> all) {
        for (int c = 0; c < TABLE; c++) {
            List<Matcher> here = new ArrayList<>();
            for (Matcher matcher : all) {
                if (matcher.triggers().indexOf(c) >= 0) {
                    here.add(matcher);
                }
            }
            matchers[c] = here.toArray(NONE);
            triggers[c] = !here.isEmpty() || Hazards.isHazard((char) c);
        }
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
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < TABLE ? !triggers[c] : !Hazards.isHazard(c)) {
                continue;
            }
            if (out != null && out.length() + (i - copied) > limit) {
                break;
            }
            Matcher[] here = c < TABLE ? matchers[c] : NONE;
            if (here.length == 0) {
                out = upTo(out, text, copied, i);
                Hazards.appendEscaped(out, c);
                copied = i + 1;
                continue;
            }
            for (Matcher matcher : here) {
                long span = matcher.match(text, copied, i);
                if (span != Span.NONE) {
                    out = upTo(out, text, copied, Span.start(span));
                    out.append(matcher.marker());
                    copied = Span.end(span);
                    i = copied - 1;
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

    private static StringBuilder upTo(@Nullable StringBuilder out, String text, int from, int to) {
        StringBuilder target = out == null ? new StringBuilder(text.length() + 32) : out;
        return target.append(text, from, to);
    }

    private static String cut(StringBuilder out, int limit) {
        out.setLength(Character.isHighSurrogate(out.charAt(limit - 1)) ? limit - 1 : limit);
        return out.append(Markers.TRUNCATED).toString();
    }
}
