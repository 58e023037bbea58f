package dev.staunch.redaction;

import java.util.Locale;

/** Tells where a sentence goes on behind the name of a secret, so that its next word is no value. */
final class Prose {

    private static final int MAX_WORD = 9;

    /** What follows a name in messages about it, and in the help text of options. */
    private static final String WORDS =
            " a an and are arg argument be by can cannot changed does expired failed file flag for from has have if in incorrect "
                    + "instead invalid is may missing must needs no not of ok on only option or parameter passed rejected required "
                    + "requires reset set should stdin string text that the then this to too updated value via was when which will "
                    + "with word wrong ";

    private Prose() {}

    static boolean goesOn(String text, int start, int end) {
        int last = end;
        while (last > start && ".,:;!?".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last - start > MAX_WORD || last == start) {
            return false;
        }
        for (int i = start; i < last; i++) {
            if (!Chars.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return WORDS.contains(" " + text.substring(start, last).toLowerCase(Locale.ROOT) + " ");
    }
}
