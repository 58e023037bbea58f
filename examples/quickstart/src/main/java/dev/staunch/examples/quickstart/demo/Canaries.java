package dev.staunch.examples.quickstart.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Random words that stand for what must not leak, and the search for them. Tests look for encodings of them too. */
final class Canaries {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxyz";
    private static final int PAIRS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<String> words;
    private final List<String> planted = new ArrayList<>();

    Canaries() {
        this(Canaries::word);
    }

    private Canaries(Supplier<String> words) {
        this.words = words;
    }

    /** Canaries that someone else makes, and looks for. */
    static Canaries from(Supplier<String> words) {
        return new Canaries(words);
    }

    String plant() {
        String word = words.get();
        planted.add(word);
        return word;
    }

    /** Letters and digits in turn. */
    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < PAIRS; i++) {
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))).append(RANDOM.nextInt(10));
        }
        return word.toString();
    }

    int count() {
        return planted.size();
    }

    boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return planted.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }
}
