package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** {@code language ["-" script] ["-" region] *("-" variant)} of RFC 5646 §2.1. */
final class LanguageTag {

    /** What RFC 5646 §4.4.1 asks every implementation to hold. */
    static final int MAX_LENGTH = 35;

    private LanguageTag() {}

    static Result<Locale, Violations> parse(String raw) {
        String[] subtags = raw.split("-", -1);
        Locale.Builder builder = new Locale.Builder();
        int next = 0;
        if (!isLetters(subtags[next], 2) && !isLetters(subtags[next], 3)) {
            return Bounded.malformed();
        }
        String language = subtags[next++].toLowerCase(Locale.ROOT);
        builder.setLanguage(language.equals("und") ? "" : language);
        if (next < subtags.length && isLetters(subtags[next], 4)) {
            builder.setScript(subtags[next++]);
        }
        if (next < subtags.length && (isLetters(subtags[next], 2) || isDigits(subtags[next], 3))) {
            builder.setRegion(subtags[next++]);
        }
        Set<String> variants = new LinkedHashSet<>();
        while (next < subtags.length) {
            if (!isVariant(subtags[next]) || !variants.add(subtags[next].toLowerCase(Locale.ROOT))) {
                return Bounded.malformed();
            }
            next++;
        }
        return new Ok<>(builder.setVariant(String.join("_", variants)).build());
    }

    private static boolean isVariant(String subtag) {
        int length = subtag.length();
        boolean starts = length >= 5 || (length == 4 && Digits.isDigit(subtag.charAt(0)));
        return starts && length <= 8 && subtag.chars().allMatch(c -> isLetter(c) || Digits.isDigit((char) c));
    }

    private static boolean isLetters(String subtag, int length) {
        return subtag.length() == length && subtag.chars().allMatch(LanguageTag::isLetter);
    }

    private static boolean isDigits(String subtag, int length) {
        return subtag.length() == length && Digits.read(subtag, 0, length) >= 0;
    }

    private static boolean isLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' && c < 0x80;
    }
}
