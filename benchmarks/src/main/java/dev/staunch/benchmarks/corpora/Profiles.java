package dev.staunch.benchmarks.corpora;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Pointer;
import dev.staunch.error.Violations;
import dev.staunch.file.FileName;
import dev.staunch.file.RelativePath;
import dev.staunch.http.HeaderName;
import dev.staunch.http.HeaderValue;
import dev.staunch.http.IdempotencyKey;
import dev.staunch.http.MediaType;
import dev.staunch.http.TraceParent;
import dev.staunch.identifier.Slug;
import dev.staunch.identifier.Ulid;
import dev.staunch.jdk.JdkTypes;
import dev.staunch.money.Money;
import dev.staunch.net.Cidr;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import dev.staunch.net.NetworkError;
import dev.staunch.net.OutboundUrl;
import dev.staunch.number.Numbers;
import dev.staunch.paging.Sort;
import dev.staunch.parse.Parser;
import dev.staunch.payment.Bic;
import dev.staunch.payment.Iban;
import dev.staunch.payment.PaymentCard;
import dev.staunch.place.CountryCode;
import dev.staunch.result.Err;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of our parsers answers which type of rows. */
final class Profiles {

    private static final Parser<String, Object> DURATION_OR_PERIOD = Parser.oneOf(
            List.of(JdkTypes.duration().map(each -> each), JdkTypes.period().map(each -> each)));

    /** A mapped address is the IPv4 address in it, so the spelling is what tells the two formats apart. */
    private static final Parser<String, IpAddress> V4 = written(text -> text.indexOf(':') < 0);

    private static final Parser<String, IpAddress> V6 = written(text -> text.indexOf(':') >= 0);

    private final List<Profile> profiles = new ArrayList<>();

    private Profiles() {}

    static List<Profile> all() {
        Profiles all = new Profiles();
        all.network();
        all.addresses();
        all.filesAndProtocols();
        all.payments();
        all.identifiersAndTimes();
        all.profiles.addAll(TextProfiles.all());
        return List.copyOf(all.profiles);
    }

    private Profile add(String suite, String type, String name, Parser<String, ?> parser) {
        return add(Profile.of(suite, type, name, parser));
    }

    private Profile add(Profile profile) {
        profiles.add(profile);
        return profile;
    }

    private void addresses() {
        for (String suite : List.of("isemail", "json-schema-formats", "jmail", "hibernate-validator")) {
            email(Profile.of(suite, "email", "EmailAddress", EmailAddress.PARSER));
        }
        email(Profile.of("commons-validator", "email", "EmailAddress", EmailAddress.PARSER));
        email(Profile.of("validatorjs", "email", "EmailAddress", EmailAddress.PARSER)
                .where(Row::hasDefaults));
    }

    private void email(Profile profile) {
        add(profile.because("SMTPUTF8 addresses (RFC 6531) are not accepted", Row::isNotAscii)
                .because(
                        "a comment, folding or display name is RFC 5322",
                        row -> row.input().matches("(?s).*[(<\\r\\n].*"))
                .because(
                        "what is quoted has more than atom characters, dots and spaces",
                        row -> row.input().matches("(?s)\".*\"@.*"))
                .because(
                        "a backslash outside quotes is RFC 822",
                        row -> row.input().contains("\\"))
                .because(
                        "a name that ends in a number is read as an IPv4 address",
                        row -> row.input().matches(".*@(.*\\.)?[0-9]+"))
                .because(
                        "whether the top-level domain exists is not looked up",
                        row -> row.note().contains("TLD") || row.suite().equals("commons-validator"))
                .because(
                        "an IPv6 literal in which :: stands for less than two groups (RFC 5321 section 4.1.3)",
                        row -> row.input().matches(".*@\\[IPv6:.*::.*\\]"))
                .because("a domain of one label is RFC 5321", row -> row.input().matches("[^@]+@[^@.]+"))
                .because("there is no domain (RFC 5321)", row -> row.input().endsWith("@"))
                .because("whether the top-level domain exists is not looked up", row -> row.says(false)));
    }

    private void network() {
        add("ssrf", "ssrf-url", "OutboundUrl", OutboundUrl.PARSER);
        add("wpt-url", "url", "HttpUrl", HttpUrl.PARSER)
                .expecting(Profiles::isAbsoluteHttp)
                .meaning((row, url) -> hostAndPort((HttpUrl) url).equals(row.text("host")))
                .because(
                        "a user name is refused",
                        row -> !row.text("username").isEmpty() || row.input().contains("@"))
                .because(
                        "a backslash, tab or line break is no part of a URL (RFC 3986)",
                        row -> row.input().matches("(?s).*[\\\\\\t\\n\\r].*"))
                .because("only ASCII", Row::isNotAscii)
                .because(
                        "a port of 0, or with zeros in front",
                        row -> row.input().matches(".*:0[0-9]*/.*"))
                .because("a percent without two digits", row -> row.input().matches(".*%(?![0-9a-fA-F]{2}).*"))
                .because(
                        "an A-label that stands for no name", row -> row.input().matches("(?i)https?://(.*[.])?xn--.*"))
                .because(
                        "a character that RFC 3986 does not have",
                        row -> row.input().matches("(?s).*[\"<>`{}|^\\x00-\\x20\\x7f].*"))
                .because("a host with percent-encodings", row -> row.input().matches("https?://[^/]*%.*"))
                .because(
                        "an address that C libraries take for another, or a dot at the end",
                        row -> row.input().matches("https?://[0-9a-fA-Fx.]*(/.*)?"));
        for (String suite : List.of("hibernate-validator", "commons-validator")) {
            url(Profile.of(suite, "url", "HttpUrl", HttpUrl.PARSER));
        }
        url(Profile.of("validatorjs", "url", "HttpUrl", HttpUrl.PARSER).where(Row::hasDefaults));
        add("json-schema-formats", "hostname", "Hostname", Hostname.PARSER);
        host(Profile.of("commons-validator", "hostname", "Hostname", Hostname.PARSER));
        host(Profile.of("validatorjs", "hostname", "Hostname", Hostname.PARSER).where(Row::hasDefaults));
        add("json-schema-formats", "ipv4", "IpAddress of four octets", V4);
        add("json-schema-formats", "ipv6", "IpAddress with colons", V6);
        add("commons-validator", "ipv6", "IpAddress with colons", V6);
        add("commons-validator", "ip", "IpAddress", IpAddress.PARSER);
        add(Profile.of("validatorjs", "ip", "IpAddress", IpAddress.PARSER).where(Row::hasDefaults))
                .because(
                        "a zone means something on one host alone",
                        row -> row.input().contains("%"));
        add(Profile.of("validatorjs", "cidr", "Cidr", Cidr.PARSER).where(Row::hasDefaults))
                .because("an address in a network is not the network", NetworkError.HOST_BITS_SET);
    }

    private void url(Profile profile) {
        add(profile.because(
                        "only http and https",
                        row -> !row.input().toLowerCase(Locale.ROOT).matches("(?s)https?://.*"))
                .because("a user name is refused", row -> row.input().matches("https?://[^/?#]*@.*"))
                .because("only ASCII", Row::isNotAscii)
                .because("a port of 0", row -> row.input().matches("https?://[^/?#]*:0+([/?#].*)?"))
                .because(
                        "a name ends in a number or a dot: read as an address, or a second spelling",
                        row -> row.says(true) && row.input().matches("https?://[^/?#]*[0-9.](:[0-9]*)?([/?#].*)?"))
                .because(
                        "dot segments are resolved, and encoded slashes are no slashes (RFC 3986)",
                        row -> row.says(false) && row.input().matches("(?i).*(/[.]|%2e|%2f).*"))
                .because(
                        "an option of the suite: not this host, or not so long",
                        row -> row.note().contains("assertHostMatch")
                                || row.input().length() > 2_083)
                .because("whether a domain exists, or has two labels, is asked elsewhere", row -> row.says(false)));
    }

    private void host(Profile profile) {
        add(profile.because("only ASCII", Row::isNotAscii)
                .because(
                        "one label is a host name; whether the top-level domain exists is not looked up",
                        row -> row.says(false)));
    }

    private void filesAndProtocols() {
        add("filenames", "filename", "FileName", FileName.PARSER);
        add("filenames", "relpath", "RelativePath", RelativePath.PARSER);
        add("protocol-values", "header-name", "HeaderName", HeaderName.PARSER);
        add("protocol-values", "header-value", "HeaderValue", HeaderValue.PARSER);
        add("protocol-values", "traceparent", "TraceParent", TraceParent.PARSER);
        add("protocol-values", "idempotency-key", "IdempotencyKey", IdempotencyKey.PARSER);
        add(
                "protocol-values",
                "integer-strict",
                "Numbers.longBetween",
                Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE));
        add("protocol-values", "decimal-strict", "Numbers.decimal", Numbers.decimal(30, 10));
        add("protocol-values", "money", "Money", Money.PARSER);
        add("protocol-values", "sort", "Sort", Sort.parser(Set.of("name", "createdAt")));
        add(Profile.of("validatorjs", "mimetype", "MediaType", MediaType.PARSER).where(Row::hasDefaults))
                .because(
                        "parameters are not held to the type (RFC 9110)",
                        row -> row.input().contains(";"));
    }

    private void payments() {
        add("commons-validator", "iban", "Iban", Iban.PARSER);
        add("commons-validator", "iban-print", "Iban", Iban.PARSER)
                .because("groups of four (ISO 13616-1); the registry prints this one otherwise", row -> true);
        add(Profile.of("validatorjs", "iban", "Iban", Iban.PARSER).where(Row::hasDefaults))
                .because("a country that is not in the SWIFT registry", row -> row.says(true));
        add(Profile.of("validatorjs", "bic", "Bic", Bic.PARSER).where(Row::hasDefaults));
        add(Profile.of("validatorjs", "creditcard", "PaymentCard", PaymentCard.PARSER)
                .where(Row::hasDefaults));
        add(Profile.of("commons-validator", "creditcard", "PaymentCard", PaymentCard.PARSER)
                .where(row -> row.note().contains("[validator.")));
        add(Profile.of("validatorjs", "country2", "CountryCode", CountryCode.PARSER)
                        .where(Row::hasDefaults))
                .because(
                        "lower case is not the code",
                        row -> !row.input().equals(row.input().toUpperCase(Locale.ROOT)));
        add(Profile.of("validatorjs", "currency", "JdkTypes.currency", JdkTypes.currency())
                        .where(Row::hasDefaults))
                .because(
                        "lower case is not the code",
                        row -> !row.input().equals(row.input().toUpperCase(Locale.ROOT)))
                .because("the JDK knows former currencies", row -> row.says(false));
    }

    private void identifiersAndTimes() {
        add(Profile.of("validatorjs", "slug", "Slug", Slug.PARSER).where(Row::hasDefaults))
                .because(
                        "an underscore is no part of a slug", row -> row.input().contains("_"));
        add(Profile.of("validatorjs", "ulid", "Ulid", Ulid.PARSER).where(Row::hasDefaults));
        add("json-schema-formats", "uuid", "JdkTypes.uuid", JdkTypes.uuid());
        add(Profile.of("validatorjs", "uuid", "JdkTypes.uuid", JdkTypes.uuid())
                .where(row -> row.options().contains("loose")));
        add("json-schema-formats", "date", "JdkTypes.localDate", JdkTypes.localDate());
        add("json-schema-formats", "time", "JdkTypes.offsetTime", JdkTypes.offsetTime());
        add("json-schema-formats", "rfc3339", "JdkTypes.offsetDateTime", JdkTypes.offsetDateTime());
        add("json-schema-formats", "rfc3339", "JdkTypes.instant", JdkTypes.instant());
        add(Profile.of("validatorjs", "rfc3339", "JdkTypes.offsetDateTime", JdkTypes.offsetDateTime())
                        .where(Row::hasDefaults))
                .because(
                        "a space for the T is a reading of its own (RFC 3339 section 5.6, note)",
                        row -> row.input().contains(" "));
        add("json-schema-formats", "duration", "JdkTypes.duration|period", DURATION_OR_PERIOD)
                .because("the JDK has no type for both years and hours, nor for so many days", row -> true);
        add("json-schema-formats", "json-pointer", "Pointer", Parser.text(Pointer::parse));
        add(Profile.of("validatorjs", "locale", "JdkTypes.locale", JdkTypes.locale())
                        .where(Row::hasDefaults))
                .because(
                        "extensions, private and grandfathered tags and underscores are refused",
                        row -> row.says(true));
    }

    private static Parser<String, IpAddress> written(Predicate<String> spelling) {
        return Parser.text(text ->
                spelling.test(text) ? IpAddress.parse(text) : new Err<>(Violations.of(NetworkError.ADDRESS_MALFORMED)));
    }

    /** A URL that needs no base, of a scheme that we take. Where the base is no URL, it alone may be what fails. */
    private static @Nullable Boolean isAbsoluteHttp(Row row) {
        String input = row.input().toLowerCase(Locale.ROOT);
        boolean absolute = input.startsWith("http://") || input.startsWith("https://");
        if (row.says(false) && !isUri(row.text("base"))) {
            return null;
        }
        return absolute && row.says(true);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text) != null;
        } catch (URISyntaxException unused) {
            return false;
        }
    }

    /** As the WHATWG standard serialises it. */
    private static String hostAndPort(HttpUrl url) {
        return url.origin().substring(url.origin().indexOf("//") + 2);
    }
}
