package dev.staunch.net;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.SocketFactory;

/**
 * Which addresses a service connects to for a caller, checked when the connection is made: the other half of
 * {@link OutboundUrl}, against names whose record is a private address, now or on the second look-up (DNS rebinding,
 * CWE-918, CWE-367). A name is looked up once, <b>all</b> its addresses must be permitted, and the connection goes to the
 * address that was checked, not to the name.
 *
 * <ul>
 * <li>Clients that take a {@link SocketFactory} (OkHttp, and whatever makes its own sockets) get {@link #socketFactory()}:
 *     it also holds what a redirect leads to. TLS is put on top of its socket by
 *     {@link javax.net.ssl.SSLSocketFactory#createSocket(java.net.Socket, String, int, boolean)} with the host's name; who
 *     does so without a client must set {@code HTTPS} as the algorithm of endpoint identification, as ever.
 * <li>Clients that take a resolver (Apache HttpClient, OkHttp, Netty) get a resolver that ends in {@link #check}.
 * <li>{@code java.net.http.HttpClient} on Java 17 and {@code HttpURLConnection} take neither and look names up themselves,
 *     so {@link #resolve} before the request leaves a gap. For {@code http} URLs the gap can be closed with a
 *     {@link java.net.ProxySelector} that names the checked address as the proxy, since servers accept the absolute form
 *     of a request that proxies get (RFC 9112 §3.2.2). For {@code https} use another client, or a proxy that checks.
 * </ul>
 *
 * <p>Proxies of the JVM's configuration are not used by these sockets. On a network with DNS64 the synthesised addresses
 * are refused. Immutable, and thread-safe if its resolver is.
 *
 * <pre>{@code
 * static final OutboundAddresses ADDRESSES = OutboundAddresses.publicOnly();
 *
 * static final OkHttpClient CLIENT = new OkHttpClient.Builder()
 *         .socketFactory(ADDRESSES.socketFactory())
 *         .build();
 * }</pre>
 *
 * <table>
 * <caption>{@code publicOnly().check}</caption>
 * <tr><th>addresses</th><th>result</th></tr>
 * <tr><td>{@code 8.8.8.8}; {@code 8.8.8.8} and {@code 2606:4700:4700::1111}</td><td>the same</td></tr>
 * <tr><td>{@code 10.0.0.1}; {@code 8.8.8.8} and {@code 10.0.0.1}; {@code 64:ff9b::808:808}</td>
 *     <td>{@code url.host_not_public}</td></tr>
 * <tr><td>none</td><td>{@code url.host_not_found}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class OutboundAddresses {

    private static final OutboundAddresses PUBLIC =
            new OutboundAddresses(List.of(), host -> List.of(InetAddress.getAllByName(host.value())));

    private final List<Cidr> allowed;
    private final Resolver resolver;

    private OutboundAddresses(List<Cidr> allowed, Resolver resolver) {
        this.allowed = allowed;
        this.resolver = resolver;
    }

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Resolver {

        /**
         * Looks a name up.
         *
         * @param host the name
         * @return its addresses
         * @throws UnknownHostException if it has none
         */
        List<InetAddress> resolve(Hostname host) throws UnknownHostException;
    }

    /**
     * Addresses on the public internet ({@link IpAddress#isPublic}), looked up by the JDK.
     *
     * @return a check
     */
    public static OutboundAddresses publicOnly() {
        return PUBLIC;
    }

    /**
     * Permits a network of the service's own as well, such as that of a partner's hosts or of a test.
     *
     * @param network the network
     * @return a check
     */
    public OutboundAddresses allowing(Cidr network) {
        List<Cidr> networks = new ArrayList<>(allowed);
        networks.add(Objects.requireNonNull(network, "network"));
        return new OutboundAddresses(List.copyOf(networks), resolver);
    }

    /**
     * Looks names up in another way.
     *
     * @param resolver the way, in place of an earlier one
     * @return a check
     */
    public OutboundAddresses resolvingWith(Resolver resolver) {
        return new OutboundAddresses(allowed, Objects.requireNonNull(resolver, "resolver"));
    }

    /**
     * Whether a connection to an address is permitted.
     *
     * @param address the address
     * @return true if it is public or in an allowed network
     */
    public boolean permits(InetAddress address) {
        IpAddress found = IpAddress.of(address);
        return found.isPublic() || allowed.stream().anyMatch(network -> network.contains(found));
    }

    /**
     * Checks all addresses of a host. One that is not permitted refuses all: who mixes them has a purpose.
     *
     * @param addresses the addresses
     * @return the same addresses, or the violation
     */
    public Result<List<InetAddress>, Violations> check(List<InetAddress> addresses) {
        List<InetAddress> checked = List.copyOf(addresses);
        if (checked.isEmpty()) {
            return new Err<>(Violations.of(NetworkError.HOST_NOT_FOUND));
        }
        return checked.stream().allMatch(this::permits)
                ? new Ok<>(checked)
                : new Err<>(Violations.of(NetworkError.HOST_NOT_PUBLIC));
    }

    /**
     * Looks the host of a URL up, once, and checks what is found. Connect to these addresses and not to the name. An
     * address in place of a name is checked alike.
     *
     * @param url the URL
     * @return the addresses, or the violation
     */
    public Result<List<InetAddress>, Violations> resolve(HttpUrl url) {
        String host = url.host();
        return resolve(host.charAt(0) == '[' ? host.substring(1, host.length() - 1) : host);
    }

    /**
     * Makes sockets that connect to permitted addresses alone. One that is not is a {@link java.net.SocketException} with
     * a constant message, before any connection is made.
     *
     * @return a factory
     */
    public SocketFactory socketFactory() {
        return new CheckedSocketFactory(this);
    }

    /** The permitted addresses of a name or of an address in any form that the types here accept. */
    Result<List<InetAddress>, Violations> resolve(String host) {
        IpAddress literal = IpAddress.read(host, host.length());
        if (literal != null) {
            return check(List.of(literal.toInetAddress()));
        }
        return Hostname.parse(host).flatMap(this::lookUp).flatMap(this::check);
    }

    private Result<List<InetAddress>, Violations> lookUp(Hostname name) {
        try {
            return new Ok<>(resolver.resolve(name));
        } catch (UnknownHostException unused) {
            return new Err<>(Violations.of(NetworkError.HOST_NOT_FOUND));
        }
    }

    /** Returns the word {@code OutboundAddresses}. */
    @Override
    public String toString() {
        return "OutboundAddresses";
    }
}
