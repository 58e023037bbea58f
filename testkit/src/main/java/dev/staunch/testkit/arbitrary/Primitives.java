package dev.staunch.testkit.arbitrary;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.account.DisplayName;
import dev.staunch.account.Password;
import dev.staunch.account.Username;
import dev.staunch.contact.EmailAddress;
import dev.staunch.file.FileName;
import dev.staunch.file.RelativePath;
import dev.staunch.http.HeaderName;
import dev.staunch.http.HeaderValue;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.money.Money;
import dev.staunch.net.Cidr;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import dev.staunch.net.OutboundUrl;
import dev.staunch.paging.PageRequest;
import dev.staunch.paging.Sort;
import dev.staunch.payment.Bic;
import dev.staunch.payment.Iban;
import dev.staunch.payment.PaymentCard;
import dev.staunch.phone.PhoneNumber;
import dev.staunch.place.CountryCode;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import dev.staunch.testkit.HostileText;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary values of the domain primitives, for the properties of a service, and texts that are nearly valid. No account,
 * card or mailbox is meant by them, and none is kept from being met by chance.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Iban> accounts() {
 *     return Primitives.ibans();
 * }
 * }</pre>
 */
@CheckReturnValue
public final class Primitives {

    static final String DIGITS = "0123456789";
    static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String HEX = DIGITS + "abcdef";

    private Primitives() {}

    /**
     * Texts that differ from a valid one in a place: something hostile is put in, a character is missing, twice or in the
     * other case. Some are valid still.
     *
     * @param valid valid texts
     * @return an arbitrary
     */
    public static Arbitrary<String> nearly(Arbitrary<String> valid) {
        return Combinators.combine(valid, Arbitraries.integers().between(0, 1000), HostileText.arbitrary())
                .as(Primitives::edited);
    }

    /**
     * Email addresses.
     *
     * @return an arbitrary
     */
    public static Arbitrary<EmailAddress> emailAddresses() {
        return Combinators.combine(text(LOWER + UPPER + DIGITS + "+_-", 1, 20), hostnames())
                .as((local, host) -> new EmailAddress(local + "@" + host));
    }

    /**
     * User names in Latin, Greek, Cyrillic and Chinese.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Username> usernames() {
        return Arbitraries.oneOf(
                        text(LOWER + DIGITS + "._-", 1, 20),
                        text("\u03b1\u03b2\u03b3\u03c3\u03c2", 1, 20),
                        text("\u0430\u0431\u0432\u0451", 1, 20),
                        text("\u4e2d\u6587\u540d", 1, 8))
                .map(Username::new);
    }

    /**
     * Names to be shown, of one to three words.
     *
     * @return an arbitrary
     */
    public static Arbitrary<DisplayName> displayNames() {
        return text(UPPER + LOWER + "\u00e9\u00fc\u0416\u5c71'!", 1, 12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> new DisplayName(String.join(" ", words)));
    }

    /**
     * Passwords and passphrases, fresh ones in each try.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Password> passwords() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("\u00e9\u00df\u4e2d")
                .ofMinLength(8)
                .ofMaxLength(64)
                .map(text -> Password.parse(text).orElseThrow());
    }

    /**
     * Secrets such as keys of an interface, fresh ones in each try.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Secret> secrets() {
        return text(LOWER + UPPER + DIGITS + "-_", 20, 64)
                .map(Secret.PARSER::parse)
                // Placeholders, such as one character again and again.
                .filter(Result::isOk)
                .map(Result::orElseThrow);
    }

    /**
     * Host names of two to four labels.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Hostname> hostnames() {
        return Combinators.combine(
                        text(LOWER + DIGITS, 1, 12).list().ofMinSize(1).ofMaxSize(3), text(LOWER, 2, 6))
                .as((labels, top) -> new Hostname(String.join(".", labels) + "." + top));
    }

    /**
     * Addresses of both versions, many with runs of zeros, of the public internet and not.
     *
     * @return an arbitrary
     */
    public static Arbitrary<IpAddress> ipAddresses() {
        return NetworkTexts.addresses().map(IpAddress::of);
    }

    /**
     * Networks of both versions and all sizes.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Cidr> cidrs() {
        return NetworkTexts.networks().map(Cidr::of);
    }

    /**
     * URLs of names and addresses, with port, path, query and fragment and without.
     *
     * @return an arbitrary
     */
    public static Arbitrary<HttpUrl> httpUrls() {
        return NetworkTexts.urls(NetworkTexts.hosts()).map(HttpUrl::of);
    }

    /**
     * URLs whose hosts look public. Nobody should request them: some may exist.
     *
     * @return an arbitrary
     */
    public static Arbitrary<OutboundUrl> outboundUrls() {
        return NetworkTexts.urls(NetworkTexts.publicHosts()).map(HttpUrl::of).map(OutboundUrl::new);
    }

    /**
     * Names of files with an extension and without, in several scripts.
     *
     * @return an arbitrary
     */
    public static Arbitrary<FileName> fileNames() {
        return Combinators.combine(
                        text(UPPER + LOWER + DIGITS + "._()-\u00e9\u0416\u5c71", 1, 20),
                        Arbitraries.of("", ".txt", ".PDF", ".tar.gz"))
                .as((base, extension) -> FileName.parse(base + extension))
                // Devices, and names with a dot or a hyphen at the wrong end.
                .filter(Result::isOk)
                .map(Result::orElseThrow);
    }

    /**
     * Paths of one to four names.
     *
     * @return an arbitrary
     */
    public static Arbitrary<RelativePath> relativePaths() {
        return fileNames()
                .map(FileName::value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(names -> RelativePath.of(String.join("/", names)));
    }

    /**
     * Telephone numbers in the plans of five countries. Nobody should call them: some are somebody's.
     *
     * @return an arbitrary
     */
    public static Arbitrary<PhoneNumber> phoneNumbers() {
        return Arbitraries.oneOf(
                        concat(Arbitraries.just("+4930"), text(DIGITS, 8, 8)),
                        concat(Arbitraries.just("+44207946"), text(DIGITS, 4, 4)),
                        concat(Arbitraries.just("+3314"), text(DIGITS, 7, 7)),
                        concat(Arbitraries.just("+3906"), text("123456789", 8, 8)),
                        concat(Arbitraries.just("+1212"), text("23456789", 7, 7)))
                .map(PhoneNumber::new);
    }

    /**
     * Amounts with none, two and three digits after the point.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "USD", "JPY", "BHD"),
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L))
                .as((code, units) -> new Money(Currency.getInstance(code), units));
    }

    /**
     * Countries.
     *
     * @return an arbitrary
     */
    public static Arbitrary<CountryCode> countryCodes() {
        return Arbitraries.of(Stream.of(Locale.getISOCountries())
                .flatMap(code -> CountryCode.parse(code).toOptional().stream())
                .toList());
    }

    /**
     * Account numbers of six countries.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Iban> ibans() {
        return Arbitraries.oneOf(
                account("DE", text(DIGITS, 18, 18)),
                account("NO", text(DIGITS, 11, 11)),
                account("PL", text(DIGITS, 24, 24)),
                account("GT", text(UPPER + DIGITS, 24, 24)),
                account("NL", concat(text(UPPER, 4, 4), text(DIGITS, 10, 10))),
                account("GB", concat(text(UPPER, 4, 4), text(DIGITS, 14, 14))));
    }

    /**
     * Codes of banks, with a branch and without.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Bic> bics() {
        return Combinators.combine(
                        text(UPPER, 4, 4),
                        countryCodes(),
                        text(UPPER + DIGITS, 2, 2),
                        Arbitraries.oneOf(Arbitraries.just(""), text(UPPER + DIGITS, 3, 3)))
                .as((party, country, place, branch) -> new Bic(party + country + place + branch));
    }

    /**
     * Cards of three networks.
     *
     * @return an arbitrary
     */
    public static Arbitrary<PaymentCard> paymentCards() {
        return Arbitraries.oneOf(
                        concat(Arbitraries.just("4"), text(DIGITS, 14, 14)),
                        concat(Arbitraries.of("51", "52", "53", "54", "55"), text(DIGITS, 13, 13)),
                        concat(Arbitraries.of("34", "37"), text(DIGITS, 12, 12)))
                .map(digits -> PaymentCard.of(CheckDigits.withLuhn(digits)));
    }

    /**
     * Slugs.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Slug> slugs() {
        return text(LOWER + DIGITS, 1, 12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> new Slug(String.join("-", words)));
    }

    /**
     * ULIDs of all times.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Ulid> ulids() {
        return concat(text("01234567", 1, 1), text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 25, 25))
                .map(Ulid::new);
    }

    /**
     * Names of header fields.
     *
     * @return an arbitrary
     */
    public static Arbitrary<HeaderName> headerNames() {
        return text(LOWER + DIGITS + "-_", 1, 30).map(HeaderName::new);
    }

    /**
     * Values of header fields, some of them empty.
     *
     * @return an arbitrary
     */
    public static Arbitrary<HeaderValue> headerValues() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60).map(text -> new HeaderValue(text.strip()));
    }

    /**
     * Media types with a parameter and without.
     *
     * @return an arbitrary
     */
    public static Arbitrary<MediaType> mediaTypes() {
        return Combinators.combine(
                        Arbitraries.of(
                                "text/plain", "text/html", "application/json", "application/problem+json", "image/png"),
                        Arbitraries.of("", ";charset=utf-8", ";charset=iso-8859-1", ";profile=\"a b\""))
                .as((essence, parameter) -> MediaType.parse(essence + parameter).orElseThrow());
    }

    /**
     * Trace contexts.
     *
     * @return an arbitrary
     */
    public static Arbitrary<TraceParent> traceParents() {
        return Combinators.combine(
                        text(HEX, 31, 31), text(HEX, 15, 15), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((trace, parent, sampled, random) -> new TraceParent("1" + trace, "f" + parent, sampled, random));
    }

    /**
     * Idempotency keys.
     *
     * @return an arbitrary
     */
    public static Arbitrary<IdempotencyKey> idempotencyKeys() {
        return text(LOWER + UPPER + DIGITS + "-_.:/+=", 1, 64).map(IdempotencyKey::new);
    }

    /**
     * Requests for pages of at most 100 entries.
     *
     * @return an arbitrary
     */
    public static Arbitrary<PageRequest> pageRequests() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 100))
                .as(PageRequest::new);
    }

    /**
     * Orders by one of some keys, in both directions.
     *
     * @param keys the keys that are allowed
     * @param <K> the type of the keys
     * @return an arbitrary
     */
    public static <K> Arbitrary<Sort<K>> sorts(Collection<? extends K> keys) {
        return Combinators.combine(Arbitraries.<K>of(List.copyOf(keys)), Arbitraries.of(Sort.Direction.values()))
                .as(Sort::new);
    }

    private static String edited(String text, int at, String noise) {
        if (text.isEmpty()) {
            return noise;
        }
        int index = at % text.length();
        String before = text.substring(0, index);
        String one = text.substring(index, index + 1);
        String after = text.substring(index + 1);
        return switch (at % 4) {
            case 0 -> before + noise + one + after;
            case 1 -> before + after;
            case 2 -> before + one + one + after;
            default -> before + one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) + after.toUpperCase(Locale.ROOT);
        };
    }

    private static Arbitrary<Iban> account(String country, Arbitrary<String> numbers) {
        return numbers.map(number -> new Iban(CheckDigits.withModulo97(country, number)));
    }

    static Arbitrary<String> concat(Arbitrary<String> first, Arbitrary<String> second) {
        return Combinators.combine(first, second).as(String::concat);
    }

    static Arbitrary<String> text(String characters, int min, int max) {
        return Arbitraries.strings().withChars(characters).ofMinLength(min).ofMaxLength(max);
    }
}
