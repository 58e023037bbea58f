package dev.staunch.redaction;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds payment card numbers (ISO/IEC 7812-1): the ranges and lengths of the large issuers, in one run or in the groups
 * that are printed on cards, with a right check digit.
 */
final class CardMatcher extends Matcher {

    private static final int MIN = 13;
    private static final int MAX = 19;

    /** The first digit of numbers, and which follow it at once. */
    private static final String[] ISSUERS = {"2234567", "3045678", "40123456789", "512345", "60245"};

    private static final String PAIRS = pairsOfDigits();

    private static String pairsOfDigits() {
        StringBuilder pairs = new StringBuilder();
        for (char first = '0'; first <= '9'; first++) {
            for (char second = '0'; second <= '9'; second++) {
                pairs.append(first).append(second);
            }
        }
        return pairs.toString();
    }

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return PAIRS;
    }

    @Override
    List<Place> places() {
        return Stream.of(ISSUERS)
                .map(each -> new Place(each.substring(0, 1), each.substring(1), Place.DIGITS, Place.DIGITS))
                .toList();
    }

    @Override
    SecretKind kind() {
        return SecretKind.CARD;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at - 2;
        return start >= floor && start + MIN <= text.length() && begins(text, start)
                ? number(text, floor, start)
                : Span.NONE;
    }

    /** However a number is printed, there are four digits first, and one is the eighth character. */
    private static boolean begins(String text, int start) {
        return Chars.isDigit(text.charAt(start + 3)) && Chars.isDigit(text.charAt(start + 7));
    }

    private static long number(String text, int floor, int at) {
        if (at > floor && !isBoundary(text, floor, at)) {
            return Span.NONE;
        }
        char separator = 0;
        int digits = 0;
        int i = at;
        for (; i < text.length() && digits < MAX; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
            } else if ((c == ' ' || c == '-') && goesOn(text, i, digits) && (separator == 0 || separator == c)) {
                separator = c;
            } else {
                break;
            }
        }
        if (!endsHere(text, i) || !isIssued(text, at, digits)) {
            return Span.NONE;
        }
        return passesLuhn(text, at, i) ? Span.of(at, i) : Span.NONE;
    }

    private static boolean isBoundary(String text, int floor, int at) {
        char before = text.charAt(at - 1);
        if (before == '.' && at - 1 > floor) {
            return !Chars.isDigit(text.charAt(at - 2));
        }
        return (!Chars.isAlphanumeric(before) && before != '_') || Boundary.followsEscape(text, floor, at);
    }

    /** Cards are printed in groups of four, or as 4-6-5 and 4-6-4. */
    private static boolean goesOn(String text, int at, int digits) {
        boolean group = digits == 4 || digits == 8 || digits == 12 || digits == 16 || digits == 10;
        return group
                && at + 2 < text.length()
                && Chars.isDigit(text.charAt(at + 1))
                && Chars.isDigit(text.charAt(at + 2));
    }

    private static boolean endsHere(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '.' || c == '-') {
            return at + 1 >= text.length() || !Chars.isAlphanumeric(text.charAt(at + 1));
        }
        return !Chars.isAlphanumeric(c) && c != '_';
    }

    private static boolean isIssued(String text, int at, int digits) {
        int two = digit(text, at) * 10 + digit(text, at + 1);
        int four = two * 100 + digit(text, at + 2) * 10 + digit(text, at + 3);
        if (two >= 40 && two <= 49) {
            return digits == 13 || digits == 16;
        }
        if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) {
            return digits == 16;
        }
        if (two == 34 || two == 37) {
            return digits == 15;
        }
        if (two == 36 || two == 38 || (four >= 3000 && four <= 3059)) {
            return digits == 14;
        }
        if (two == 62) {
            return digits >= 16;
        }
        return digits == 16
                && (two == 65 || four == 6011 || (four >= 6440 && four <= 6499) || (four >= 3528 && four <= 3589));
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    private static boolean passesLuhn(String text, int start, int end) {
        int sum = 0;
        boolean doubled = false;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                int value = c - '0';
                sum += !doubled ? value : value < 5 ? value * 2 : value * 2 - 9;
                doubled = !doubled;
            }
        }
        return sum % 10 == 0;
    }
}
