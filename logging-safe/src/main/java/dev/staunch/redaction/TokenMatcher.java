package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tokens of public formats. Each format is looked for where the two rarest neighbours of its literal stand, so that
 * another format costs nothing on text without such a pair.
 */
final class TokenMatcher implements Matcher {

    private static final int ASCII = 128;
    private static final Candidate[] NONE = {};

    private final @Nullable Candidate[] @Nullable [] byPair = new Candidate[ASCII * ASCII][];
    private final List<String> thirds = new ArrayList<>();
    private final StringBuilder pairs = new StringBuilder();

    private record Candidate(TokenFormat format, int offset) {}

    TokenMatcher(List<TokenFormat> formats) {
        // Where two formats look at one place, the longer literal is the one that is meant.
        List<TokenFormat> longestFirst = formats.stream()
                .sorted(Comparator.comparingInt(
                                (TokenFormat format) -> format.literal().length())
                        .reversed())
                .toList();
        for (TokenFormat format : longestFirst) {
            String literal = format.literal();
            int at = format.rarest();
            if (at > 1) {
                thirds.add(literal.substring(at - 2, at + 1));
            } else {
                for (char before = 0; before < ASCII; before++) {
                    thirds.add(before + literal.substring(0, 2));
                }
            }
            pairs.append(literal, at - 1, at + 1);
            add(literal.charAt(at - 1) * ASCII + literal.charAt(at), new Candidate(format, at));
        }
    }

    @Override
    public String triggers() {
        return "";
    }

    @Override
    public String pairs() {
        return pairs.toString();
    }

    /** The three characters of each format that are rarest, to look at before the matcher is asked. */
    List<String> thirds() {
        return thirds;
    }

    @Override
    public SecretKind kind() {
        return SecretKind.TOKEN;
    }

    @Override
    public long match(String text, int floor, int at) {
        for (Candidate each : candidates(text, at)) {
            long span = each.format().match(text, floor, at - each.offset());
            if (span != Span.NONE) {
                return span;
            }
        }
        return Span.NONE;
    }

    @Override
    public String rule(String text, int floor, int at) {
        for (Candidate each : candidates(text, at)) {
            if (each.format().match(text, floor, at - each.offset()) != Span.NONE) {
                return each.format().literal();
            }
        }
        return kind().id();
    }

    private Candidate[] candidates(String text, int at) {
        char first = at == 0 ? ' ' : text.charAt(at - 1);
        Candidate[] here = first < ASCII ? byPair[first * ASCII + text.charAt(at)] : null;
        return here == null ? NONE : here;
    }

    private void add(int pair, Candidate candidate) {
        Candidate[] before = byPair[pair];
        Candidate[] after = before == null ? new Candidate[1] : Arrays.copyOf(before, before.length + 1);
        after[after.length - 1] = candidate;
        byPair[pair] = after;
    }
}
