package dev.staunch.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violations;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.parse.Fields;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static String shown(Result<Money, Violations> result) {
        return result.fold(Money::toString, found -> found.asList().get(0).toString());
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "EUR 12.34|EUR 12.34",
                "EUR -0.05|EUR -0.05",
                "EUR 12.3|EUR 12.30",
                "EUR 12|EUR 12.00",
                "EUR 0|EUR 0.00",
                "JPY 100|JPY 100",
                "BHD 1.234|BHD 1.234",
                "EUR 9999999999999999.99|EUR 9999999999999999.99",
                "JPY 100.0|number.too_precise {scale=0}",
                "EUR 1.234|number.too_precise {scale=2}",
                "EUR 10000000000000000|number.too_many_digits {precision=18, scale=2}",
                "eur 1|input.not_allowed",
                "XYZ 1|input.not_allowed",
                "XAU 1|input.not_allowed",
                "\uff25UR 1|input.not_allowed",
                "EUR -0.00|input.malformed",
                "EUR 1e2|input.malformed",
                "EUR 01|input.malformed",
                "EUR 1,00|input.malformed",
                "`EUR  1`|input.malformed",
                "EUR|input.malformed",
                "12.34 EUR|input.malformed",
                "EUR12|input.malformed",
                "``|input.empty",
                "null|input.null",
                "EUR 0000000000000000000000000001|input.too_long {max=25, actual=32}"
            })
    void reads_a_code_a_space_and_an_amount(String raw, String expected) {
        assertThat(shown(Money.parse(raw))).isEqualTo(expected);
    }

    @Test
    void reads_an_object_of_two_texts() {
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", "12.34", "currency", "EUR")))))
                .isEqualTo("EUR 12.34");
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", "1.5", "currency", "JPY")))))
                .isEqualTo("/amount number.too_precise {scale=0}");
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", 12.34, "currency", "EUR")))))
                .isEqualTo("/amount input.wrong_type {expected=TEXT, actual=NUMBER}");
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", "1", "currency", "eur")))))
                .isEqualTo("/currency input.not_allowed");
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", "1")))))
                .isEqualTo("/currency input.missing");
        assertThat(shown(Money.OBJECT_PARSER.parse(Fields.of(Map.of("amount", "1", "currency", "EUR", "rate", 2)))))
                .isEqualTo("/rate input.unknown_field");
    }

    @Test
    void reads_amounts_in_a_known_currency() {
        assertThat(shown(Money.parserOf(EUR).parse("1.5"))).isEqualTo("EUR 1.50");
        assertThat(shown(Money.parserOf(EUR).parse("EUR 1.5"))).isEqualTo("input.malformed");
        assertThatThrownBy(() -> Money.parserOf(Currency.getInstance("XAU"))).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void adds_subtracts_and_multiplies_exactly() {
        assertThat(euros("0.10").plus(euros("0.20"))).isEqualTo(euros("0.30"));
        assertThat(euros("0.10").minus(euros("0.20"))).isEqualTo(euros("-0.10"));
        assertThat(euros("0.10").times(3)).isEqualTo(euros("0.3"));
        assertThat(euros("12.34").amount()).isEqualTo(new BigDecimal("12.34"));
        assertThat(euros("1")).isLessThan(euros("2")).isEqualByComparingTo(euros("1.0"));
    }

    @Test
    void overflow_and_mixed_currencies_are_defects() {
        Money most = new Money(EUR, Long.MAX_VALUE);
        Money yen = Money.parse("JPY 1").orElseThrow();
        assertThatThrownBy(() -> most.plus(euros("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(EUR, Long.MIN_VALUE).minus(euros("0.01")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> yen.plus(euros("1"))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> yen.minus(euros("1"))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> yen.compareTo(euros("1"))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new Money(Currency.getInstance("XAU"), 1)).isInstanceOf(InvariantViolation.class);
    }
}
