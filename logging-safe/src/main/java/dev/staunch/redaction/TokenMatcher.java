package dev.staunch.redaction;

import java.util.Arrays;
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
    private final StringBuilder pairs = new StringBuilder();
    private final StringBuilder triggers = new StringBuilder();

    private record Candidate(TokenFormat format, int offset) {}

    TokenMatcher(List<TokenFormat> formats) {
        for (TokenFormat format : formats) {
            int at = format.literal().length() == 1 ? 0 : format.rarestPair();
            char second = format.literal().charAt(at);
            if (at == 0) {
                triggers.append(second);
                for (int first = 0; first < ASCII; first++) {
                    add(first * ASCII + second, new Candidate(format, 0));
                }
            } else {
                char first = format.literal().charAt(at - 1);
                pairs.append(first).append(second);
                add(first * ASCII + second, new Candidate(format, at));
            }
        }
    }

    @Override
    public String triggers() {
        return triggers.toString();
    }

    @Override
    public String pairs() {
        return pairs.toString();
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
