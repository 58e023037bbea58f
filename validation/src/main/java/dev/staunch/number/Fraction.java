package dev.staunch.number;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;

/** How many digits a decimal fraction may have, and how one is read. */
record Fraction(int precision, int scale) {

    Result<BigDecimal, Violations> parse(String text) {
        int length = text.length();
        if (length == 0) {
            return reject(StandardError.EMPTY);
        }
        if (length > precision + 3) { // sign, point, and the zero before a point
            return new Err<>(Violations.of(Violation.of(StandardError.TOO_LONG)
                    .with("max", precision + 3)
                    .with("actual", length)));
        }
        int first = text.charAt(0) == '-' ? 1 : 0;
        int point = endOfDigits(text, first);
        int end = point;
        if (point < length && text.charAt(point) == '.') {
            end = endOfDigits(text, point + 1);
            if (end == point + 1) {
                return reject(StandardError.MALFORMED);
            }
        }
        boolean leadingZero = point > first + 1 && text.charAt(first) == '0';
        if (end < length || point == first || leadingZero || (first == 1 && isZero(text, end))) {
            return reject(StandardError.MALFORMED);
        }
        int whole = text.charAt(first) == '0' ? 0 : point - first;
        return within(whole, Math.max(0, end - point - 1))
                ? new Ok<>(new BigDecimal(text))
                : tooManyDigits(Math.max(0, end - point - 1));
    }

    Result<BigDecimal, Violations> parse(Number number) {
        if (number instanceof BigDecimal decimal) {
            return parse(decimal);
        }
        if (number instanceof BigInteger large) {
            return isHuge(large) ? tooManyDigits(0) : parse(new BigDecimal(large));
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
            return Double.isFinite(value) && !negativeZero
                    ? parse(new BigDecimal(number.toString()))
                    : reject(StandardError.MALFORMED);
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return parse(BigDecimal.valueOf(number.longValue()));
        }
        return reject(StandardError.MALFORMED);
    }

    private Result<BigDecimal, Violations> parse(BigDecimal number) {
        if (isHuge(number.unscaledValue()) || number.scale() < -precision) {
            return tooManyDigits(0);
        }
        int after = Math.max(0, number.scale());
        if (after > scale) {
            return tooManyDigits(after);
        }
        int whole = number.signum() == 0 ? 0 : Math.max(0, number.precision() - number.scale());
        if (!within(whole, after)) {
            return tooManyDigits(after);
        }
        return new Ok<>(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** Whether a number has more digits than allowed, as far as that can be told without counting them. */
    private boolean isHuge(BigInteger unscaled) {
        return unscaled.bitLength() > 4 * precision;
    }

    private boolean within(int whole, int after) {
        return after <= scale && whole <= precision - scale;
    }

    private Result<BigDecimal, Violations> tooManyDigits(int after) {
        return new Err<>(Violations.of(
                after > scale
                        ? Violation.of(NumberError.TOO_PRECISE).with("scale", scale)
                        : Violation.of(NumberError.TOO_MANY_DIGITS)
                                .with("precision", precision)
                                .with("scale", scale)));
    }

    private static int endOfDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isZero(String text, int end) {
        for (int i = 1; i < end; i++) {
            if (text.charAt(i) != '0' && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static Result<BigDecimal, Violations> reject(ErrorCode code) {
        return new Err<>(Violations.of(code));
    }
}
