package dev.staunch.jdk;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Parsers to types of the JDK, stricter than the JDK's own: ASCII only, no white space, one grammar each, lengths checked
 * first, and no exception on the way. A narrower range is one more step: {@code localDate().ensure(date ->
 * date.getYear() >= 1900, StandardError.OUT_OF_RANGE)}.
 *
 * <p>Dates and times follow RFC 3339 §5.6, with years from 0000 to 9999 and letters in either case. What
 * {@code java.time} cannot hold is decided so:
 *
 * <ul>
 * <li>A leap second is taken as the second before it, as {@code DateTimeFormatter.ISO_INSTANT} does, and only where there
 *     can be one: at 23:59 UTC, and with a date on the last day of a month in UTC.
 * <li>Digits after the ninth of a fraction are dropped.
 * <li>The unknown offset {@code -00:00} is {@code Z}.
 * <li>An offset of more than 18 hours, which the JDK's types cannot have, gives the same moment in UTC; an instant lies in
 *     the years 0000 to 9999 UTC.
 * </ul>
 *
 * <p>Durations follow RFC 3339 appendix A without fractions, in upper case, and may leave out units in the middle, as
 * ISO 8601 allows. Years and months have no length, so a {@link Duration} has none of them and a {@link Period} has no
 * hours; no JDK type has both.
 *
 * <table>
 * <caption>input and result</caption>
 * <tr><th>parser</th><th>input</th><th>result, in its usual text</th></tr>
 * <tr><td>{@code uuid}</td><td>{@code 2EB8AA08-AA98-11EA-B4AA-73B441D16380}</td>
 *     <td>{@code 2eb8aa08-aa98-11ea-b4aa-73b441d16380}</td></tr>
 * <tr><td></td><td>{@code 2-a-1-b-7}, {@code {2eb8aa08-…}}, {@code urn:uuid:2eb8aa08-…}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code localDate}</td><td>{@code 2024-02-29}</td><td>the same</td></tr>
 * <tr><td></td><td>{@code 2023-02-29}, {@code 20230228}, {@code 2023-2-28}, {@code +2023-02-28}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code localTime}</td><td>{@code 08:30}, {@code 08:30:00.250}</td><td>the same</td></tr>
 * <tr><td></td><td>{@code 24:00}, {@code 8:30}, {@code 08:30:60}, {@code 08:30:00Z}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code offsetTime}</td><td>{@code 08:30:06z}, {@code 12:34:56-00:00}</td>
 *     <td>{@code 08:30:06Z}, {@code 12:34:56Z}</td></tr>
 * <tr><td></td><td>{@code 23:59:60Z}, {@code 23:58:60Z}</td><td>{@code 23:59:59Z}, {@code input.malformed}</td></tr>
 * <tr><td></td><td>{@code 12:00:00+18:01}</td><td>{@code 17:59:00Z}</td></tr>
 * <tr><td>{@code offsetDateTime}</td><td>{@code 2024-02-29T12:00:00.5+01:00}</td><td>the same</td></tr>
 * <tr><td></td><td>{@code 1998-12-31T15:59:60.123-08:00}</td><td>{@code 1998-12-31T15:59:59.123-08:00}</td></tr>
 * <tr><td></td><td>{@code 2024-02-29 12:00:00Z}, {@code 2024-02-29T12:00Z}, {@code 2024-02-29T12:00:00},
 *     {@code 2024-02-29T12:00:00+01}, {@code 1998-12-30T23:59:60Z}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code instant}</td><td>{@code 2024-02-29T12:00:00+01:00}</td><td>{@code 2024-02-29T11:00:00Z}</td></tr>
 * <tr><td></td><td>{@code 0000-01-01T00:00:00+01:00}</td><td>{@code input.out_of_range {min=0, max=9999}}</td></tr>
 * <tr><td>{@code duration}</td><td>{@code PT36H}, {@code P2W}, {@code P1DT2H}, {@code PT0S}</td>
 *     <td>36 h, 336 h, 26 h, 0</td></tr>
 * <tr><td></td><td>{@code P1M}, {@code PT0.5S}, {@code -PT1S}, {@code PT}, {@code pt1s}, {@code P1WT1H}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td></td><td>more than 10,000 years</td><td>{@code input.out_of_range {min=0, max=315569520000}}, in seconds</td></tr>
 * <tr><td>{@code period}</td><td>{@code P4Y}, {@code P1M2D}, {@code P2W}</td><td>{@code P4Y}, {@code P1M2D}, {@code P14D}</td></tr>
 * <tr><td></td><td>{@code PT1H}, {@code P-1D}, {@code P}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code currency}</td><td>{@code EUR}</td><td>the same</td></tr>
 * <tr><td></td><td>{@code eur}, {@code XYZ}</td><td>{@code input.not_allowed}</td></tr>
 * <tr><td>{@code locale}</td><td>{@code DE-ch-1996}, {@code zh-hant-tw}, {@code es-419}</td>
 *     <td>{@code de-CH-1996}, {@code zh-Hant-TW}, {@code es-419}</td></tr>
 * <tr><td></td><td>{@code de_CH}, {@code de-u-ca-buddhist}, {@code x-a}, {@code i-klingon}, {@code d}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code zoneId}</td><td>{@code Europe/Berlin}, {@code UTC}</td><td>the same</td></tr>
 * <tr><td></td><td>{@code europe/berlin}, {@code +01:00}, {@code UTC+1}, {@code ../etc}</td>
 *     <td>{@code input.not_allowed}</td></tr>
 * </table>
 *
 * <p>Of each, nothing is {@code input.empty}, too much is {@code input.too_long} and null is {@code input.null}. The parsers
 * are immutable and thread-safe.
 */
@CheckReturnValue
public final class JdkTypes {

    private static final int MAX_ZONE_LENGTH = 64;

    private static final Parser<String, UUID> UUIDS = Bounded.text(UuidText.LENGTH, UuidText::parse);
    private static final Parser<String, LocalDate> LOCAL_DATES = Bounded.text(DateText.LENGTH, DateText::parse);
    private static final Parser<String, LocalTime> LOCAL_TIMES =
            Bounded.text(TimeText.MAX_LOCAL_LENGTH, TimeText::parseLocal);
    private static final Parser<String, OffsetTime> OFFSET_TIMES =
            Bounded.text(TimeText.MAX_LENGTH, TimeText::parseWithOffset);
    private static final Parser<String, OffsetDateTime> OFFSET_DATE_TIMES =
            Bounded.text(DateTimeText.MAX_LENGTH, DateTimeText::parseWithOffset);
    private static final Parser<String, Instant> INSTANTS =
            Bounded.text(DateTimeText.MAX_LENGTH, DateTimeText::parseInstant);
    private static final Parser<String, Duration> DURATIONS =
            Bounded.text(DurationText.MAX_LENGTH, DurationText::parseDuration);
    private static final Parser<String, Period> PERIODS =
            Bounded.text(DurationText.MAX_LENGTH, DurationText::parsePeriod);
    private static final Parser<String, Locale> LOCALES = Bounded.text(LanguageTag.MAX_LENGTH, LanguageTag::parse);

    private JdkTypes() {}

    /**
     * Reads 32 hexadecimal digits in five groups (RFC 9562 §4), whatever version and variant they claim.
     *
     * @return a parser
     */
    public static Parser<String, UUID> uuid() {
        return UUIDS;
    }

    /**
     * Reads a date: {@code 2024-02-29}.
     *
     * @return a parser
     */
    public static Parser<String, LocalDate> localDate() {
        return LOCAL_DATES;
    }

    /**
     * Reads a time of day, with or without seconds: {@code 08:30}.
     *
     * @return a parser
     */
    public static Parser<String, LocalTime> localTime() {
        return LOCAL_TIMES;
    }

    /**
     * Reads a time of day with its offset from UTC: {@code 08:30:00+01:00}.
     *
     * @return a parser
     */
    public static Parser<String, OffsetTime> offsetTime() {
        return OFFSET_TIMES;
    }

    /**
     * Reads a date and time with its offset from UTC: {@code 2024-02-29T12:00:00+01:00}.
     *
     * @return a parser
     */
    public static Parser<String, OffsetDateTime> offsetDateTime() {
        return OFFSET_DATE_TIMES;
    }

    /**
     * Reads a date and time with its offset from UTC as a point in time.
     *
     * @return a parser
     */
    public static Parser<String, Instant> instant() {
        return INSTANTS;
    }

    /**
     * Reads an exact duration of at most 10,000 years: {@code PT36H}. A day has 24 hours.
     *
     * @return a parser
     */
    public static Parser<String, Duration> duration() {
        return DURATIONS;
    }

    /**
     * Reads a number of years, months and days, or of weeks: {@code P1M2D}. None of the numbers is over 4,000,000.
     *
     * @return a parser
     */
    public static Parser<String, Period> period() {
        return PERIODS;
    }

    /**
     * Reads a code of ISO 4217 that the JDK knows, former currencies included.
     *
     * @return a parser
     */
    public static Parser<String, Currency> currency() {
        return Known.CURRENCIES;
    }

    /**
     * Reads a language tag (RFC 5646 §2.1) of language, script, region and variants. Extensions, which change calendars
     * and digits, and private and grandfathered tags are refused. That a tag is well-formed does not mean that its
     * language exists.
     *
     * @return a parser
     */
    public static Parser<String, Locale> locale() {
        return LOCALES;
    }

    /**
     * Reads the name of a region in the JDK's time zone database. An offset is not a region.
     *
     * @return a parser
     */
    public static Parser<String, ZoneId> zoneId() {
        return Known.ZONES;
    }

    /** Loaded when it is needed: reading the JDK's lists takes time. */
    private static final class Known {

        private static final Set<String> CURRENCY_CODES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
        private static final Set<String> ZONE_NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

        private static final Parser<String, Currency> CURRENCIES = Bounded.text(
                3,
                raw -> CURRENCY_CODES.contains(raw)
                        ? new Ok<>(Currency.getInstance(raw))
                        : Bounded.reject(StandardError.NOT_ALLOWED));
        private static final Parser<String, ZoneId> ZONES = Bounded.text(
                MAX_ZONE_LENGTH,
                raw -> ZONE_NAMES.contains(raw) ? new Ok<>(ZoneId.of(raw)) : Bounded.reject(StandardError.NOT_ALLOWED));
    }
}
