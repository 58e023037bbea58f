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
final class TokenMatcher extends Matcher {

    private static final int ASCII = 128;

    /** Stands for the character before a literal. */
    private static final char ANY = 0;

    private static final Candidate[] NONE = {};

    private final @Nullable Candidate[] @Nullable [] byPair = new Candidate[ASCII * ASCII][];
    private final StringBuilder pairs = new StringBuilder();

    /** A format, where in its literal the second of its neighbours stands, and which character of the literal is before them. */
    private record Candidate(TokenFormat format, int offset, char before) {}

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
            pairs.append(literal, at - 1, at + 1);
            add(
                    literal.charAt(at - 1) * ASCII + literal.charAt(at),
                    new Candidate(format, at, at > 1 ? literal.charAt(at - 2) : ANY));
        }
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return pairs.toString();
    }

    @Override
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Candidate[] each : byPair) {
            for (Candidate candidate : each == null ? NONE : each) {
                places.add(place(candidate.format(), candidate.offset()));
            }
        }
        return places;
    }

    private static Place place(TokenFormat format, int at) {
        String literal = format.literal();
        String behind = format.min() == 0 ? Place.ANY : format.alphabet().characters();
        return new Place(
                at > 1 ? literal.substring(at - 2, at - 1) : format.maxLead() > 0 ? Place.ANY : Place.BOUNDARY,
                literal.substring(at - 1, at),
                literal.substring(at, at + 1),
                at + 1 < literal.length() ? literal.substring(at + 1, at + 2) : behind);
    }

    @Override
    SecretKind kind() {
        return SecretKind.TOKEN;
    }

    @Override
    long match(String text, int floor, int at) {
        char before = at - 2 >= floor ? text.charAt(at - 2) : ANY;
        for (Candidate each : candidates(text, at)) {
            if (each.before() == before || each.before() == ANY) {
                long span = each.format().match(text, floor, at - each.offset());
                if (span != Span.NONE) {
                    return span;
                }
            }
        }
        return Span.NONE;
    }

    @Override
    String rule(String text, int floor, int at) {
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
