package dev.staunch.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final Parser<String, Integer> INT = Numbers.intBetween(-5, 100);
    private static final Parser<String, Long> ANY_LONG = Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Parser<String, BigDecimal> DECIMAL = Numbers.decimal(6, 2);

    private static String of(Parser<String, ?> parser, String raw) {
        return parser.parse(raw)
                .fold(Object::toString, found -> found.asList().get(0).toString());
    }

    private static String ofNumber(Parser<String, ?> parser, Object raw) {
        Form form = Form.of(Fields.of(Map.of("n", raw)));
        var field = form.required("n", parser);
        return form.build(() -> field.get().toString())
                .fold(value -> value, found -> found.asList().get(0).toString());
    }

    static Stream<Arguments> integers() {
        return Stream.of(
                Arguments.of("0", "0"),
                Arguments.of("42", "42"),
                Arguments.of("-5", "-5"),
                Arguments.of("101", "input.out_of_range {min=-5, max=100}"),
                Arguments.of("-6", "input.out_of_range {min=-5, max=100}"),
                Arguments.of("9223372036854775808", "input.out_of_range {min=-5, max=100}"),
                Arguments.of("-9223372036854775809", "input.out_of_range {min=-5, max=100}"),
                Arguments.of("99999999999999999999", "input.out_of_range {min=-5, max=100}"),
                Arguments.of("9".repeat(4000), "input.too_long {max=20, actual=4000}"),
                Arguments.of("", "input.empty"),
                Arguments.of(null, "input.null"));
    }

    @ParameterizedTest
    @MethodSource("integers")
    void reads_integers_from_text(String raw, String expected) {
        assertThat(of(INT, raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "042",
                "+42",
                "-0",
                "4_2",
                "42.0",
                "4e1",
                "0x2A",
                " 42",
                "42 ",
                "42\n",
                "\uff14",
                "\u0664",
                "-",
                "--4",
                "00",
                "-04",
                "4\u0000",
                "\ud83d",
                "1,0",
                "Infinity"
            })
    void refuses_any_other_spelling_of_an_integer(String raw) {
        assertThat(of(INT, raw)).isEqualTo("input.malformed");
        assertThat(of(ANY_LONG, raw)).isEqualTo("input.malformed");
    }

    @Test
    void reads_the_extremes() {
        assertThat(of(ANY_LONG, "9223372036854775807")).isEqualTo("9223372036854775807");
        assertThat(of(ANY_LONG, "-9223372036854775808")).isEqualTo("-9223372036854775808");
        assertThat(of(ANY_LONG, "9223372036854775808")).startsWith("input.out_of_range");
        assertThat(of(ANY_LONG, "-9223372036854775809")).startsWith("input.out_of_range");
        Parser<String, Integer> any = Numbers.intBetween(Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(of(any, "-2147483648")).isEqualTo("-2147483648");
        assertThat(of(any, "2147483648")).startsWith("input.out_of_range");
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of((byte) 7, "7"),
                Arguments.of((short) 7, "7"),
                Arguments.of(7, "7"),
                Arguments.of(7L, "7"),
                Arguments.of(1L << 32, "/n input.out_of_range {min=-5, max=100}"),
                Arguments.of(BigInteger.valueOf(7), "7"),
                Arguments.of(BigInteger.ONE.shiftLeft(64), "/n input.out_of_range {min=-5, max=100}"),
                Arguments.of(new BigDecimal("7"), "7"),
                Arguments.of(new BigDecimal("7.0"), "/n input.malformed"),
                Arguments.of(new BigDecimal("1e1"), "/n input.malformed"),
                Arguments.of(new BigDecimal("1e2000000000"), "/n input.malformed"),
                Arguments.of(7.0, "7"),
                Arguments.of(7.0f, "7"),
                Arguments.of(7.5, "/n input.malformed"),
                Arguments.of(-0.0, "/n input.malformed"),
                Arguments.of(0x1p54, "/n input.malformed"),
                Arguments.of(Double.NaN, "/n input.malformed"),
                Arguments.of(Double.POSITIVE_INFINITY, "/n input.malformed"),
                Arguments.of("7", "/n input.wrong_type {expected=NUMBER, actual=TEXT}"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void reads_integers_from_numbers_by_its_rule(Object raw, String expected) {
        assertThat(ofNumber(INT, raw)).isEqualTo(expected);
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                Arguments.of("12.34", "12.34"),
                Arguments.of("12.50", "12.50"),
                Arguments.of("-1", "-1"),
                Arguments.of("0", "0"),
                Arguments.of("-0.01", "-0.01"),
                Arguments.of("9999.99", "9999.99"),
                Arguments.of("-9999.99", "-9999.99"),
                Arguments.of("12345.67", "number.too_many_digits {precision=6, scale=2}"),
                Arguments.of("-0.000001", "number.too_precise {scale=2}"),
                Arguments.of("1.234", "number.too_precise {scale=2}"),
                Arguments.of("12345", "number.too_many_digits {precision=6, scale=2}"),
                Arguments.of("1e1000000000", "input.too_long {max=9, actual=12}"),
                Arguments.of("0." + "0".repeat(5000) + "1", "input.too_long {max=9, actual=5003}"),
                Arguments.of("", "input.empty"),
                Arguments.of(null, "input.null"));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void reads_decimals_from_text(String raw, String expected) {
        assertThat(of(DECIMAL, raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                ".5",
                "1.",
                "00.1",
                "01",
                "-0.0",
                "-0",
                "1,5",
                "NaN",
                "1.2.3",
                "--1",
                "+1",
                " 1",
                "\u0661.5",
                "1\u066b5",
                "-",
                ".",
                "-.5",
                "1E+2",
                "0x1"
            })
    void refuses_any_other_spelling_of_a_decimal(String raw) {
        assertThat(of(DECIMAL, raw)).isEqualTo("input.malformed");
    }

    static Stream<Arguments> decimalNumbers() {
        return Stream.of(
                Arguments.of(new BigDecimal("12.5"), "12.5"),
                Arguments.of(new BigDecimal("1e3"), "1000"),
                Arguments.of(new BigDecimal("0e3"), "0"),
                Arguments.of(new BigDecimal("1e4"), "/n number.too_many_digits {precision=6, scale=2}"),
                Arguments.of(new BigDecimal("1e2000000000"), "/n number.too_many_digits {precision=6, scale=2}"),
                Arguments.of(new BigDecimal("1e-2000000000"), "/n number.too_precise {scale=2}"),
                Arguments.of(BigInteger.TEN, "10"),
                Arguments.of(7, "7"),
                Arguments.of(7L, "7"),
                Arguments.of((short) 7, "7"),
                Arguments.of((byte) 7, "7"),
                Arguments.of(new AtomicLong(7), "/n input.wrong_type {expected=NUMBER, actual=OTHER}"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of(0.125, "/n number.too_precise {scale=2}"),
                Arguments.of(1e300, "/n number.too_many_digits {precision=6, scale=2}"),
                Arguments.of(-0.0, "/n input.malformed"),
                Arguments.of(Double.NaN, "/n input.malformed"));
    }

    @ParameterizedTest
    @MethodSource("decimalNumbers")
    void reads_decimals_from_numbers_by_value(Object raw, String expected) {
        assertThat(ofNumber(DECIMAL, raw)).isEqualTo(expected);
    }

    @Test
    void the_digits_of_huge_numbers_are_not_counted() {
        BigInteger huge = BigInteger.ONE.shiftLeft(400_000_000);
        assertThat(ofNumber(INT, huge)).isEqualTo("/n input.out_of_range {min=-5, max=100}");
        String refused = "/n number.too_many_digits {precision=6, scale=2}";
        assertThat(ofNumber(DECIMAL, huge)).isEqualTo(refused);
        assertThat(ofNumber(DECIMAL, new BigDecimal(huge, 5))).isEqualTo(refused);
    }

    @Test
    void decimals_within_limits() {
        Parser<String, BigDecimal> rate = Numbers.decimalBetween(new BigDecimal("0.5"), new BigDecimal("99.5"), 2);
        assertThat(of(rate, "0.50")).isEqualTo("0.50");
        assertThat(of(rate, "99.5")).isEqualTo("99.5");
        assertThat(of(rate, "99.51")).isEqualTo("input.out_of_range");
        assertThat(of(rate, "0.49")).isEqualTo("input.out_of_range");
        assertThat(of(rate, "100")).isEqualTo("number.too_many_digits {precision=4, scale=2}");
    }

    @Test
    void limits_may_be_as_small_or_as_large_as_they_say() {
        assertThat(of(Numbers.decimal(1, 0), "9")).isEqualTo("9");
        assertThat(of(Numbers.decimal(1, 1), "-0.9")).isEqualTo("-0.9");
        assertThat(of(Numbers.decimal(1000, 0), "9".repeat(1000))).hasSize(1000);
        assertThat(of(Numbers.decimalBetween(BigDecimal.ONE, BigDecimal.ONE, 0), "1"))
                .isEqualTo("1");
        assertThat(of(Numbers.decimalBetween(BigDecimal.ONE, BigDecimal.TEN, 100), "1"))
                .isEqualTo("1");
        BigDecimal largest = new BigDecimal("9".repeat(800));
        assertThat(of(Numbers.decimalBetween(BigDecimal.ONE, largest, 0), "1")).isEqualTo("1");
        for (int scale : new int[] {-1, 101}) {
            assertThatThrownBy(() -> Numbers.decimalBetween(BigDecimal.ONE, BigDecimal.ONE, scale))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void wrong_limits_are_defects() {
        assertThatThrownBy(() -> Numbers.intBetween(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.longBetween(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.decimal(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.decimal(2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.decimal(1001, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.decimalBetween(BigDecimal.ONE, BigDecimal.ZERO, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Numbers.decimalBetween(BigDecimal.ONE, new BigDecimal("1e1000"), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
