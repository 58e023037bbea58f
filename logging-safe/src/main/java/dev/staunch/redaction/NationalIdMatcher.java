package dev.staunch.redaction;

/**
 * Finds national identification numbers in their written form, with right check characters where the country has them: the
 * United States (SSN), Brazil (CPF), Spain (DNI, NIE), Italy (codice fiscale).
 */
final class NationalIdMatcher extends Matcher {

    private static final String SPANISH_CHECK = "TRWAGMYFPDXBNJZSQVHLCKE";

    /** Digits as they are, others as a letter of their kind. */
    private static final String UNITED_STATES = "ddd-dd-dddd";

    private static final String BRAZIL = "ddd.ddd.ddd-dd";
    private static final String SPAIN = "ddddddddL";
    private static final String SPAIN_FOREIGN = "LdddddddL";
    private static final String ITALY = "LLLLLLddLddLdddL";
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    @Override
    String triggers() {
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    @Override
    SecretKind kind() {
        return SecretKind.NATIONAL_ID;
    }

    @Override
    long match(String text, int floor, int at) {
        if (!Boundary.startsWord(text, floor, at) || (at > floor && ".-_".indexOf(text.charAt(at - 1)) >= 0)) {
            return Span.NONE;
        }
        if (has(text, at, UNITED_STATES)) {
            return isUnitedStates(text, at) ? Span.of(at, at + UNITED_STATES.length()) : Span.NONE;
        }
        if (has(text, at, BRAZIL)) {
            return isBrazilian(text, at) ? Span.of(at, at + BRAZIL.length()) : Span.NONE;
        }
        if (has(text, at, SPAIN) || (has(text, at, SPAIN_FOREIGN) && "XYZ".indexOf(text.charAt(at)) >= 0)) {
            return isSpanish(text, at) ? Span.of(at, at + SPAIN.length()) : Span.NONE;
        }
        return has(text, at, ITALY) && isItalian(text, at) ? Span.of(at, at + ITALY.length()) : Span.NONE;
    }

    private static boolean has(String text, int at, String form) {
        int end = at + form.length();
        if (end > text.length() || (end < text.length() && Chars.isAlphanumeric(text.charAt(end)))) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(at + i);
            char expected = form.charAt(i);
            boolean fits = expected == 'd' ? Chars.isDigit(c) : expected == 'L' ? Chars.isUpper(c) : c == expected;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnitedStates(String text, int at) {
        return text.charAt(at) != '9'
                && !text.startsWith("000", at)
                && !text.startsWith("666", at)
                && !text.startsWith("00", at + 4)
                && !text.startsWith("0000", at + 7);
    }

    private static boolean isBrazilian(String text, int at) {
        int first = 0;
        int second = 0;
        int read = 0;
        boolean same = true;
        for (int i = at; read < 9; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                first += (10 - read) * (c - '0');
                second += (11 - read) * (c - '0');
                same &= c == text.charAt(at);
                read++;
            }
        }
        int check = first * 10 % 11 % 10;
        second += 2 * check;
        return !same && check == text.charAt(at + 12) - '0' && second * 10 % 11 % 10 == text.charAt(at + 13) - '0';
    }

    private static boolean isSpanish(String text, int at) {
        char first = text.charAt(at);
        int number = Chars.isDigit(first) ? first - '0' : first - 'X';
        for (int i = at + 1; i < at + 8; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return SPANISH_CHECK.charAt(number % 23) == text.charAt(at + 8);
    }

    private static boolean isItalian(String text, int at) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = text.charAt(at + i);
            int value = Chars.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ITALIAN_ODD[value] : value;
        }
        return sum % 26 == text.charAt(at + 15) - 'A';
    }
}
