package dev.staunch.redaction;

import java.util.Locale;

/**
 * What a {@link Redactor} finds. A policy switches kinds off and on, says what stands in their place, and counts by kind.
 *
 * <p>{@link #PHONE}, {@link #NATIONAL_ID} and {@link #IP_ADDRESS} are off by default: logs are often read for the sake of them.
 */
public enum SecretKind {

    /** The value of a secret name: {@code password=…}, JSON, XML, headers, query strings, forms. */
    VALUE("[redacted]"),

    /** Credentials behind {@code Bearer} and {@code Basic} without a header around (RFC 6750, RFC 7617). */
    BEARER("[redacted:bearer]"),

    /** A JSON Web Token: a JWS or JWE in compact form (RFC 7515, RFC 7516). */
    JWT("[redacted:jwt]"),

    /** A token of a public format of a provider, or of a format that a policy declares. */
    TOKEN("[redacted:token]"),

    /** A private key in textual encoding (RFC 7468). */
    PRIVATE_KEY("[redacted:private-key]"),

    /** The userinfo of a URL (RFC 3986 section 3.2.1). */
    USERINFO("[redacted:userinfo]"),

    /** User and password on the command line of curl. */
    CREDENTIALS("[redacted:credentials]"),

    /** A payment card number with a valid check digit (ISO/IEC 7812-1). */
    CARD("[redacted:card]"),

    /** An international bank account number with valid check digits (ISO 13616). */
    IBAN("[redacted:iban]"),

    /** An email address with a domain of several labels. */
    EMAIL("[redacted:email]"),

    /** Something encoded in Base64 in which one of the other kinds was found. */
    ENCODED("[redacted:encoded]"),

    /** A value that {@link KnownSecrets} has the fingerprint of. */
    KNOWN("[redacted:known]"),

    /** A telephone number in international form (E.164), off by default. */
    PHONE("[redacted:phone]"),

    /** A national identification number, off by default: the United States, Brazil, Spain and Italy. */
    NATIONAL_ID("[redacted:national-id]"),

    /** An IPv4 or IPv6 address, off by default. */
    IP_ADDRESS("[redacted:ip-address]");

    private final String marker;

    SecretKind(String marker) {
        this.marker = marker;
    }

    String marker() {
        return marker;
    }

    /** The name in a properties file: {@code national-id}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean byDefault() {
        return this != PHONE && this != NATIONAL_ID && this != IP_ADDRESS;
    }
}
