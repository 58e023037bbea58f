package dev.staunch.redaction;

/** A set of ASCII characters, written as a list with ranges: {@code a-zA-Z0-9_}; a hyphen that is meant stands last. */
record Alphabet(long low, long high) {

    private static final int ASCII = 128;

    static Alphabet of(String characters) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < characters.length(); i++) {
            char first = characters.charAt(i);
            char last = first;
            if (i + 2 < characters.length() && characters.charAt(i + 1) == '-') {
                last = characters.charAt(i + 2);
                i += 2;
            }
            if (first <= ' ' || last >= ASCII - 1 || first > last) {
                throw new IllegalArgumentException("an alphabet must be visible ASCII characters and ranges of them");
            }
            for (int c = first; c <= last; c++) {
                low |= c < Long.SIZE ? 1L << c : 0;
                high |= c >= Long.SIZE ? 1L << c : 0;
            }
        }
        if (low == 0 && high == 0) {
            throw new IllegalArgumentException("an alphabet must not be empty");
        }
        return new Alphabet(low, high);
    }

    String characters() {
        StringBuilder out = new StringBuilder();
        for (char c = 0; c < ASCII; c++) {
            if (has(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    boolean has(char c) {
        return c < ASCII && (((c < Long.SIZE ? low : high) >>> c) & 1) != 0;
    }
}
