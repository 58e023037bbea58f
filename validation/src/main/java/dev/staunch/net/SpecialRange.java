package dev.staunch.net;

/**
 * Networks that are not on the public internet: the special-purpose address registries of IANA (RFC 6890) but for the
 * entries that are globally reachable as any other address, multicast, what is not allocated for global unicast, and the
 * addresses at which clouds answer their guests. Deprecated and translating ranges are here whatever they translate to.
 */
enum SpecialRange {
    THIS_NETWORK("0.0.0.0/8"),
    PRIVATE_10("10.0.0.0/8"),
    /** Between carriers and their customers (RFC 6598), and the metadata service of one cloud. */
    SHARED("100.64.0.0/10"),
    LOOPBACK("127.0.0.0/8"),
    /** The host's agent in one cloud, in the midst of public addresses. */
    HOST_AGENT("168.63.129.16/32"),
    /** RFC 3927, and the metadata services of most clouds. */
    LINK_LOCAL("169.254.0.0/16"),
    PRIVATE_172("172.16.0.0/12"),
    PROTOCOL_ASSIGNMENTS("192.0.0.0/24"),
    DOCUMENTATION_1("192.0.2.0/24"),
    /** RFC 7526. */
    RELAY_6TO4("192.88.99.0/24"),
    PRIVATE_192("192.168.0.0/16"),
    BENCHMARK("198.18.0.0/15"),
    DOCUMENTATION_2("198.51.100.0/24"),
    DOCUMENTATION_3("203.0.113.0/24"),
    MULTICAST("224.0.0.0/4"),
    /** With the broadcast address. */
    RESERVED("240.0.0.0/4"),

    /** Unspecified, loopback, IPv4-compatible. */
    LOWEST_V6("::/8"),
    /** RFC 6052. */
    NAT64("64:ff9b::/96"),
    /** RFC 8215. */
    NAT64_LOCAL("64:ff9b:1::/48"),
    /** RFC 6666. */
    DISCARD("100::/64"),
    /** RFC 9780. */
    DUMMY("100:0:0:1::/64"),
    /** RFC 4380, within the next. */
    TEREDO("2001::/32"),
    PROTOCOL_ASSIGNMENTS_V6("2001::/23"),
    DOCUMENTATION_V6("2001:db8::/32"),
    /** RFC 3056. */
    SIX_TO_4("2002::/16"),
    /** RFC 9637. */
    DOCUMENTATION_V6_LONG("3fff::/20"),
    /** RFC 9602. */
    SEGMENT_ROUTING("5f00::/16"),
    /** RFC 4193. */
    UNIQUE_LOCAL("fc00::/7"),
    LINK_LOCAL_V6("fe80::/10"),
    /** RFC 3879. */
    SITE_LOCAL("fec0::/10"),
    MULTICAST_V6("ff00::/8"),

    /** With the next two, all but 2000::/3, which is all that is allocated for global unicast. */
    NOT_UNICAST_LOW("::/3"),
    NOT_UNICAST_MIDDLE("4000::/2"),
    NOT_UNICAST_HIGH("8000::/1");

    private static final SpecialRange[] ALL = values();

    private final Cidr network;

    SpecialRange(String network) {
        this.network = Cidr.of(network);
    }

    Cidr network() {
        return network;
    }

    static boolean contains(IpAddress address) {
        for (SpecialRange range : ALL) {
            if (range.network.contains(address)) {
                return true;
            }
        }
        return false;
    }
}
