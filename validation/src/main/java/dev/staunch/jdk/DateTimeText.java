package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code date-time} of RFC 3339 §5.6, read.
 *
 * @param date the date
 * @param time the time and offset
 */
record DateTimeText(LocalDate date, TimeText time) {

    static final int MAX_LENGTH = DateText.LENGTH + 1 + TimeText.MAX_LENGTH;

    private static final int MAX_YEAR = 9999;
    private static final int DAY = 24 * 60;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    static Result<OffsetDateTime, Violations> parseWithOffset(String raw) {
        DateTimeText read = read(raw);
        if (read == null) {
            return Bounded.malformed();
        }
        if (read.time.fitsOffset()) {
            return new Ok<>(OffsetDateTime.of(read.date, read.time.time(), read.time.offset()));
        }
        OffsetDateTime inUtc =
                OffsetDateTime.of(read.date, read.time.time(), ZoneOffset.UTC).minusMinutes(read.time.offsetMinutes());
        return inUtc.getYear() >= 0 && inUtc.getYear() <= MAX_YEAR ? new Ok<>(inUtc) : Bounded.outOfRange(0, MAX_YEAR);
    }

    static Result<Instant, Violations> parseInstant(String raw) {
        DateTimeText read = read(raw);
        if (read == null) {
            return Bounded.malformed();
        }
        long midnight = read.date.toEpochDay() * DAY - read.time.offsetMinutes();
        Instant instant = Instant.ofEpochSecond(midnight * 60, read.time.time().toNanoOfDay());
        return !instant.isBefore(FIRST) && instant.isBefore(END) ? new Ok<>(instant) : Bounded.outOfRange(0, MAX_YEAR);
    }

    private static @Nullable DateTimeText read(String raw) {
        int separator = DateText.LENGTH;
        if (raw.length() <= separator || (raw.charAt(separator) | 0x20) != 't') {
            return null;
        }
        LocalDate date = DateText.read(raw);
        TimeText time = TimeText.read(raw, separator + 1);
        if (date == null || time == null) {
            return null;
        }
        DateTimeText read = new DateTimeText(date, time);
        return time.leap() && !read.isLastDayOfMonthInUtc() ? null : read;
    }

    private boolean isLastDayOfMonthInUtc() {
        int minuteInUtc = time.time().toSecondOfDay() / 60 - time.offsetMinutes();
        LocalDate inUtc = date.plusDays(Math.floorDiv(minuteInUtc, DAY));
        return inUtc.getDayOfMonth() == inUtc.lengthOfMonth();
    }
}
