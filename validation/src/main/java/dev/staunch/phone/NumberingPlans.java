package dev.staunch.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/** The one class that needs libphonenumber. That reads far more than numbers, so it is given nothing else. */
final class NumberingPlans {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private NumberingPlans() {}

    static Result<PhoneNumber, Violations> read(String raw, @Nullable String region) {
        if (!isPlain(raw)) {
            return Bounded.malformed();
        }
        try {
            Phonenumber.PhoneNumber number = PLANS.parse(raw, region);
            String value = PLANS.format(number, PhoneNumberFormat.E164);
            return PLANS.isValidNumber(number) && PhoneNumber.isE164(value) && isStable(number, value)
                    ? new Ok<>(new PhoneNumber(value))
                    : Bounded.malformed();
        } catch (NumberParseException malformed) {
            return Bounded.malformed();
        }
    }

    /** Whether the canonical text is read as the same number. */
    private static boolean isStable(Phonenumber.PhoneNumber number, String value) throws NumberParseException {
        return PLANS.parse(value, null).exactlySameAs(number);
    }

    static String format(String value) {
        try {
            return PLANS.format(PLANS.parse(value, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unknown) {
            return value; // of a country that this version does not know
        }
    }

    /** ASCII digits with single separators, {@code +} only at the start, and at most one pair of parentheses. */
    private static boolean isPlain(String raw) {
        int open = 0;
        int closed = 0;
        boolean afterDigit = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '0' && c <= '9') {
                afterDigit = true;
                continue;
            }
            switch (c) {
                case '+' -> {
                    if (i > 0) {
                        return false;
                    }
                }
                case '(' -> {
                    if (++open > 1) {
                        return false;
                    }
                }
                case ')' -> {
                    if (++closed > open || !afterDigit) {
                        return false;
                    }
                }
                case ' ', '-', '.', '/' -> {
                    if (i == 0 || i == raw.length() - 1) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
            afterDigit = false;
        }
        return open == closed;
    }
}
