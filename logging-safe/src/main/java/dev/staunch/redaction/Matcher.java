package dev.staunch.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises one kind of secret at candidate places. The scanner calls it only where one of its trigger characters
 * stands, in the order of the text.
 *
 * <p>A matcher must keep the whole scan linear: what it reads without finding anything is bounded, or ends where the next
 * trigger cannot read it again. What it reads of a match is free, since the scan goes on behind it.
 */
abstract class Matcher {

    /** What is found begins no farther before the trigger than this. */
    static final int MAX_BEFORE = 1024;

    /**
     * The characters at which a candidate may stand.
     *
     * @return ASCII characters
     */
    abstract String triggers();

    /**
     * Pairs of characters, at the second of which a candidate may stand.
     *
     * @return ASCII characters, two for each pair
     */
    String pairs() {
        return "";
    }

    /**
     * The same places more closely, where more is known of the characters around.
     *
     * @return places, of which some may be none
     */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(Place.of(Place.ANY, triggers()));
        for (int i = 0; i < pairs().length(); i += 2) {
            places.add(Place.of(pairs().substring(i, i + 1), pairs().substring(i + 1, i + 2)));
        }
        return places;
    }

    /**
     * What it finds.
     *
     * @return the kind
     */
    abstract SecretKind kind();

    /**
     * The rule by which it found something here, for counters.
     *
     * @param text the whole text
     * @param floor as for {@link #match}
     * @param at as for {@link #match}
     * @return what a listener is told
     */
    String rule(String text, int floor, int at) {
        return kind().id();
    }

    /**
     * Looks at a candidate.
     *
     * @param text the whole text
     * @param floor the end of the last match: nothing before it may be part of another
     * @param at the index of the trigger
     * @return the {@link Span} to replace, which begins at most {@link #MAX_BEFORE} characters before {@code at} and must not
     *     end before it, or {@link Span#NONE}
     */
    abstract long match(String text, int floor, int at);
}
