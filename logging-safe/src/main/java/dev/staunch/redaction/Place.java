package dev.staunch.redaction;

/**
 * Where a matcher looks: at the third of four characters in a row, each of which is one of a set. Behind the end of a text and
 * before a match everything may be.
 */
record Place(String before, String first, String second, String behind) {

    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String ANY = any();

    private static String any() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Places.ASCII; c++) {
            all.append(c);
        }
        return all.toString();
    }

    /** The second of two neighbours, whatever is around. */
    static Place of(String first, String second) {
        return new Place(ANY, first, second, ANY);
    }
}
