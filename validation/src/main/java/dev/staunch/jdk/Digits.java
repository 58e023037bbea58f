package dev.staunch.jdk;

/** Runs of ASCII digits of a fixed length. */
final class Digits {

    private Digits() {}

    /** The number that so many digits stand for, or -1 if not all of them are ASCII digits. The text is as long. */
    static int read(String text, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
