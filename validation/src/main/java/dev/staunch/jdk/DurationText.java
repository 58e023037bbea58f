package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Durations of RFC 3339 appendix A, and those of ISO 8601 that leave out a unit in the middle. */
final class DurationText {

    static final int MAX_LENGTH = 64;

    private static final int YEARS = 0;
    private static final int MONTHS = 1;
    private static final int WEEKS = 2;
    private static final int DAYS = 3;
    private static final int HOURS = 4;
    private static final int MINUTES = 5;
    private static final int SECONDS = 6;
    private static final String DATE_UNITS = "YMWD";
    private static final String TIME_UNITS = "HMS";

    /** More than any part may be, and small enough that the seconds in as many weeks fit into a long. */
    private static final long MANY = 1_000_000_000_000L;

    private static final long MAX_PART = 4_000_000;
    private static final long MAX_SECONDS = 10_000L * 31_556_952;

    private DurationText() {}

    static Result<Duration, Violations> parseDuration(String raw) {
        long[] parts = read(raw);
        if (parts == null || parts[YEARS] >= 0 || parts[MONTHS] >= 0) {
            return Bounded.malformed();
        }
        long days = 7 * amount(parts, WEEKS) + amount(parts, DAYS);
        long seconds = ((24 * days + amount(parts, HOURS)) * 60 + amount(parts, MINUTES)) * 60 + amount(parts, SECONDS);
        return seconds <= MAX_SECONDS ? new Ok<>(Duration.ofSeconds(seconds)) : Bounded.outOfRange(0, MAX_SECONDS);
    }

    static Result<Period, Violations> parsePeriod(String raw) {
        long[] parts = read(raw);
        if (parts == null || parts[HOURS] >= 0 || parts[MINUTES] >= 0 || parts[SECONDS] >= 0) {
            return Bounded.malformed();
        }
        long years = amount(parts, YEARS);
        long months = amount(parts, MONTHS);
        long days = 7 * amount(parts, WEEKS) + amount(parts, DAYS);
        return Math.max(years, Math.max(months, days)) <= MAX_PART
                ? new Ok<>(Period.of((int) years, (int) months, (int) days))
                : Bounded.outOfRange(0, MAX_PART);
    }

    private static long amount(long[] parts, int unit) {
        return Math.max(parts[unit], 0);
    }

    /** The number of each unit, -1 where there is none; null if the text is not a duration. */
    private static long @Nullable [] read(String raw) {
        long[] parts = {-1, -1, -1, -1, -1, -1, -1};
        boolean inTime = false;
        int count = 0;
        int last = -1;
        int i = 1;
        while (i < raw.length()) {
            if (raw.charAt(i) == 'T' && !inTime) {
                inTime = true;
                i++;
            }
            int start = i;
            long number = 0;
            while (i < raw.length() && Digits.isDigit(raw.charAt(i))) {
                number = Math.min(MANY, number * 10 + (raw.charAt(i) - '0'));
                i++;
            }
            int unit = i == start || i == raw.length() ? -1 : unitOf(raw.charAt(i), inTime);
            if (unit <= last) {
                return null;
            }
            parts[unit] = number;
            last = unit;
            count++;
            i++;
        }
        boolean wellFormed = raw.charAt(0) == 'P' && count > 0 && (parts[WEEKS] < 0 || count == 1);
        return wellFormed ? parts : null;
    }

    private static int unitOf(char c, boolean inTime) {
        int index = (inTime ? TIME_UNITS : DATE_UNITS).indexOf(c);
        return index < 0 || !inTime ? index : HOURS + index;
    }
}
