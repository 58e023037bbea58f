package dev.staunch.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.IBANValidator.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our table of the registry and that of Apache Commons Validator are the same. */
class IbanRegistryTest {

    private static final IBANValidator PEER = IBANValidator.getInstance();
    private static final List<String> ONE_OF_EACH_KIND = List.of("0", "A", "9", "Z", "a", "-");

    static Set<String> countries() {
        return pairsOfLetters().filter(pair -> structure(pair) != null).collect(Collectors.toSet());
    }

    private static @Nullable String structure(String country) {
        return IbanStructure.of(country.charAt(0), country.charAt(1));
    }

    private static Set<String> countriesOfThePeer() {
        return pairsOfLetters().filter(PEER::hasValidator).collect(Collectors.toSet());
    }

    private static Stream<String> pairsOfLetters() {
        List<String> letters = Arrays.asList("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("", -1));
        return letters.stream()
                .filter(letter -> !letter.isEmpty())
                .flatMap(first ->
                        letters.stream().filter(letter -> !letter.isEmpty()).map(first::concat));
    }

    @Test
    void the_countries_are_those_of_the_peer() {
        assertThat(countries()).hasSize(105).isEqualTo(countriesOfThePeer());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void each_character_is_what_the_peer_wants(String country) {
        String structure = requireNonNull(structure(country));
        Validator peer = PEER.getValidator(country);
        String fitting = structure.replace('n', '0').replace('a', 'A').replace('c', '0');
        assertThat(peer.getIbanLength()).isEqualTo(structure.length() + 4);
        assertThat(peer.getRegexValidator().isValid(country + "00" + fitting)).isTrue();
        for (int i = 0; i < fitting.length(); i++) {
            for (String c : ONE_OF_EACH_KIND) {
                String changed = fitting.substring(0, i) + c + fitting.substring(i + 1);
                assertThat(IbanStructure.fits(structure, changed))
                        .as("%s at %d", structure, i)
                        .isEqualTo(peer.getRegexValidator().isValid(country + "00" + changed));
            }
        }
    }
}
