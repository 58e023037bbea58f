package dev.staunch.net;

import java.util.Set;

/** Names that are known, without asking the DNS, not to be on the public internet. */
final class PublicNames {

    /** Reserved for use without the public DNS: RFC 2606, 6761, 6762, 7686, 9476, and ICANN's {@code internal}. */
    private static final Set<String> LOCAL =
            Set.of("alt", "internal", "invalid", "local", "localdomain", "localhost", "onion", "test");

    private PublicNames() {}

    /** Whether a lower-case host name has two labels at least and does not end in a name for local use. */
    static boolean mayBePublic(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && !LOCAL.contains(name.substring(dot + 1)) && !isHome(name);
    }

    /** RFC 8375. */
    private static boolean isHome(String name) {
        return name.equals("home.arpa") || name.endsWith(".home.arpa");
    }
}
