package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** {@code full-date} of RFC 3339 §5.6. */
final class DateText {

    static final int LENGTH = 10;

    private DateText() {}

    static Result<LocalDate, Violations> parse(String raw) {
        LocalDate date = raw.length() == LENGTH ? read(raw) : null;
        return date == null ? Bounded.malformed() : new Ok<>(date);
    }

    /** The date at the start of a text of at least its length. */
    static @Nullable LocalDate read(String raw) {
        int year = Digits.read(raw, 0, 4);
        int month = Digits.read(raw, 5, 2);
        int day = Digits.read(raw, 8, 2);
        boolean wellFormed = raw.charAt(4) == '-' && raw.charAt(7) == '-';
        if (!wellFormed || year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= Month.of(month).length(Year.isLeap(year)) ? LocalDate.of(year, month, day) : null;
    }
}
