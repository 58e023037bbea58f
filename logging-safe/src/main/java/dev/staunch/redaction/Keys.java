package dev.staunch.redaction;

/** Reads the name in front of a value, and says what it means there. */
final class Keys {

    static final int MAX_KEY = 128;
    private static final int MAX_TYPE = 40;

    /** The words that are looked at here beside those of secrets. */
    static final String WORDS = "value string str text bytes any";

    /** What stands between name and value in {@code var password string = "…"} and {@code password: str = "…"}. */
    private static final WordTable TYPES = WordTable.of("string str secretstr text bytes any");

    private static final int MAX_TYPE_NAME = 9;

    /** What a type may hold beside blanks: {@code &'static str}, {@code Optional[str]}, {@code string | null}. */
    private static final Alphabet OF_TYPES = Alphabet.of("a-zA-Z0-9_.&'[]<>?|*!");

    private final Names names;

    Keys(Names names) {
        this.names = names;
    }

    /** Where the name begins that ends here. */
    static int start(String text, int floor, int end) {
        int limit = Math.max(floor, end - MAX_KEY);
        int i = end;
        while (i > limit && Chars.isKey(text.charAt(i - 1))) {
            i--;
        }
        // A line break before the name may have become visible: \npassword
        if (i > floor && text.charAt(i - 1) == '\\') {
            int escape = Hazards.escapeLengthAt(text, i - 1);
            return escape == 0 ? i : Math.min(end, i - 1 + escape);
        }
        return i;
    }

    /** Whether the name may say something: no is sure. */
    boolean mayTell(String text, int floor, int start, int end) {
        return names.mayTell(text, start, end) || isPart(text, floor, start, end);
    }

    /** What the name says, alone or with the word before it. */
    byte kindOf(String text, int floor, int start, int end) {
        byte kind = names.read(text, start, end);
        if (kind > KeyNames.COUNTABLE) {
            return kind;
        }
        if (NamedValues.isValue(text, start, end)) {
            return NamedValues.classify(text, floor, start, names);
        }
        int wider = wordBefore(text, floor, start);
        if (wider < start) {
            byte pair = KeyNames.endsInPair(text, wider, end);
            if (pair != KeyNames.NONE && pair != KeyNames.WEAK) {
                return pair <= KeyNames.PASSWORD ? pair : KeyNames.NONE;
            }
        }
        return isType(text, start, end) ? typed(text, floor, wider, start) : kind;
    }

    /** Whether it is no more than a short word behind another: {@code session id: …}. */
    private static boolean isPart(String text, int floor, int start, int end) {
        if (start <= floor || text.charAt(start - 1) != ' ') {
            return false;
        }
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Chars.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters < KeyNames.MIN_FILTERED;
    }

    /** Whether a type and an equals sign stand here, behind the colon of {@code password: string = "…"}. */
    static boolean isTyped(String text, int at) {
        int limit = Math.min(text.length(), at + MAX_TYPE);
        int end = at;
        while (end < limit && isOfType(text.charAt(end))) {
            end++;
        }
        boolean sign = end < limit && text.charAt(end) == '=';
        for (int i = at; sign && i < end; i++) {
            int word = i;
            while (Chars.isLetter(text.charAt(i))) {
                i++;
            }
            if (isType(text, word, i)) {
                return true;
            }
        }
        return false;
    }

    /** What the name says that stands before a type, or before the colon in front of it. */
    private byte typed(String text, int floor, int wider, int start) {
        byte kind = wider < start ? names.classify(text, wider, start - 1) : KeyNames.NONE;
        if (kind != KeyNames.NONE) {
            return kind;
        }
        int limit = Math.max(floor, start - MAX_TYPE);
        int i = start;
        while (i > limit && isOfType(text.charAt(i - 1))) {
            i--;
        }
        if (i <= limit || text.charAt(i - 1) != ':') {
            return KeyNames.NONE;
        }
        int end = i - 1;
        while (end > limit && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '?')) {
            end--;
        }
        return names.classify(text, start(text, floor, end), end);
    }

    private static boolean isOfType(char c) {
        return c == ' ' || OF_TYPES.has(c);
    }

    private static boolean isType(String text, int start, int end) {
        return end - start <= MAX_TYPE_NAME && TYPES.has(text, start, end);
    }

    /** The start of the word before, where a name is written as two words: {@code API key: …}. */
    private static int wordBefore(String text, int floor, int start) {
        if (start <= floor || text.charAt(start - 1) != ' ') {
            return start;
        }
        int i = start - 1;
        int limit = Math.max(floor, i - MAX_KEY);
        while (i > limit && Chars.isKey(text.charAt(i - 1))) {
            i--;
        }
        return i == start - 1 || text.startsWith("--", i) ? start : i;
    }
}
