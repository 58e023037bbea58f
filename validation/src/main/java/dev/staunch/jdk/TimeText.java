package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code full-time} of RFC 3339 §5.6, read.
 *
 * @param time the time, with 59 for the second 60
 * @param offsetMinutes the offset from UTC, less than a day
 * @param leap whether the second was 60
 */
record TimeText(LocalTime time, int offsetMinutes, boolean leap) {

    static final int MAX_LOCAL_LENGTH = 40;
    static final int MAX_LENGTH = MAX_LOCAL_LENGTH + 6;

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MAX_OFFSET = 18 * HOUR;

    static Result<LocalTime, Violations> parseLocal(String raw) {
        if (raw.length() == 5) {
            return parseLocal(raw + ":00");
        }
        int end = endOfTime(raw, 0);
        LocalTime time = end == raw.length() ? timeAt(raw, 0, end, 59) : null;
        return time == null ? Bounded.malformed() : new Ok<>(time);
    }

    static Result<OffsetTime, Violations> parseWithOffset(String raw) {
        TimeText read = read(raw, 0);
        if (read == null) {
            return Bounded.malformed();
        }
        return new Ok<>(
                read.fitsOffset()
                        ? OffsetTime.of(read.time, read.offset())
                        : OffsetTime.of(read.time.minusMinutes(read.offsetMinutes), ZoneOffset.UTC));
    }

    /** The time from a place to the end, or null. */
    static @Nullable TimeText read(String raw, int start) {
        int end = endOfTime(raw, start);
        LocalTime time = timeAt(raw, start, end, 60);
        int offset = offsetAt(raw, end);
        if (time == null || offset <= -DAY) {
            return null;
        }
        boolean leap = Digits.read(raw, start + 6, 2) == 60;
        int minuteInUtc = Math.floorMod(time.getHour() * HOUR + time.getMinute() - offset, DAY);
        return leap && minuteInUtc != DAY - 1 ? null : new TimeText(time, offset, leap);
    }

    boolean fitsOffset() {
        return Math.abs(offsetMinutes) <= MAX_OFFSET;
    }

    ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
    }

    private static int endOfTime(String raw, int start) {
        int end = start + 8;
        if (end >= raw.length() || raw.charAt(end) != '.') {
            return Math.min(end, raw.length());
        }
        do {
            end++;
        } while (end < raw.length() && Digits.isDigit(raw.charAt(end)));
        return end;
    }

    private static @Nullable LocalTime timeAt(String raw, int start, int end, int maxSecond) {
        int fraction = start + 9;
        if (end < start + 8 || end == fraction || raw.charAt(start + 2) != ':' || raw.charAt(start + 5) != ':') {
            return null;
        }
        int hour = Digits.read(raw, start, 2);
        int minute = Digits.read(raw, start + 3, 2);
        int second = Digits.read(raw, start + 6, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > maxSecond) {
            return null;
        }
        int nano = 0;
        for (int i = fraction; i < fraction + 9; i++) {
            nano = nano * 10 + (i < end ? raw.charAt(i) - '0' : 0);
        }
        return LocalTime.of(hour, minute, Math.min(second, 59), nano);
    }

    /** The offset in minutes from a place to the end; a day less than nothing if there is none. */
    private static int offsetAt(String raw, int start) {
        int length = raw.length() - start;
        if (length == 1 && (raw.charAt(start) | 0x20) == 'z') {
            return 0;
        }
        if (length != 6 || raw.charAt(start + 3) != ':') {
            return -DAY;
        }
        char sign = raw.charAt(start);
        int hours = Digits.read(raw, start + 1, 2);
        int minutes = Digits.read(raw, start + 4, 2);
        if ((sign != '+' && sign != '-') || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return -DAY;
        }
        return (sign == '-' ? -1 : 1) * (hours * HOUR + minutes);
    }
}
