package dev.staunch.net;

import dev.staunch.error.ErrorCode;

/** What can be wrong with a host name, URL, address or network. The parameter {@code offset} counts UTF-16 units. Codes are stable. */
public enum NetworkError implements ErrorCode {
    /** Not {@code http://} or {@code https://}. */
    SCHEME_NOT_ALLOWED("url.scheme_not_allowed", Kind.INVALID_INPUT, "This is not an http or https address"),
    /** A user name or password before the host. */
    USERINFO_NOT_ALLOWED("url.userinfo_not_allowed", Kind.INVALID_INPUT, "This address must not have a user name"),
    /** Neither a host name nor an address in the usual spelling. */
    HOST_MALFORMED("url.host_malformed", Kind.INVALID_INPUT, "This has no valid host name"),
    /** Not a port from 1 to 65535 without leading zeros. */
    PORT_MALFORMED("url.port_malformed", Kind.INVALID_INPUT, "This has no valid port"),
    /** A character that must be percent-encoded, or a broken percent-encoding: see {@code offset}. */
    CHARACTER_NOT_ALLOWED(
            "url.character_not_allowed", Kind.INVALID_INPUT, "This contains a character not allowed here"),
    /** The host, or an address that the DNS has for it, is known not to be on the public internet. */
    HOST_NOT_PUBLIC("url.host_not_public", Kind.INVALID_INPUT, "This address is not on the public internet"),
    /** The host has no address. */
    HOST_NOT_FOUND("url.host_not_found", Kind.INVALID_INPUT, "This host is not known"),
    /** Not an IP address in the usual spelling. */
    ADDRESS_MALFORMED("ip.malformed", Kind.INVALID_INPUT, "This is not an IP address"),
    /** The length of a prefix is missing, not a number, or too great. */
    PREFIX_MALFORMED("ip.prefix_malformed", Kind.INVALID_INPUT, "This has no valid prefix length"),
    /** An address within a network where the network is asked for. */
    HOST_BITS_SET("ip.host_bits_set", Kind.INVALID_INPUT, "This is an address within the network, not the network"),
    /** A defect: a value was made that is not in canonical form. */
    NOT_CANONICAL("url.not_canonical", Kind.INTERNAL, "This is not in canonical form");

    private final String id;
    private final Kind kind;
    private final String title;

    NetworkError(String id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
