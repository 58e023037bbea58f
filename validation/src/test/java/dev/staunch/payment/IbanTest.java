package dev.staunch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    private static final String EXAMPLE = "GB82WEST12345698765432";

    static Stream<String> countries() {
        return IntStream.range(0, 26 * 26)
                .filter(i -> structure(i) != null)
                .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
    }

    private static @Nullable String structure(int country) {
        return IbanStructure.of((char) ('A' + country / 26), (char) ('A' + country % 26));
    }

    private static String of(@Nullable String raw) {
        return Iban.parse(raw).fold(Iban::value, found -> found.asList().get(0).toString());
    }

    /** With check digits that are computed in another way than the parser does it. */
    static String withCheckDigits(String country, String account) {
        StringBuilder number = new StringBuilder();
        (account + country + "00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int remainder =
                new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + String.format(Locale.ROOT, "%02d", 98 - remainder) + account;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {EXAMPLE, "GB82 WEST 1234 5698 7654 32", "GB82 WEST12345698765432", "G B82WEST1234569876543 2"})
    void accepts_the_electronic_and_the_printed_form(String raw) {
        assertThat(of(raw)).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void holds_every_country_to_its_structure(String country) {
        String structure = Objects.requireNonNull(IbanStructure.of(country.charAt(0), country.charAt(1)));
        String account = structure.replace('n', '7').replace('a', 'K').replace('c', 'Q');
        String valid = withCheckDigits(country, account);
        assertThat(of(valid)).isEqualTo(valid);
        assertThat(of(withCheckDigits(
                        country, structure.replace('n', '7').replace('a', 'K').replace('c', '3'))))
                .startsWith(country);
        assertThat(of(withCheckDigits(country, account + "7"))).isEqualTo("input.malformed");
        assertThat(of(withCheckDigits(country, account.substring(1)))).isEqualTo("input.malformed");
        if (structure.indexOf('n') >= 0) {
            assertThat(of(withCheckDigits(country, account.replace('7', 'Q')))).isEqualTo("input.malformed");
        }
        if (structure.indexOf('a') >= 0) {
            assertThat(of(withCheckDigits(country, account.replace('K', '7')))).isEqualTo("input.malformed");
        }
    }

    @Test
    void every_change_of_a_digit_is_found() {
        for (int i = 8; i < EXAMPLE.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                String changed = EXAMPLE.substring(0, i) + c + EXAMPLE.substring(i + 1);
                assertThat(of(changed)).isEqualTo(changed.equals(EXAMPLE) ? EXAMPLE : "payment.checksum_wrong");
            }
        }
    }

    @Test
    void refuses_check_digits_that_are_not_issued() {
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            String valid = withCheckDigits("DE", String.format(Locale.ROOT, "%018d", i));
            int digits = Integer.parseInt(valid.substring(2, 4));
            int twin = digits < 50 ? digits + 97 : digits - 97;
            if (twin >= 0 && twin <= 99) {
                String alias = "DE" + String.format(Locale.ROOT, "%02d", twin) + valid.substring(4);
                assertThat(of(alias)).isEqualTo("payment.checksum_wrong");
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void refuses_wrong_check_digits_and_unknown_countries() {
        assertThat(of("GB82WEST12345698765423")).isEqualTo("payment.checksum_wrong");
        assertThat(of("GB83WEST12345698765432")).isEqualTo("payment.checksum_wrong");
        assertThat(of("US82WEST12345698765432")).isEqualTo("payment.country_unknown");
        assertThat(of("IBAN GB82 WEST 1234 5698 7654 32")).isEqualTo("payment.country_unknown");
        assertThat(of("XX82WEST12345698765432")).isEqualTo("payment.country_unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB82WEST1234569876543",
                "GB82WEST123456987654321",
                "GB82123412345698765432",
                "gb82west12345698765432",
                "GB82west12345698765432",
                "GB82-WEST-1234-5698-7654-32",
                "GB82  WEST12345698765432",
                " GB82WEST12345698765432",
                "GB82WEST12345698765432 ",
                "GB82\u00a0WEST12345698765432",
                "GB82\tWEST12345698765432",
                "GB82WEST1234569876543\uff12",
                "GB8\u0662WEST12345698765432",
                "GBA2WEST12345698765432",
                "GB",
                "GB82",
                "A",
                " ",
                "\ud83d"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("G".repeat(65))).isEqualTo("input.too_long {max=64, actual=65}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_its_country_and_printed_form_and_does_not_show_itself() {
        Iban iban = new Iban(EXAMPLE);
        assertThat(iban.country()).isEqualTo("GB");
        assertThat(iban.printed()).isEqualTo("GB82 WEST 1234 5698 7654 32");
        assertThat(Iban.parse(iban.printed()).toOptional()).contains(iban);
        assertThat(iban).hasToString("Iban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB82 WEST 1234 5698 7654 32", "gb82west12345698765432", "GB83WEST12345698765432"})
    void the_constructor_demands_the_electronic_form(String value) {
        assertThatThrownBy(() -> new Iban(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("an IBAN must be valid and in electronic form");
    }
}
