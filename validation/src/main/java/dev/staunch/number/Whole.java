package dev.staunch.number;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Limits of an integer, and how one is read. */
record Whole(long min, long max) {

    /** The digits and sign of {@link Long#MIN_VALUE}. */
    private static final int MAX_LENGTH = 20;

    private static final double MAX_EXACT = 1L << 53;

    Whole {
        if (max < min) {
            throw new IllegalArgumentException("limits must have min <= max");
        }
    }

    Result<Long, Violations> parse(String text) {
        int length = text.length();
        if (length == 0) {
            return reject(StandardError.EMPTY);
        }
        if (length > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", length)));
        }
        boolean negative = text.charAt(0) == '-';
        int first = negative ? 1 : 0;
        if (first == length || (text.charAt(first) == '0' && length > 1)) {
            return reject(StandardError.MALFORMED);
        }
        long negated = 0;
        boolean overflow = false;
        for (int i = first; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return reject(StandardError.MALFORMED);
            }
            overflow |= negated < (Long.MIN_VALUE + digit) / 10;
            negated = negated * 10 - digit;
        }
        if (overflow || (!negative && negated == Long.MIN_VALUE)) {
            return outOfRange();
        }
        return inRange(negative ? negated : -negated);
    }

    Result<Long, Violations> parse(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return inRange(number.longValue());
        }
        if (number instanceof BigInteger large) {
            return large.bitLength() < Long.SIZE ? inRange(large.longValue()) : outOfRange();
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? parse(decimal.unscaledValue()) : reject(StandardError.MALFORMED);
        }
        if (number instanceof Double || number instanceof Float) {
            return parse(number.doubleValue());
        }
        return reject(StandardError.MALFORMED);
    }

    private Result<Long, Violations> parse(double number) {
        boolean whole = Math.rint(number) == number && Math.abs(number) <= MAX_EXACT;
        boolean negativeZero = number == 0 && Double.doubleToRawLongBits(number) != 0;
        return whole && !negativeZero ? inRange((long) number) : reject(StandardError.MALFORMED);
    }

    private Result<Long, Violations> inRange(long value) {
        return value >= min && value <= max ? new Ok<>(value) : outOfRange();
    }

    private Result<Long, Violations> outOfRange() {
        return new Err<>(Violations.of(
                Violation.of(StandardError.OUT_OF_RANGE).with("min", min).with("max", max)));
    }

    private static Result<Long, Violations> reject(StandardError code) {
        return new Err<>(Violations.of(code));
    }
}
