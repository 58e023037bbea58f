package dev.staunch.net;

import java.util.Set;

/** Hosts that are known, without asking the DNS, not to be on the public internet. */
final class PublicHosts {

    /** Reserved for use without the public DNS: RFC 2606, 6761, 6762, 7686, 9476, and ICANN's {@code internal}. */
    private static final Set<String> LOCAL =
            Set.of("alt", "internal", "invalid", "local", "localdomain", "localhost", "onion", "test");

    private PublicHosts() {}

    /** Whether the canonical host of a URL is a public address, or a name that may lead to one. */
    static boolean mayContain(String host) {
        if (host.charAt(0) == '[') {
            IpAddress address = Ipv6.parse(host, 1, host.length() - 1);
            return address != null && !address.isV4() && address.isPublic();
        }
        long octets = Ipv4.parse(host, 0, host.length());
        return octets == Ipv4.NONE ? isName(host) : IpAddress.ofV4(octets).isPublic();
    }

    /** Of two labels at least, and not ending in a name for local use. */
    private static boolean isName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && !LOCAL.contains(name.substring(dot + 1)) && !isHome(name);
    }

    /** RFC 8375. */
    private static boolean isHome(String name) {
        return name.equals("home.arpa") || name.endsWith(".home.arpa");
    }
}
