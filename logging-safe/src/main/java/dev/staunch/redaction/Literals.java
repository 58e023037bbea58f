package dev.staunch.redaction;

import java.util.stream.Stream;

/** A few literals, of which one is looked for at an index: mostly a glance at one character tells that there is none. */
final class Literals {

    private final String[] all;
    private final Alphabet firsts;

    private Literals(String[] all) {
        this.all = all;
        firsts = Alphabet.of(Stream.of(all).map(each -> each.substring(0, 1)).reduce("", String::concat));
    }

    /** Literals that begin with visible ASCII characters; the first one that fits counts. */
    static Literals of(String... all) {
        return new Literals(all.clone());
    }

    /** The length of the literal that begins here, or 0. */
    int lengthAt(String text, int at) {
        if (at >= text.length() || !firsts.has(text.charAt(at))) {
            return 0;
        }
        for (String each : all) {
            if (text.charAt(at) == each.charAt(0) && text.startsWith(each, at)) {
                return each.length();
            }
        }
        return 0;
    }
}
