package dev.staunch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IbanProperties extends ParserContract<Iban> {

    @Override
    protected Parser<String, Iban> parser() {
        return Iban.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32");
    }

    @Override
    protected String render(Iban value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }

    @Property(tries = 100)
    void the_check_digits_are_those_of_the_number_as_a_whole(@ForAll("withoutCheckDigits") String countryAndAccount) {
        String country = countryAndAccount.substring(0, 2);
        String account = countryAndAccount.substring(2);
        for (int digits = 0; digits < 100; digits++) {
            String checked = country + String.format(Locale.ROOT, "%02d", digits);
            StringBuilder number = new StringBuilder();
            (account + checked).chars().forEach(c -> number.append(Character.digit(c, 36)));
            boolean fits = new BigInteger(number.toString())
                    .mod(BigInteger.valueOf(97))
                    .equals(BigInteger.ONE);
            assertThat(Iban.parse(checked + account).isOk()).isEqualTo(fits && digits >= 2 && digits <= 98);
        }
    }

    /** Norway has the shortest numbers, and Saint Lucia those with the most letters. */
    @Provide
    Arbitrary<String> withoutCheckDigits() {
        Arbitrary<String> bank = Arbitraries.strings().withCharRange('A', 'Z').ofLength(4);
        Arbitrary<String> mixed =
                Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(24);
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofLength(11).map(account -> "NO" + account),
                Combinators.combine(bank, mixed).as((first, rest) -> "LC" + first + rest));
    }
}
