package dev.staunch.parse;

import java.util.Arrays;

/** The names a form was asked for. A small set that knows, mostly without comparing, that a name is new. */
final class Names {

    private String[] names = new String[8];
    private int size;
    private long seenHashes;

    void add(String name) {
        long bit = 1L << ((name.hashCode() * 0x9E3779B9) >>> 26);
        if ((seenHashes & bit) != 0 && contains(name)) {
            throw new IllegalStateException("a form was asked twice for the same field");
        }
        seenHashes |= bit;
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size++] = name;
    }

    boolean contains(Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
