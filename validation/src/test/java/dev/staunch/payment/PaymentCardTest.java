package dev.staunch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCardTest {

    private static final String VISA = "4" + "1".repeat(15);

    private static String of(@Nullable String raw) {
        return PaymentCard.parse(raw)
                .fold(
                        card -> card.network() + " " + card.last4(),
                        found -> found.asList().get(0).toString());
    }

    /** A number that starts so, goes on with nines and has its check digit, found by trying. */
    static String number(String prefix, int length) {
        String body = prefix + "9".repeat(length - 1 - prefix.length());
        for (int check = 0; check < 10; check++) {
            if (luhn(body + check)) {
                return body + check;
            }
        }
        throw new AssertionError("there is always a check digit");
    }

    private static boolean luhn(String digits) {
        int[] doubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            sum += (digits.length() - i) % 2 == 0 ? doubled[digit] : digit;
        }
        return sum % 10 == 0;
    }

    private static String grouped(String digits, char separator, int... lengths) {
        StringBuilder all = new StringBuilder();
        int start = 0;
        for (int length : lengths) {
            all.append(start == 0 ? "" : String.valueOf(separator)).append(digits, start, start + length);
            start += length;
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "4,13,VISA",
        "4,16,VISA",
        "4,19,VISA",
        "51,16,MASTERCARD",
        "55,16,MASTERCARD",
        "2221,16,MASTERCARD",
        "2720,16,MASTERCARD",
        "34,15,AMERICAN_EXPRESS",
        "37,15,AMERICAN_EXPRESS",
        "300,14,DINERS_CLUB",
        "305,14,DINERS_CLUB",
        "3095,14,DINERS_CLUB",
        "36,14,DINERS_CLUB",
        "38,14,DINERS_CLUB",
        "3528,16,JCB",
        "3589,19,JCB",
        "508500,16,RUPAY",
        "6521501,16,RUPAY",
        "6011,16,DISCOVER",
        "644,16,DISCOVER",
        "65,19,DISCOVER",
        "62,16,UNION_PAY",
        "81,19,UNION_PAY",
        "2200,16,MIR",
        "5018,12,MAESTRO",
        "67,19,MAESTRO",
        "4,15,''",
        "4,17,''",
        "50,16,''",
        "56,16,''",
        "2220,16,''",
        "2721,16,''",
        "33,15,''",
        "34,16,''",
        "306,14,''",
        "3096,14,''",
        "3527,16,''",
        "3590,16,''",
        "6010,16,''",
        "643,16,''",
        "66,16,''",
        "68,16,''",
        "2205,16,''",
        "9,16,''",
        "0,16,''"
    })
    void knows_networks_by_range_and_length(String prefix, int length, String network) {
        String digits = number(prefix, length);
        assertThat(of(digits))
                .isEqualTo(network.isEmpty() ? "payment.issuer_unknown" : network + " " + digits.substring(length - 4));
    }

    @Test
    void accepts_the_groups_that_are_printed() {
        String amex = number("34", 15);
        String diners = number("36", 14);
        String longest = number("4", 19);
        for (char separator : new char[] {' ', '-'}) {
            assertThat(of(grouped(VISA, separator, 4, 4, 4, 4))).isEqualTo("VISA 1111");
            assertThat(of(grouped(amex, separator, 4, 6, 5))).startsWith("AMERICAN_EXPRESS ");
            assertThat(of(grouped(diners, separator, 4, 6, 4))).startsWith("DINERS_CLUB ");
            assertThat(of(grouped(diners, separator, 4, 4, 4, 2))).startsWith("DINERS_CLUB ");
            assertThat(of(grouped(longest, separator, 4, 4, 4, 4, 3))).startsWith("VISA ");
        }
    }

    @Test
    void refuses_other_groups_and_characters() {
        String[] wrong = {
            grouped(VISA, ' ', 3, 5, 4, 4),
            grouped(VISA, '-', 4, 3, 5, 4),
            grouped(VISA, ' ', 8, 8),
            grouped(VISA, ' ', 4, 6, 6),
            grouped(VISA, ' ', 4, 4, 4, 4) + " ",
            " " + VISA,
            VISA + " ",
            VISA + "-",
            "4111 1111-1111 1111",
            "4111  1111 1111 1111",
            "4111.1111.1111.1111",
            "4111_1111_1111_1111",
            VISA.substring(1) + "x",
            VISA.substring(1) + "\uff11",
            VISA.substring(1) + "\u0661",
            VISA.substring(1) + "\u0000",
            "411111111111\ud83d",
            "1".repeat(11),
            "1".repeat(20),
            " ",
            "-"
        };
        for (String raw : wrong) {
            assertThat(of(raw)).isEqualTo("input.malformed");
        }
    }

    @Test
    void every_change_of_a_digit_is_found() {
        for (int i = 1; i < VISA.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                String changed = VISA.substring(0, i) + c + VISA.substring(i + 1);
                assertThat(of(changed)).isEqualTo(changed.equals(VISA) ? "VISA 1111" : "payment.checksum_wrong");
            }
        }
    }

    @Test
    void exchanged_neighbours_are_found() {
        String digits = number("4012345678", 16);
        String exchanged = digits.substring(0, 4) + digits.charAt(5) + digits.charAt(4) + digits.substring(6);
        assertThat(of(digits)).startsWith("VISA ");
        assertThat(of(exchanged)).isEqualTo("payment.checksum_wrong");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("1".repeat(24))).isEqualTo("input.too_long {max=23, actual=24}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void shows_no_more_than_the_last_four_digits() {
        PaymentCard card = PaymentCard.of(VISA);
        assertThat(card).hasToString("PaymentCard");
        assertThat(card.last4()).isEqualTo("1111");
        assertThat(card.expose(Function.<String>identity())).isEqualTo(VISA);
    }

    @Test
    void cards_with_the_same_number_are_equal() {
        PaymentCard card = PaymentCard.of(VISA);
        PaymentCard again = PaymentCard.parse(grouped(VISA, ' ', 4, 4, 4, 4)).orElseThrow();
        PaymentCard other = PaymentCard.of(number("4", 16));
        assertThat(card)
                .isEqualTo(again)
                .hasSameHashCodeAs(again)
                .isNotEqualTo(other)
                .isNotEqualTo(VISA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4111 1111 1111 1111", "4111111111111112", "x"})
    void a_stored_number_must_be_valid_and_without_separators(String digits) {
        assertThatThrownBy(() -> PaymentCard.of(digits))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a card number must be valid and without separators");
    }
}
