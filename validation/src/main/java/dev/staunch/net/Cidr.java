package dev.staunch.net;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Immutable;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A network: an {@link IpAddress} and the length of its prefix (RFC 4632 §3.1, RFC 4291 §2.3). The bits after the prefix
 * must be zero: what has some is one address or a mistake, and which of them only its author knows. Immutable.
 *
 * <p>A network of IPv4-mapped addresses is the IPv4 network. IPv4 and IPv6 do not mix otherwise: {@code ::/0} contains no
 * IPv4 address.
 *
 * <table>
 * <caption>{@code Cidr.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 10.0.0.0/8}, {@code 0.0.0.0/0}, {@code 192.0.2.1/32}, {@code ::/0}, {@code 2001:db8::/32}</td>
 *     <td>the same</td></tr>
 * <tr><td>{@code 2001:DB8:0:0::/64}</td><td>{@code 2001:db8::/64}</td></tr>
 * <tr><td>{@code ::ffff:10.0.0.0/104}, {@code ::ffff:0:0/96}</td><td>{@code 10.0.0.0/8}, {@code 0.0.0.0/0}</td></tr>
 * <tr><td>{@code 10.0.0.1/8}, {@code 2001:db8::1/64}, {@code ::ffff:0:0/95}</td><td>{@code ip.host_bits_set}</td></tr>
 * <tr><td>{@code 10.0.0.0}, {@code 10.0.0.0/}, {@code 10.0.0.0/08}, {@code 10.0.0.0/33}, {@code ::/129}, {@code ::/+0}</td>
 *     <td>{@code ip.prefix_malformed}</td></tr>
 * <tr><td>{@code 10.0.0.0/255.0.0.0}</td><td>{@code ip.prefix_malformed}</td></tr>
 * <tr><td>{@code 10/8}, {@code fe80::%1/10}, {@code /8}</td><td>{@code ip.malformed}</td></tr>
 * <tr><td>50 characters</td><td>{@code input.too_long {max=49, actual=50}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Immutable
@CheckReturnValue
public final class Cidr {

    private static final int MAX_LENGTH = 49;
    private static final int V4_BITS = 32;
    private static final int BITS = 128;

    /** Reads a network. */
    public static final Parser<String, Cidr> PARSER = Parser.text(Cidr::fromText);

    private final IpAddress network;

    /** Of 128 bits, with an IPv4 address mapped. */
    private final int prefix;

    private Cidr(IpAddress network, int prefix) {
        this.network = network;
        this.prefix = prefix;
    }

    /**
     * Parses a network.
     *
     * @param raw the raw text
     * @return the network or the violations
     */
    public static Result<Cidr, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * A network that the program knows to be right.
     *
     * @param canonical a network in canonical form
     * @return the network
     * @throws dev.staunch.invariant.InvariantViolation if it is not a network in canonical form
     */
    public static Cidr of(String canonical) {
        Cidr cidr = fromText(canonical).toOptional().orElse(null);
        Invariant.require(cidr != null && cidr.value().equals(canonical), NetworkError.NOT_CANONICAL);
        return Invariant.requireNonNull(cidr, "cidr");
    }

    /**
     * The first address, all of whose bits after the prefix are zero.
     *
     * @return the address
     */
    public IpAddress network() {
        return network;
    }

    /**
     * The length of the prefix.
     *
     * @return 0 to 32 for IPv4, 0 to 128 for IPv6
     */
    public int prefixLength() {
        return network.isV4() ? prefix - (BITS - V4_BITS) : prefix;
    }

    /**
     * Whether an address is in this network.
     *
     * @param address the address
     * @return true if it is of the same version and has the prefix
     */
    public boolean contains(IpAddress address) {
        return address.isV4() == network.isV4() && network.commonBits(address) >= prefix;
    }

    /**
     * The canonical text.
     *
     * @return such as {@code 10.0.0.0/8}
     */
    public String value() {
        return network.value() + "/" + prefixLength();
    }

    private static Result<Cidr, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        int slash = raw.indexOf('/');
        int end = slash < 0 ? raw.length() : slash;
        IpAddress network = IpAddress.read(raw, end);
        if (network == null) {
            return new Err<>(Violations.of(NetworkError.ADDRESS_MALFORMED));
        }
        int bits = raw.lastIndexOf(':', end) < 0 ? V4_BITS : BITS;
        int length = prefixLength(raw, end + 1);
        if (length < 0 || length > bits) {
            return new Err<>(Violations.of(NetworkError.PREFIX_MALFORMED));
        }
        int prefix = length + BITS - bits;
        return BITS - network.trailingZeros() <= prefix
                ? new Ok<>(new Cidr(network, prefix))
                : new Err<>(Violations.of(NetworkError.HOST_BITS_SET));
    }

    /** A decimal number of at most three digits without leading zeros, or -1. */
    private static int prefixLength(String text, int start) {
        int digits = text.length() - start;
        if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(start) == '0')) {
            return -1;
        }
        int length = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            length = length * 10 + c - '0';
        }
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr that && prefix == that.prefix && network.equals(that.network);
    }

    @Override
    public int hashCode() {
        return network.hashCode() * 31 + prefix;
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return value();
    }
}
