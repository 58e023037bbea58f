package dev.staunch.number;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;

/**
 * Parsers of numbers with one spelling for each: ASCII digits, a {@code -} for negative numbers, no {@code +}, no leading
 * zeros, no {@code -0}, no grouping, no exponent, no white space. How long a text is, and how large a number's digits and
 * exponent are, is checked before any arithmetic, so that no input is expensive.
 *
 * <p>From a source with number types, such as JSON, the parsers read:
 *
 * <ul>
 * <li>{@code Byte}, {@code Short}, {@code Integer}, {@code Long} and {@code BigInteger} by value;
 * <li>{@code BigDecimal} as an integer only with scale 0 (so neither {@code 1.0} nor {@code 1e2}), and as a decimal by value;
 * <li>{@code Float} and {@code Double} as an integer only if it is one and at most 2<sup>53</sup>, and as a decimal by the
 *     shortest text that stands for it; not if it is infinite, not a number or a negative zero.
 * </ul>
 *
 * <table>
 * <caption>{@code intBetween(-5, 100)} from text</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 0}</td><td>0</td></tr>
 * <tr><td>{@code 42}</td><td>42</td></tr>
 * <tr><td>{@code -5}</td><td>-5</td></tr>
 * <tr><td>{@code 101}</td><td>{@code input.out_of_range {min=-5, max=100}}</td></tr>
 * <tr><td>{@code 9223372036854775808}</td><td>{@code input.out_of_range {min=-5, max=100}}</td></tr>
 * <tr><td>4,000 times {@code 9}</td><td>{@code input.too_long {max=20, actual=4000}}</td></tr>
 * <tr><td>{@code 042}, {@code +42}, {@code -0}, {@code 4_2}, {@code 42.0}, {@code 4e1}, {@code 0x2A}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>a space and {@code 42}, U+FF14</td><td>{@code input.malformed}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * <table>
 * <caption>{@code decimal(6, 2)} from text</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 12.34}</td><td>12.34</td></tr>
 * <tr><td>{@code 12.50}</td><td>12.50, scale 2</td></tr>
 * <tr><td>{@code -1}</td><td>-1</td></tr>
 * <tr><td>{@code 1.234}</td><td>{@code number.too_precise {scale=2}}</td></tr>
 * <tr><td>{@code 12345}</td><td>{@code number.too_many_digits {precision=6, scale=2}}</td></tr>
 * <tr><td>{@code 1e3}, {@code .5}, {@code 1.}, {@code 00.1}, {@code -0.0}, {@code 1,5}, {@code NaN}</td>
 *     <td>{@code input.malformed}</td></tr>
 * </table>
 *
 * <p>The parsers are immutable and thread-safe.
 */
@CheckReturnValue
public final class Numbers {

    private static final int MAX_PRECISION = 1000;

    private Numbers() {}

    /**
     * A parser of integers within limits.
     *
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @return a parser
     * @throws IllegalArgumentException if max is less than min
     */
    public static Parser<String, Integer> intBetween(int min, int max) {
        Whole limits = new Whole(min, max);
        return Parser.number(text -> toInt(limits.parse(text)), number -> toInt(limits.parse(number)));
    }

    /**
     * A parser of integers within limits.
     *
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @return a parser
     * @throws IllegalArgumentException if max is less than min
     */
    public static Parser<String, Long> longBetween(long min, long max) {
        Whole limits = new Whole(min, max);
        return Parser.number(limits::parse, limits::parse);
    }

    /**
     * A parser of decimal fractions with so many digits as SQL's {@code DECIMAL(precision, scale)}: at most
     * {@code precision - scale} before the point and at most {@code scale} after it. The value keeps the digits that it was
     * given with.
     *
     * @param precision how many digits there may be in all, 1 to 1000
     * @param scale how many of them may be after the point
     * @return a parser
     * @throws IllegalArgumentException if the limits are not 0 &lt;= scale &lt;= precision, 1 &lt;= precision &lt;= 1000
     */
    public static Parser<String, BigDecimal> decimal(int precision, int scale) {
        if (precision < 1 || precision > MAX_PRECISION || scale < 0 || scale > precision) {
            throw new IllegalArgumentException("digits must have 0 <= scale <= precision and 1 <= precision <= 1000");
        }
        Fraction limits = new Fraction(precision, scale);
        return Parser.number(limits::parse, limits::parse);
    }

    /**
     * A parser of decimal fractions within limits. It takes so many digits before the point as the limits have.
     *
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @param scale how many digits may be after the point, 0 to 100
     * @return a parser
     * @throws IllegalArgumentException if max is less than min, the scale is not allowed, or a limit has over 800 digits
     */
    public static Parser<String, BigDecimal> decimalBetween(BigDecimal min, BigDecimal max, int scale) {
        int whole = Math.max(1, Math.max(min.precision() - min.scale(), max.precision() - max.scale()));
        if (min.compareTo(max) > 0 || scale < 0 || scale > 100 || whole > 800) {
            throw new IllegalArgumentException("limits must have min <= max, 0 <= scale <= 100 and at most 800 digits");
        }
        return decimal(whole + scale, scale)
                .ensure(value -> value.compareTo(min) >= 0 && value.compareTo(max) <= 0, StandardError.OUT_OF_RANGE);
    }

    private static Result<Integer, Violations> toInt(Result<Long, Violations> parsed) {
        return parsed instanceof Ok<Long, Violations> ok
                ? new Ok<>((int) (long) ok.value())
                : new Err<>(((Err<Long, Violations>) parsed).error());
    }
}
