package dev.staunch.sensitive;

import java.util.Arrays;
import java.util.List;

/**
 * Knows the words that stand in sample configurations in place of a secret. Adding one is adding it to a list.
 *
 * <p>A text is compared in lower case (ASCII), without separators, quotes and trailing digits, so that
 * {@code "Change-Me_123"} is {@code changeme}; and a word that is repeated to reach a length is still that word.
 */
final class Placeholders {

    private static final List<String> WORDS = List.of(
            "admin",
            "apikey",
            "changeit",
            "changeme",
            "default",
            "demo",
            "dummy",
            "example",
            "fixme",
            "foobar",
            "mypassword",
            "mysecret",
            "none",
            "null",
            "passwd",
            "password",
            "placeholder",
            "redacted",
            "replaceme",
            "sample",
            "secret",
            "secretkey",
            "supersecret",
            "tbd",
            "test",
            "testing",
            "todo",
            "topsecret",
            "undefined");

    /** Requests to the reader, by how they start and end. A passphrase may start with "put" and end with "here". */
    private static final List<Ends> REQUESTS = List.of(
            new Ends("your", "here"),
            new Ends("your", "key"),
            new Ends("your", "password"),
            new Ends("your", "secret"),
            new Ends("your", "token"),
            new Ends("enter", "keyhere"),
            new Ends("enter", "passwordhere"),
            new Ends("enter", "secrethere"),
            new Ends("enter", "tokenhere"),
            new Ends("insert", "keyhere"),
            new Ends("insert", "passwordhere"),
            new Ends("insert", "secrethere"),
            new Ends("insert", "tokenhere"));

    /** Template syntax that nothing has resolved. */
    private static final List<Ends> TEMPLATES = List.of(new Ends("${", "}"), new Ends("{{", "}}"), new Ends("<", ">"));

    private Placeholders() {}

    /** Whether a text as a whole is a placeholder. */
    static boolean isPlaceholder(char[] text) {
        char[] letters = new char[text.length];
        try {
            int length = withoutSeparators(text, letters);
            return isTemplate(text, text.length) || isOneCharacter(letters, length) || isKnown(letters, length);
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    private static int withoutSeparators(char[] text, char[] letters) {
        int length = 0;
        for (char c : text) {
            if ("-_. \"'".indexOf(c) < 0) {
                letters[length++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            }
        }
        return length;
    }

    private static boolean isTemplate(char[] text, int length) {
        return TEMPLATES.stream().anyMatch(each -> each.enclose(text, length));
    }

    /** Whether there is but one character, however often, or none. */
    private static boolean isOneCharacter(char[] letters, int length) {
        int period = length > 0 && Character.isHighSurrogate(letters[0]) ? 2 : 1;
        for (int i = period; i < length; i++) {
            if (letters[i] != letters[i - period]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(char[] letters, int length) {
        int end = length;
        while (end > 0 && (letters[end - 1] == '!' || (letters[end - 1] >= '0' && letters[end - 1] <= '9'))) {
            end--;
        }
        int stem = end;
        return WORDS.stream().anyMatch(word -> isRepeated(word, letters, stem))
                || REQUESTS.stream().anyMatch(each -> each.enclose(letters, stem));
    }

    private static boolean isRepeated(String word, char[] letters, int length) {
        if (length == 0 || length % word.length() != 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[i] != word.charAt(i % word.length())) {
                return false;
            }
        }
        return true;
    }

    private record Ends(String first, String last) {

        boolean enclose(char[] text, int length) {
            return length >= first.length() + last.length()
                    && isAt(first, text, 0)
                    && isAt(last, text, length - last.length());
        }

        private static boolean isAt(String part, char[] text, int offset) {
            for (int i = 0; i < part.length(); i++) {
                if (text[offset + i] != part.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
