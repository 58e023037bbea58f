package dev.staunch.testkit.arbitrary;

import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Canonical texts of addresses, networks and URLs. */
final class NetworkTexts {

    private static final int V4_PARTS = 4;
    private static final int V4_BITS = 8;
    private static final int V6_PARTS = 8;
    private static final int V6_BITS = 16;

    private NetworkTexts() {}

    static Arbitrary<String> addresses() {
        return Arbitraries.oneOf(
                octets().map(parts -> text(parts)),
                groups().map(parts -> IpAddress.parse(text(parts)).orElseThrow().value()));
    }

    static Arbitrary<String> networks() {
        return Arbitraries.oneOf(networks(octets(), V4_PARTS, V4_BITS), networks(groups(), V6_PARTS, V6_BITS));
    }

    private static Arbitrary<String> networks(Arbitrary<int[]> parts, int count, int bits) {
        return Combinators.combine(parts, Arbitraries.integers().between(0, count * bits))
                .as((address, prefix) -> {
                    int[] network = Arrays.copyOf(address, count);
                    for (int i = 0; i < count; i++) {
                        int kept = Math.max(0, Math.min(bits, prefix - i * bits));
                        network[i] &= -1 << (bits - kept);
                    }
                    return IpAddress.parse(text(network)).orElseThrow().value() + "/" + prefix;
                })
                // Within the mapped range an address of version 6 is one of version 4.
                .filter(network -> (network.indexOf(':') < 0) == (count == V4_PARTS));
    }

    static Arbitrary<String> hosts() {
        return Arbitraries.oneOf(
                Primitives.hostnames().map(Hostname::value),
                addresses().map(address -> address.indexOf(':') < 0 ? address : "[" + address + "]"));
    }

    static Arbitrary<String> publicHosts() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Primitives.text(Primitives.LOWER + Primitives.DIGITS, 1, 12),
                                Arbitraries.of("com", "org", "net", "eu", "de"))
                        .as((label, top) -> label + "." + top),
                octets().map(parts -> "8." + parts[1] + "." + parts[2] + "." + parts[3]),
                Arbitraries.integers()
                        .between(1, 0xffff)
                        .map(part -> "[2606:4700::" + Integer.toHexString(part) + "]"));
    }

    static Arbitrary<String> urls(Arbitrary<String> hosts) {
        Arbitrary<String> segments = Primitives.text(Primitives.LOWER + Primitives.DIGITS + "-_~", 0, 8);
        Arbitrary<String> paths = segments.list().ofMaxSize(4).map(parts -> "/" + String.join("/", parts));
        return Combinators.combine(
                        Arbitraries.of("http://", "https://"),
                        hosts,
                        Arbitraries.of("", "", ":8080", ":80", ":443"),
                        paths,
                        Arbitraries.of("", "?", "?a=b&c=%20d"),
                        Arbitraries.of("", "#", "#top"))
                .as((scheme, host, port, path, query, fragment) -> scheme + host + port + path + query + fragment)
                .map(url -> HttpUrl.parse(url).orElseThrow().value());
    }

    private static Arbitrary<int[]> octets() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 255), Arbitraries.of(0, 10, 127, 169, 192, 168, 254, 255))
                .array(int[].class)
                .ofSize(V4_PARTS);
    }

    private static Arbitrary<int[]> groups() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0xffff), Arbitraries.of(0, 0, 0, 1, 0x2001, 0xfe80, 0xffff))
                .array(int[].class)
                .ofSize(V6_PARTS);
    }

    private static String text(int[] parts) {
        boolean v4 = parts.length == V4_PARTS;
        return IntStream.of(parts)
                .mapToObj(part -> v4 ? Integer.toString(part) : Integer.toHexString(part))
                .collect(Collectors.joining(v4 ? "." : ":"));
    }
}
