package dev.staunch.redaction;

/** Finds telephone numbers in international form (E.164): a plus sign and 8 to 15 digits, perhaps in groups. */
final class PhoneMatcher extends Matcher {

    private static final int MIN = 8;
    private static final int MAX = 15;

    @Override
    String triggers() {
        return "+";
    }

    @Override
    SecretKind kind() {
        return SecretKind.PHONE;
    }

    @Override
    long match(String text, int floor, int at) {
        if (at > floor && (text.charAt(at - 1) == '+' || !Boundary.startsWord(text, floor, at))) {
            return Span.NONE;
        }
        int digits = 0;
        int end = at + 1;
        int gap = 0;
        for (int i = end; i < text.length() && digits <= MAX && gap < 3; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
                gap = 0;
                end = i + 1;
            } else if (digits > 0 && " -.()/".indexOf(c) >= 0) {
                gap++;
            } else {
                break;
            }
        }
        boolean goesOn = end < text.length() && Chars.isAlphanumeric(text.charAt(end));
        return digits >= MIN && digits <= MAX && !goesOn && text.charAt(at + 1) != '0' ? Span.of(at, end) : Span.NONE;
    }
}
