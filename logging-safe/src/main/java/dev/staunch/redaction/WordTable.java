package dev.staunch.redaction;

/** A set of lower-case words with a meaning each, looked up by a code that is computed while reading: no allocation. */
final class WordTable {

    private final long[] codes;
    private final short[] meanings;
    private final int mask;

    WordTable(int capacity) {
        int size = Integer.highestOneBit(Math.max(1, capacity)) * 4;
        codes = new long[size];
        meanings = new short[size];
        mask = size - 1;
    }

    /** The words of a list, parted by blanks. */
    static WordTable of(String words) {
        String[] all = words.trim().split(" +", -1);
        WordTable table = new WordTable(all.length);
        for (String each : all) {
            table.put(codeOf(each), 1);
        }
        return table;
    }

    /** Whether this part of a text is one of the words, in any case. */
    boolean has(String text, int start, int end) {
        long code = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            code = extend(code, Chars.isUpper(c) ? (char) (c | 0x20) : c);
        }
        return get(code) != 0;
    }

    /** The code of a word that begins with what {@code code} stands for (0 for nothing) and goes on with a character. */
    static long extend(long code, char lower) {
        return code * 0x100000001B3L + lower + 1;
    }

    static long codeOf(String lower) {
        long code = 0;
        for (int i = 0; i < lower.length(); i++) {
            code = extend(code, lower.charAt(i));
        }
        return code;
    }

    /** The code of two words in a row. */
    static long pair(long first, long second) {
        return first * 0x9E3779B97F4A7C15L + second;
    }

    void put(long code, int meaning) {
        int slot = slotOf(code);
        codes[slot] = code;
        meanings[slot] = (short) meaning;
    }

    /** The meaning of a word, 0 if it has none. */
    int get(long code) {
        return meanings[slotOf(code)];
    }

    private int slotOf(long code) {
        int slot = (int) (code ^ (code >>> 32)) & mask;
        while (codes[slot] != 0 && codes[slot] != code) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
