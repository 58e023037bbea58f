package dev.staunch.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdkTypesTest {

    private static String shown(Result<?, Violations> result) {
        return result.fold(Object::toString, found -> found.asList().get(0).toString());
    }

    private static String dateTime(@Nullable String raw) {
        return JdkTypes.offsetDateTime()
                .parse(raw)
                .fold(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
                        found -> found.asList().get(0).toString());
    }

    private static String time(@Nullable String raw) {
        return JdkTypes.offsetTime()
                .parse(raw)
                .fold(
                        DateTimeFormatter.ISO_OFFSET_TIME::format,
                        found -> found.asList().get(0).toString());
    }

    static Stream<Parser<String, ?>> parsers() {
        return Stream.of(
                JdkTypes.uuid(),
                JdkTypes.localDate(),
                JdkTypes.localTime(),
                JdkTypes.offsetTime(),
                JdkTypes.offsetDateTime(),
                JdkTypes.instant(),
                JdkTypes.duration(),
                JdkTypes.period(),
                JdkTypes.currency(),
                JdkTypes.locale(),
                JdkTypes.zoneId());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void bounds_come_first(Parser<String, ?> parser) {
        assertThat(shown(parser.parse(""))).isEqualTo("input.empty");
        assertThat(shown(parser.parse("0".repeat(65)))).startsWith("input.too_long {max=");
        assertThat(shown(parser.parse(null))).isEqualTo("input.null");
    }

    @Test
    void reads_uuids_in_any_case() {
        UUID expected = UUID.fromString("2eb8aa08-aa98-11ea-b4aa-73b441d16380");
        assertThat(JdkTypes.uuid().parse("2eb8aa08-aa98-11ea-b4aa-73b441d16380").orElseThrow())
                .isEqualTo(expected);
        assertThat(JdkTypes.uuid().parse("2EB8AA08-AA98-11EA-B4AA-73B441D16380").orElseThrow())
                .isEqualTo(expected);
        assertThat(JdkTypes.uuid().parse("ffffffff-ffff-ffff-ffff-ffffffffffff").orElseThrow())
                .isEqualTo(new UUID(-1, -1));
        assertThat(JdkTypes.uuid().parse("00000000-0000-0000-0000-000000000000").orElseThrow())
                .isEqualTo(new UUID(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-a-1-b-7",
                "2eb8aa08aa9811eab4aa73b441d16380",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
                "2eb8aa08-aa98-11ea-b4aa-73b441d163\uff10",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638\u0660",
                "2eb8-aa08-aa98-11ea-b4aa73b44-1d1638",
                "2eb8aa08aa98-11ea-b4aa73b441d16380--",
                "2eb8aa08_aa98-11ea-b4aa-73b441d16380",
                "-eb8aa08-aa98-11ea-b4aa-73b441d16380"
            })
    void refuses_what_is_not_a_uuid(String raw) {
        assertThat(shown(JdkTypes.uuid().parse(raw))).isEqualTo("input.malformed");
    }

    @Test
    void refuses_a_uuid_in_another_wrapping() {
        assertThat(shown(JdkTypes.uuid().parse("{2eb8aa08-aa98-11ea-b4aa-73b441d16380}")))
                .isEqualTo("input.too_long {max=36, actual=38}");
        assertThat(shown(JdkTypes.uuid().parse("urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380")))
                .isEqualTo("input.too_long {max=36, actual=45}");
    }

    @Test
    void reads_every_day_of_leap_and_common_years_and_no_other() {
        for (int year : new int[] {0, 1, 1900, 2000, 2023, 2024, 9999}) {
            int days = 0;
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    Result<LocalDate, Violations> result = JdkTypes.localDate().parse(text);
                    if (result.isOk()) {
                        days++;
                        assertThat(result.orElseThrow()).isEqualTo(LocalDate.of(year, month, day));
                    }
                }
            }
            assertThat(days).isEqualTo(Year.of(year).length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "20230228",
                "2023-2-28",
                "+202-02-28",
                "-023-02-28",
                "2023/02/28",
                "2023-02/28",
                "2023-W01",
                "2023-02-2",
                "202\uff13-02-28",
                "2023-0\u09ea-01",
                " 2023-02-2",
                "YYYY-01-01",
                "2020-01--1"
            })
    void refuses_what_is_not_a_date(String raw) {
        assertThat(shown(JdkTypes.localDate().parse(raw))).isEqualTo("input.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "08:30,08:30",
        "08:30:00,08:30",
        "08:30:00.250,08:30:00.250",
        "23:59:59.9999999999,23:59:59.999999999",
        "24:00,input.malformed",
        "8:30,input.malformed",
        "08:30:60,input.malformed",
        "08:60,input.malformed",
        "08:30:00Z,input.malformed",
        "08:30:00.,input.malformed",
        "08:30:00,08:30",
        "08:30:0,input.malformed",
        "08-30,input.malformed",
        "08:30-00,input.malformed",
        "08:30:00x,input.malformed",
        "0\uff18:30,input.malformed"
    })
    void reads_local_times(String raw, String expected) {
        assertThat(shown(JdkTypes.localTime().parse(raw))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "08:30:06z,08:30:06Z",
        "12:34:56-00:00,12:34:56Z",
        "23:20:50.52Z,23:20:50.52Z",
        "08:30:06+00:20,08:30:06+00:20",
        "08:30:06-08:00,08:30:06-08:00",
        "05:00:00+18:00,05:00:00+18:00",
        "05:00:00-18:00,05:00:00-18:00",
        "12:00:00+18:01,17:59:00Z",
        "12:00:00+18:00,12:00:00+18:00",
        "12:00:00-23:59,11:59:00Z",
        "23:29:60+23:30,23:59:59Z",
        "23:59:60Z,23:59:59Z",
        "01:29:60+01:30,01:29:59+01:30",
        "22:29:60-01:30,22:29:59-01:30",
        "23:58:60Z,input.malformed",
        "22:59:60Z,input.malformed",
        "23:59:60+01:00,input.malformed",
        "23:59:60-01:00,input.malformed",
        "23:59:61Z,input.malformed",
        "24:00:00Z,input.malformed",
        "12:60:00Z,input.malformed",
        "12:00:00+24:00,input.malformed",
        "12:00:00+00:60,input.malformed",
        "12:00:00+1:000,input.malformed",
        "12:00:00+01,input.malformed",
        "12:00:00+0100,input.malformed",
        "12:00:00+01_00,input.malformed",
        "12:00:00 01:00,input.malformed",
        "12:00:00,input.malformed",
        "12:00:00.Z,input.malformed",
        "12:00:00.5,input.malformed",
        "12:00:00.\uff15Z,input.malformed",
        "'12:00:00,5Z',input.malformed",
        "12:00Z,input.malformed",
        "12:00:00 PST,input.malformed",
        "12:00:00ZZ,input.malformed",
        "12-00-00Z,input.malformed",
        "12:00-00Z,input.malformed",
        "1\u09e8:00:00Z,input.malformed"
    })
    void reads_times_with_offset(String raw, String expected) {
        assertThat(time(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:00:00.5+01:00,2024-02-29T12:00:00.5+01:00",
        "1963-06-19T08:30:06Z,1963-06-19T08:30:06Z",
        "2024-02-29t12:00:00z,2024-02-29T12:00:00Z",
        "1985-04-12T00:59:59.999999999999999Z,1985-04-12T00:59:59.999999999Z",
        "1998-12-31T15:59:60.123-08:00,1998-12-31T15:59:59.123-08:00",
        "1999-01-01T08:59:60+09:00,1999-01-01T08:59:59+09:00",
        "2024-02-29T23:59:60Z,2024-02-29T23:59:59Z",
        "1998-12-30T23:59:60Z,input.malformed",
        "1998-12-31T15:59:60-07:00,input.malformed",
        "1998-12-31T08:59:60+09:00,input.malformed",
        "2024-02-29T12:00:00+19:00,2024-02-28T17:00:00Z",
        "2024-02-29T00:29:60-23:30,2024-02-29T23:59:59Z",
        "0000-01-01T00:00:00+19:00,'input.out_of_range {min=0, max=9999}'",
        "9999-12-31T23:59:59-19:00,'input.out_of_range {min=0, max=9999}'",
        "2024-02-30T12:00:00Z,input.malformed",
        "2024-02-29 12:00:00Z,input.malformed",
        "0000-01-02T00:00:00+23:59,0000-01-01T00:01:00Z",
        "9999-12-31T00:00:00-23:59,9999-12-31T23:59:00Z",
        "2024-02-29T12:00Z,input.malformed",
        "2024-02-29T12:00:00,input.malformed",
        "2024-02-29T12:00:00+01,input.malformed",
        "2024-02-29T12:00:00+01:00Z,input.malformed",
        "2024-02-29T12:00:00+01:00[Europe/Berlin],input.malformed",
        "2024-02-29,input.malformed",
        "2024-02-29T,input.malformed",
        "2024-060T12:00:00Z,input.malformed",
        "+002024-02-29T12:00:00Z,input.malformed",
        "'2024-02-29T12:00:00Z\n',input.malformed",
        "2024-02-29\u0174 12:00:00Z,input.malformed"
    })
    void reads_dates_and_times(String raw, String expected) {
        assertThat(dateTime(raw)).isEqualTo(expected);
    }

    @Test
    void the_values_are_those_of_the_jdk() {
        assertThat(JdkTypes.offsetDateTime()
                        .parse("2024-02-29T12:00:00.5+01:00")
                        .orElseThrow())
                .isEqualTo(OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 500_000_000, ZoneOffset.ofHours(1)));
        assertThat(JdkTypes.offsetTime().parse("12:00:00-05:30").orElseThrow())
                .isEqualTo(OffsetTime.of(12, 0, 0, 0, ZoneOffset.ofHoursMinutes(-5, -30)));
        assertThat(JdkTypes.instant().parse("2024-02-29T12:00:00+01:00").orElseThrow())
                .isEqualTo(Instant.parse("2024-02-29T11:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:00:00+01:00,2024-02-29T11:00:00Z",
        "2024-02-29T12:00:00-23:59,2024-03-01T11:59:00Z",
        "0000-01-01T00:00:00Z,0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z,9999-12-31T23:59:59.999999999Z",
        "0000-01-01T00:59:59+01:00,'input.out_of_range {min=0, max=9999}'",
        "9999-12-31T23:00:00-01:00,'input.out_of_range {min=0, max=9999}'",
        "2024-02-29T12:00:00,input.malformed"
    })
    void reads_instants(String raw, String expected) {
        assertThat(shown(JdkTypes.instant().parse(raw))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PT36H,PT36H",
        "P2W,PT336H",
        "P1D,PT24H",
        "P1DT2H,PT26H",
        "PT0S,PT0S",
        "PT1H2M3S,PT1H2M3S",
        "PT1H3S,PT1H3S",
        "PT05M,PT5M",
        "P3652425D,PT87658200H",
        "P3652425DT1S,'input.out_of_range {min=0, max=315569520000}'",
        "P99999999999999999999W,'input.out_of_range {min=0, max=315569520000}'",
        "PT999999999999H,'input.out_of_range {min=0, max=315569520000}'",
        "P1M,input.malformed",
        "P0Y,input.malformed",
        "P0M,input.malformed",
        "P0W,PT0S",
        "P0W0D,input.malformed",
        "P1Y2M3DT4H5M6S,input.malformed",
        "P1YT1H,input.malformed",
        "PT0.5S,input.malformed",
        "'PT0,5S',input.malformed",
        "-PT1S,input.malformed",
        "PT-1S,input.malformed",
        "PT+1S,input.malformed",
        "P,input.malformed",
        "PT,input.malformed",
        "P1DT,input.malformed",
        "P1,input.malformed",
        "PD,input.malformed",
        "P1S,input.malformed",
        "PT1D,input.malformed",
        "P1W1D,input.malformed",
        "P1WT1H,input.malformed",
        "PT1M1H,input.malformed",
        "PT1H1H,input.malformed",
        "PT1HT1M,input.malformed",
        "P1D2T3H,input.malformed",
        "P1e2D,input.malformed",
        "pt1s,input.malformed",
        "1PT1S,input.malformed",
        "P\u09e8D,input.malformed",
        "'PT1S\n',input.malformed"
    })
    void reads_durations(String raw, String expected) {
        assertThat(shown(JdkTypes.duration().parse(raw))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "P4Y,P4Y",
        "P1M2D,P1M2D",
        "P1Y2M3D,P1Y2M3D",
        "P2W,P14D",
        "P0D,P0D",
        "P4000000D,P4000000D",
        "P4000001D,'input.out_of_range {min=0, max=4000000}'",
        "P4000001Y,'input.out_of_range {min=0, max=4000000}'",
        "P4000001M,'input.out_of_range {min=0, max=4000000}'",
        "P600000W,'input.out_of_range {min=0, max=4000000}'",
        "P4000000Y,P4000000Y",
        "PT0H,input.malformed",
        "PT0M,input.malformed",
        "PT0S,input.malformed",
        "PT1H,input.malformed",
        "PT1M,input.malformed",
        "PT1S,input.malformed",
        "P1YT1H,input.malformed",
        "P-1D,input.malformed",
        "P,input.malformed",
        "P1M1Y,input.malformed",
        "P1Y2W,input.malformed"
    })
    void reads_periods(String raw, String expected) {
        assertThat(shown(JdkTypes.period().parse(raw))).isEqualTo(expected);
    }

    @Test
    void durations_and_periods_are_those_of_the_jdk() {
        assertThat(JdkTypes.duration().parse("P1DT2H").orElseThrow()).isEqualTo(Duration.ofHours(26));
        assertThat(JdkTypes.period().parse("P1M2D").orElseThrow()).isEqualTo(Period.of(0, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"EUR,EUR", "JPY,JPY", "eur,input.not_allowed", "XYZ,input.not_allowed", "\uff25UR,input.not_allowed"})
    void reads_currencies(String raw, String expected) {
        assertThat(shown(JdkTypes.currency().parse(raw))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "de,de",
        "DE-ch-1996,de-CH-1996",
        "zh-hant-tw,zh-Hant-TW",
        "es-419,es-419",
        "gsw,gsw",
        "aa-ZZ,aa-ZZ",
        "zz-AA-abcde-abcdefgh-0abc-9abc,zz-AA-abcde-abcdefgh-0abc-9abc",
        "de-090-12345678,de-090-12345678",
        "a`,input.malformed",
        "a{,input.malformed",
        "a@,input.malformed",
        "a[,input.malformed",
        "de-0:0,input.malformed",
        "de-0/0,input.malformed",
        "de-:abc,input.malformed",
        "und-Latn,und-Latn",
        "sl-rozaj-biske,sl-rozaj-biske",
        "sl-rozaj-ROZAJ,input.malformed",
        "de_CH,input.malformed",
        "de-u-ca-buddhist,input.malformed",
        "x-a,input.malformed",
        "i-klingon,input.malformed",
        "zh-cmn,input.malformed",
        "d,input.malformed",
        "dede,input.malformed",
        "de-,input.malformed",
        "-de,input.malformed",
        "de--CH,input.malformed",
        "de-CH-DE,input.malformed",
        "de-c,input.malformed",
        "de-1,input.malformed",
        "de-12,input.malformed",
        "de-abcd1,de-abcd1",
        "de-a234,input.malformed",
        "de-abcdefghi,input.malformed",
        "d\u0435,input.malformed",
        "de-\uff14\uff11\uff19,input.malformed",
        "\u212aa,input.malformed",
        "de-abcd\u00e9,input.malformed"
    })
    void reads_language_tags(String raw, String expected) {
        assertThat(JdkTypes.locale()
                        .parse(raw)
                        .fold(
                                Locale::toLanguageTag,
                                found -> found.asList().get(0).toString()))
                .isEqualTo(expected);
    }

    @Test
    void every_language_that_the_jdk_has_texts_for_is_read() {
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.hasExtensions() && locale.getVariant().isEmpty()) {
                assertThat(JdkTypes.locale().parse(locale.toLanguageTag()).toOptional())
                        .contains(locale);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,Europe/Berlin",
        "UTC,UTC",
        "europe/berlin,input.not_allowed",
        "+01:00,input.not_allowed",
        "UTC+1,input.not_allowed",
        "../etc,input.not_allowed",
        "'Europe/Berlin\n',input.not_allowed"
    })
    void reads_time_zones(String raw, String expected) {
        assertThat(shown(JdkTypes.zoneId().parse(raw))).isEqualTo(expected);
    }

    @Test
    void currencies_and_zones_are_those_of_the_jdk() {
        assertThat(JdkTypes.currency().parse("EUR").orElseThrow()).isSameAs(Currency.getInstance("EUR"));
        assertThat(JdkTypes.zoneId().parse("Europe/Berlin").orElseThrow()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
