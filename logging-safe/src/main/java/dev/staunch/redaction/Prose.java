package dev.staunch.redaction;

/** Tells where a sentence goes on behind the name of a secret, so that its next word is no value. */
final class Prose {

    private static final int MAX_WORD = 9;
    private static final int MAX_FIRST = 12;

    /** What follows a name in messages about it, and in the help text of options. */
    private static final WordTable WORDS = WordTable.of(
            "a accepts all an and are arg argument be by can cannot changed does expired failed file flag for from gained has have if in incorrect "
                    + "instead invalid is may learnt missing must needs no not now of ok on only option or parameter passed rejected required "
                    + "requires reset set setting should stdin string switch text that the then this to too updated value via was when which will "
                    + "with word wrong");

    private Prose() {}

    /** Whether two plain words follow each other: {@code secret: fixed handling of errors}. */
    static boolean startsWithWords(String text, int start, int end) {
        int next = end + 1;
        int last = next;
        while (last < text.length() && last - next < MAX_FIRST && Chars.isLower(text.charAt(last))) {
            last++;
        }
        boolean ends = last >= text.length() || " .,:;)".indexOf(text.charAt(last)) >= 0;
        return end > start
                && end - start <= MAX_FIRST
                && end < text.length()
                && text.charAt(end) == ' '
                && last - next > 1
                && ends
                && Chars.isLetter(text.charAt(end - 1))
                && Harmless.isWord(text, start, end);
    }

    static boolean goesOn(String text, int start, int end) {
        int last = end;
        while (last > start && ".,:;!?".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last - start <= MAX_WORD && WORDS.has(text, start, last);
    }
}
