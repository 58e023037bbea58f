package dev.staunch.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.place.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    private static final CountryCode GERMANY = new CountryCode("DE");

    private static String of(@Nullable String raw) {
        return PhoneNumber.parse(raw)
                .fold(PhoneNumber::value, found -> found.asList().get(0).toString());
    }

    private static String in(CountryCode country, @Nullable String raw) {
        return PhoneNumber.parser(country)
                .parse(raw)
                .fold(PhoneNumber::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "+493012345678, +493012345678",
        "+49 30 12345678, +493012345678",
        "+49 (30) 1234-5678, +493012345678",
        "+49 (0)30 12345678, +493012345678",
        "+49.30/12345678, +493012345678",
        "+39 06 6982 1234, +390669821234",
        "+1 (212) 555-0100, +12125550100",
        "+800 1234 5678, +80012345678"
    })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030 12345678",
                "0049 30 12345678",
                "+49 30 1",
                "+999 123456789",
                "+1 555 0100",
                "+1 800 FLOWERS",
                "+49 30 12345678 ext. 5",
                "+49 30 12345678 x5",
                "+49 30 12345678;ext=5",
                "+49 30 12345678#5",
                "tel:+493012345678",
                "+\uff14\uff19 30 12345678",
                "\uff0b49 30 12345678",
                "+\u0664\u0669 30 12345678",
                "++493012345678",
                "+49+3012345678",
                "+49 ((30)) 12345678",
                "+49 )30( 12345678",
                "+49 (30 12345678",
                "+49 30) 12345678",
                "+49 () 3012345678",
                "+49 (30) (12345678)",
                " +493012345678",
                "+493012345678 ",
                "+493012345678\n",
                "+4930\u200b12345678",
                "+49\u00a030 12345678",
                "+493012345678901234",
                "+",
                "+-",
                "110"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_empty_or_too_long() {
        assertThat(of(null)).isEqualTo("input.null");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of("+" + "1".repeat(32))).isEqualTo("input.too_long {max=32, actual=33}");
    }

    @Test
    void a_country_must_be_said() {
        assertThat(in(GERMANY, "030 12345678")).isEqualTo("+493012345678");
        assertThat(in(GERMANY, "0049 30 12345678")).isEqualTo("+493012345678");
        assertThat(in(GERMANY, "(030) 12345678")).isEqualTo("+493012345678");
        assertThat(in(GERMANY, "+44 20 7946 0958")).isEqualTo("+442079460958");
        assertThat(in(new CountryCode("IT"), "06 6982 1234")).isEqualTo("+390669821234");
        assertThat(in(new CountryCode("US"), "030 12345678")).isEqualTo("input.malformed");
        assertThat(in(new CountryCode("AQ"), "030 12345678")).isEqualTo("input.malformed");
        assertThat(in(GERMANY, "110")).isEqualTo("input.malformed");
        assertThat(in(GERMANY, "030 FLOWERS")).isEqualTo("input.malformed");
        assertThat(in(GERMANY, null)).isEqualTo("input.null");
        assertThat(in(GERMANY, "")).isEqualTo("input.empty");
    }

    @Test
    void spellings_of_one_number_are_equal() {
        PhoneNumber number = PhoneNumber.parse("+49 (30) 1234-5678").orElseThrow();
        assertThat(number)
                .isEqualTo(new PhoneNumber("+493012345678"))
                .hasSameHashCodeAs(new PhoneNumber("+493012345678"));
    }

    @Test
    void is_shown_in_groups_and_not_by_accident() {
        PhoneNumber number = new PhoneNumber("+493012345678");
        assertThat(number.formatted()).isEqualTo("+49 30 12345678");
        assertThat(number).hasToString("PhoneNumber");
        assertThat(new PhoneNumber("+9991234567").formatted()).isEqualTo("+9991234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "493012345678",
                "+049301234",
                "+123456",
                "+1234567890123456",
                "+49 30 12345678",
                "+4930123456\uff11",
                "+4930123456a"
            })
    void the_constructor_demands_the_form_of_e164(String value) {
        assertThatThrownBy(() -> new PhoneNumber(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageNotContaining("49");
    }

    @Test
    void the_constructor_takes_what_no_plan_has_now() {
        assertThat(new PhoneNumber("+1234567").value()).isEqualTo("+1234567");
        assertThat(new PhoneNumber("+999123456789012").value()).isEqualTo("+999123456789012");
    }

    @Test
    void reads_an_example_of_every_plan_in_every_format() {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        int examples = 0;
        for (String region : plans.getSupportedRegions()) {
            for (PhoneNumberType type : plans.getSupportedTypesForRegion(region)) {
                Phonenumber.PhoneNumber example = plans.getExampleNumberForType(region, type);
                if (example == null || !plans.isValidNumber(example)) {
                    continue;
                }
                String e164 = plans.format(example, PhoneNumberFormat.E164);
                if (e164.length() < 8) {
                    continue;
                }
                assertThat(of(e164)).isEqualTo(e164);
                assertThat(of(plans.format(example, PhoneNumberFormat.INTERNATIONAL)))
                        .isEqualTo(e164);
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(800);
    }
}
