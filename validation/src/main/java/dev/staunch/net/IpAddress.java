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
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 address of four decimal octets without leading zeros (RFC 6943 §3.1.1), or an IPv6 address (RFC 4291 §2.2)
 * without zone. No name is ever looked up, and digits are those of ASCII. The canonical text of IPv6 is that of RFC 5952.
 *
 * <p>An IPv4-mapped address ({@code ::ffff:192.0.2.1}) is the IPv4 address in it, as for the JDK and for sockets, so that
 * an address has one value, and lists of networks cannot be gone round by the other spelling. Whether an address is
 * personal depends on whose it is; {@code toString} shows it. Immutable.
 *
 * <table>
 * <caption>{@code IpAddress.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code 192.0.2.1}, {@code 0.0.0.0}, {@code 255.255.255.255}, {@code ::}, {@code ::1}</td><td>the same</td></tr>
 * <tr><td>{@code 2001:DB8:0:0:8:800:200C:417A}</td><td>{@code 2001:db8::8:800:200c:417a}</td></tr>
 * <tr><td>{@code 2001:db8:0:1:1:1:1:1}</td><td>the same</td></tr>
 * <tr><td>{@code ::ffff:192.0.2.1}, {@code ::FFFF:C000:201}</td><td>{@code 192.0.2.1}</td></tr>
 * <tr><td>{@code 64:ff9b::192.0.2.33}</td><td>{@code 64:ff9b::c000:221}</td></tr>
 * <tr><td>{@code 127.1}, {@code 2130706433}, {@code 0177.0.0.1}, {@code 0x7f.0.0.1}, {@code 1.2.3.256}, {@code 1.2.3.4.}</td>
 *     <td>{@code ip.malformed}</td></tr>
 * <tr><td>{@code fe80::1%eth0}, {@code [::1]}, {@code ::1/128}, {@code :::}, {@code 1::2::3}, {@code 12345::}</td>
 *     <td>{@code ip.malformed}</td></tr>
 * <tr><td>full-width digits, {@code localhost}, {@code " ::1"}</td><td>{@code ip.malformed}</td></tr>
 * <tr><td>46 characters</td><td>{@code input.too_long {max=45, actual=46}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Immutable
@CheckReturnValue
public final class IpAddress {

    private static final int MAX_LENGTH = 45;
    private static final long MAPPED = 0xFFFF_0000_0000L;

    /** Reads an address. */
    public static final Parser<String, IpAddress> PARSER = Parser.text(IpAddress::fromText);

    /** The 128 bits of the address, where an IPv4 address is mapped (RFC 4291 §2.5.5.2). */
    private final long high;

    private final long low;

    private IpAddress(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /**
     * Parses an address.
     *
     * @param raw the raw text
     * @return the address or the violations
     */
    public static Result<IpAddress, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * An address that the program knows to be right.
     *
     * @param canonical an address in canonical form
     * @return the address
     * @throws dev.staunch.invariant.InvariantViolation if it is not an address in canonical form
     */
    public static IpAddress of(String canonical) {
        IpAddress address = read(canonical, canonical.length());
        Invariant.require(address != null && address.value().equals(canonical), NetworkError.NOT_CANONICAL);
        return Invariant.requireNonNull(address, "address");
    }

    /**
     * The address of the JDK's type, without its zone.
     *
     * @param address the address
     * @return the same address
     */
    public static IpAddress of(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet4Address
                ? new IpAddress(0, MAPPED | (bytes.getInt() & 0xFFFF_FFFFL))
                : new IpAddress(bytes.getLong(), bytes.getLong());
    }

    /** The address of four octets. */
    static IpAddress ofV4(long octets) {
        return new IpAddress(0, MAPPED | octets);
    }

    /** The address of 128 bits. */
    static IpAddress ofV6(long high, long low) {
        return new IpAddress(high, low);
    }

    /** The address at the start of a text, or null. */
    static @Nullable IpAddress read(String text, int end) {
        long v4 = Ipv4.parse(text, 0, end);
        return v4 == Ipv4.NONE ? Ipv6.parse(text, 0, end) : ofV4(v4);
    }

    /**
     * Whether it is an IPv4 address.
     *
     * @return true if it is, false for IPv6
     */
    public boolean isV4() {
        return high == 0 && low >>> 32 == 0xFFFF;
    }

    /**
     * Whether it is an address on the public internet: not private, loopback, link-local, shared, multicast, reserved, for
     * documentation, nor one that stands for an IPv4 address (6to4, NAT64, Teredo).
     *
     * @return true if no special-purpose registry says otherwise
     */
    public boolean isPublic() {
        return !SpecialRange.contains(this);
    }

    /**
     * The canonical text.
     *
     * @return four octets, or the form of RFC 5952
     */
    public String value() {
        if (isV4()) {
            return (low >>> 24 & 0xFF) + "." + (low >>> 16 & 0xFF) + "." + (low >>> 8 & 0xFF) + "." + (low & 0xFF);
        }
        return Ipv6.canonical(this);
    }

    /**
     * The address for sockets. No name is looked up, neither now nor by the JDK's object until it is asked for one.
     *
     * @return the same address
     */
    public InetAddress toInetAddress() {
        byte[] bytes = isV4()
                ? ByteBuffer.allocate(4).putInt((int) low).array()
                : ByteBuffer.allocate(16).putLong(high).putLong(low).array();
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException unused) {
            throw Invariant.unreachable("an address has 4 or 16 bytes");
        }
    }

    /** One of the eight groups of 16 bits. */
    int group(int index) {
        return (int) ((index < 4 ? high : low) >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }

    /** How many leading bits two addresses have in common, of 128. */
    int commonBits(IpAddress other) {
        long difference = high ^ other.high;
        return difference == 0
                ? 64 + Long.numberOfLeadingZeros(low ^ other.low)
                : Long.numberOfLeadingZeros(difference);
    }

    /** How many trailing bits are zero, of 128. */
    int trailingZeros() {
        return low == 0 ? 64 + Long.numberOfTrailingZeros(high) : Long.numberOfTrailingZeros(low);
    }

    private static Result<IpAddress, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        IpAddress address = read(raw, raw.length());
        return address == null ? new Err<>(Violations.of(NetworkError.ADDRESS_MALFORMED)) : new Ok<>(address);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high) * 31 + Long.hashCode(low);
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return value();
    }
}
