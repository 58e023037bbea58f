package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutboundAddressesTest {

    private static final OutboundAddresses PUBLIC = OutboundAddresses.publicOnly();
    private static final Cidr SERVER = Cidr.of("127.0.0.1/32");
    private static final InetAddress PERMITTED = address("127.0.0.1");
    private static final InetAddress METADATA = address("169.254.169.254");

    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final LoopbackServer server;

    OutboundAddressesTest() throws IOException {
        server = new LoopbackServer(requests);
    }

    @BeforeEach
    void starts() throws IOException {
        server.start();
    }

    @AfterEach
    void stops() throws IOException {
        server.close();
    }

    private static InetAddress address(String literal) {
        return IpAddress.of(literal).toInetAddress();
    }

    private static String check(String... literals) {
        return PUBLIC.check(List.of(literals).stream()
                        .map(OutboundAddressesTest::address)
                        .toList())
                .fold(
                        found -> "permitted " + found.size(),
                        found -> found.asList().get(0).toString());
    }

    /** Answers the first time with one address and then with another, as a rebinding name server does. */
    private OutboundAddresses rebinding(InetAddress first, InetAddress later) {
        return PUBLIC.allowing(SERVER).resolvingWith(host -> {
            assertThat(host.value()).isEqualTo("rebind.example");
            return List.of(lookUps.getAndIncrement() == 0 ? first : later);
        });
    }

    private HttpUrl url() {
        return HttpUrl.of("http://rebind.example:" + server.port() + "/hook");
    }

    @Test
    void the_rows_of_the_table() {
        assertThat(check("8.8.8.8")).isEqualTo("permitted 1");
        assertThat(check("8.8.8.8", "2606:4700:4700::1111")).isEqualTo("permitted 2");
        assertThat(check("10.0.0.1")).isEqualTo("url.host_not_public");
        assertThat(check("8.8.8.8", "10.0.0.1")).isEqualTo("url.host_not_public");
        assertThat(check("10.0.0.1", "8.8.8.8")).isEqualTo("url.host_not_public");
        assertThat(check("64:ff9b::808:808")).isEqualTo("url.host_not_public");
        assertThat(check()).isEqualTo("url.host_not_found");
    }

    @Test
    void permits_public_addresses_and_allowed_networks() {
        assertThat(PUBLIC.permits(address("8.8.8.8"))).isTrue();
        assertThat(PUBLIC.permits(PERMITTED)).isFalse();
        OutboundAddresses two = PUBLIC.allowing(SERVER).allowing(Cidr.of("fd00::/8"));
        assertThat(two.permits(PERMITTED)).isTrue();
        assertThat(two.permits(address("fd12::1"))).isTrue();
        assertThat(two.permits(address("127.0.0.2"))).isFalse();
        assertThat(two.permits(address("::1"))).isFalse();
        assertThat(PUBLIC).hasToString("OutboundAddresses");
    }

    @Test
    void a_name_is_looked_up_once_and_checked() {
        OutboundAddresses addresses = rebinding(PERMITTED, METADATA);
        assertThat(addresses.resolve(url()).toOptional()).contains(List.of(PERMITTED));
        assertThat(lookUps).hasValue(1);
        assertThat(addresses.resolve(url()).errorToOptional().map(Object::toString))
                .contains("[url.host_not_public]");
    }

    @Test
    void an_address_is_not_looked_up() {
        OutboundAddresses addresses = PUBLIC.resolvingWith(host -> {
            throw new AssertionError("looked up");
        });
        assertThat(addresses.resolve(HttpUrl.of("http://8.8.8.8/")).toOptional())
                .contains(List.of(address("8.8.8.8")));
        assertThat(addresses.resolve(HttpUrl.of("http://[2606:4700::1]/")).toOptional())
                .contains(List.of(address("2606:4700::1")));
        assertThat(addresses.resolve(HttpUrl.of("http://10.0.0.1/")).isErr()).isTrue();
        assertThat(addresses.resolve(HttpUrl.of("http://[::1]/")).isErr()).isTrue();
    }

    @Test
    void a_name_that_is_not_known_is_a_violation() {
        OutboundAddresses addresses = PUBLIC.resolvingWith(host -> {
            throw new UnknownHostException(host.value());
        });
        assertThat(addresses.resolve(url()).errorToOptional().map(Object::toString))
                .contains("[url.host_not_found]");
    }

    @Test
    void a_socket_goes_to_the_address_that_was_checked() throws IOException {
        SocketFactory factory = rebinding(PERMITTED, METADATA).socketFactory();
        try (Socket socket = factory.createSocket("rebind.example", server.port())) {
            assertThat(socket.getInetAddress()).isEqualTo(PERMITTED);
            assertThat(lookUps).hasValue(1);
            assertThat(get(socket)).isEqualTo("HTTP/1.1 200 OK");
        }
        assertThat(requests).containsExactly("GET /hook HTTP/1.1");
    }

    @Test
    void a_socket_is_refused_before_it_is_connected() throws IOException {
        int port = server.port();
        SocketFactory factory = PUBLIC.resolvingWith(host -> List.of(PERMITTED)).socketFactory();
        InetAddress any = address("0.0.0.0");
        List<Attempt> attempts = List.of(
                () -> factory.createSocket("rebind.example", port),
                () -> factory.createSocket("127.0.0.1", port),
                () -> factory.createSocket("0", port),
                () -> factory.createSocket("rebind.example", port, any, 0),
                () -> factory.createSocket(PERMITTED, port),
                () -> factory.createSocket(PERMITTED, port, any, 0),
                () -> factory.createSocket(any, port),
                () -> connect(factory, new InetSocketAddress(PERMITTED, port)),
                () -> connect(factory, new InetSocketAddress("localhost", port)),
                () -> connect(factory, InetSocketAddress.createUnresolved("rebind.example", port)));
        for (Attempt attempt : attempts) {
            assertThatThrownBy(attempt::make)
                    .isInstanceOf(SocketException.class)
                    .hasMessage("this host has no address that may be connected to");
        }
        assertThatThrownBy(() -> connect(factory, UnixDomainSocketAddress.of("x")))
                .isInstanceOf(SocketException.class)
                .hasMessage("only addresses of the internet can be checked");
        assertThat(server.connections()).isZero();
    }

    @Test
    void a_second_connection_is_checked_like_the_first() throws IOException {
        SocketFactory factory = rebinding(PERMITTED, address("127.0.0.2")).socketFactory();
        factory.createSocket("rebind.example", server.port()).close();
        assertThatThrownBy(() -> factory.createSocket("rebind.example", server.port()))
                .isInstanceOf(SocketException.class);
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void permitted_sockets_of_all_kinds_are_connected() throws IOException {
        int port = server.port();
        SocketFactory factory = rebinding(PERMITTED, PERMITTED).socketFactory();
        InetAddress any = Inet4Address.getByAddress(new byte[4]);
        List<Attempt> attempts = List.of(
                () -> factory.createSocket("rebind.example", port, any, 0),
                () -> factory.createSocket("127.0.0.1", port),
                () -> factory.createSocket(PERMITTED, port),
                () -> factory.createSocket(PERMITTED, port, any, 0),
                () -> connect(factory, new InetSocketAddress(PERMITTED, port)),
                () -> connect(factory, InetSocketAddress.createUnresolved("rebind.example", port)));
        for (Attempt attempt : attempts) {
            try (Socket socket = attempt.make()) {
                assertThat(socket.getRemoteSocketAddress()).isEqualTo(new InetSocketAddress(PERMITTED, port));
            }
        }
    }

    @Test
    void the_jdk_client_sends_http_to_the_checked_address_that_it_takes_for_a_proxy() throws Exception {
        OutboundAddresses addresses = rebinding(PERMITTED, METADATA);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .proxy(new CheckedHosts(addresses))
                .build();
        HttpRequest request = HttpRequest.newBuilder(url().toUri()).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        assertThat(requests).containsExactly("GET " + url().value() + " HTTP/1.1");
        assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofString()))
                .hasStackTraceContaining("this host is refused");
        assertThat(lookUps).hasValue(2);
        assertThat(requests).hasSize(1);
    }

    private static Socket connect(SocketFactory factory, SocketAddress endpoint) throws IOException {
        Socket socket = factory.createSocket();
        try {
            socket.connect(endpoint);
            return socket;
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    private static String get(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /hook HTTP/1.1\r\nHost: rebind.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private interface Attempt {
        Socket make() throws IOException;
    }

    /** For {@code http} alone, and fails closed. */
    private static final class CheckedHosts extends ProxySelector {

        private final OutboundAddresses addresses;

        CheckedHosts(OutboundAddresses addresses) {
            this.addresses = addresses;
        }

        @Override
        public List<Proxy> select(URI uri) {
            HttpUrl url = HttpUrl.of(uri.toString());
            if (url.isSecure()) {
                throw new IllegalArgumentException("an https server is no proxy");
            }
            InetAddress checked = addresses
                    .resolve(url)
                    .orElseThrow(unused -> new IllegalArgumentException("this host is refused"))
                    .get(0);
            return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(checked, url.port())));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError("the server is there", failure);
        }
    }
}
