package dev.staunch.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    private static String of(@Nullable String raw) {
        return CountryCode.parse(raw)
                .fold(CountryCode::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "DE,DE",
        "de,DE",
        "dE,DE",
        "ZW,ZW",
        "AD,AD",
        "UK,input.not_allowed",
        "EU,input.not_allowed",
        "AN,input.not_allowed",
        "XK,input.not_allowed",
        "ZZ,input.not_allowed",
        "D,input.malformed",
        "D1,input.malformed",
        "49,input.malformed",
        "\uff24E,input.malformed",
        "U\u017f,input.malformed",
        "\u0131t,input.malformed",
        "\u00df,input.malformed",
        "\ud83c\udde9,input.malformed",
        "D\u0000,input.malformed",
        "DEU,'input.too_long {max=2, actual=3}'",
        "'',input.empty"
    })
    void reads_assigned_codes(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @Test
    void refuses_null() {
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_codes_are_those_of_the_jdk() {
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2))
                .allSatisfy(code -> assertThat(of(code)).isEqualTo(code));
    }

    @Test
    void two_hundred_and_forty_nine_codes_are_assigned() {
        int assigned = 0;
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                assigned += CountryCode.parse("" + first + second).isOk() ? 1 : 0;
            }
        }
        assertThat(assigned).isEqualTo(249);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "de", "XK", "DEU", "[A"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new CountryCode(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("a country code must be assigned by ISO 3166-1 and in upper case");
    }

    @Test
    void shows_itself() {
        assertThat(new CountryCode("DE")).hasToString("DE");
    }
}
