package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real clients against a real server: each looks a name up through the check, or does not connect. */
@Timeout(60)
class OutboundClientsTest {

    private static final String HOST = "rebind.example";
    private static final InetAddress PERMITTED = IpAddress.of("127.0.0.1").toInetAddress();
    /** Reaches the same server, and is not permitted. */
    private static final InetAddress INTERNAL = IpAddress.of("127.0.0.2").toInetAddress();

    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final LoopbackServer server;
    private final OutboundAddresses addresses;

    OutboundClientsTest() throws IOException {
        server = new LoopbackServer(requests);
        addresses = OutboundAddresses.publicOnly()
                .allowing(Cidr.of("127.0.0.1/32"))
                .resolvingWith(host -> List.of(lookUps.getAndIncrement() == 0 ? PERMITTED : INTERNAL));
    }

    @BeforeEach
    void starts() throws IOException {
        server.start();
    }

    @AfterEach
    void stops() throws IOException {
        server.close();
    }

    // region resolvers
    /** What every resolver of a client ends in. */
    static List<InetAddress> lookUp(OutboundAddresses addresses, String host) throws UnknownHostException {
        return HttpUrl.parse("http://" + host)
                .flatMap(addresses::resolve)
                .orElseThrow(refused -> new UnknownHostException("this host is refused"));
    }
    // endregion

    private String url() {
        return "http://" + HOST + ":" + server.port() + "/hook";
    }

    private static String literal(LoopbackServer server) {
        return "http://127.0.0.2:" + server.port() + "/hook";
    }

    @Test
    void okhttp_with_a_resolver() throws IOException {
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(host -> lookUp(addresses, host))
                .retryOnConnectionFailure(false)
                .build();
        assertOkHttpIsHeld(client);
        // OkHttp asks no resolver for an address, so that the socket factory is the one that holds it
    }

    @Test
    void okhttp_with_a_socket_factory() throws IOException {
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(host -> lookUp(addresses, host))
                .socketFactory(OutboundAddresses.publicOnly()
                        .allowing(Cidr.of("127.0.0.1/32"))
                        .socketFactory())
                .retryOnConnectionFailure(false)
                .build();
        assertOkHttpIsHeld(client);
        assertThatThrownBy(() -> get(client, literal(server))).isInstanceOf(IOException.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    private void assertOkHttpIsHeld(OkHttpClient client) throws IOException {
        assertThat(get(client, url())).isEqualTo(200);
        client.connectionPool().evictAll();
        assertThatThrownBy(() -> get(client, url())).isInstanceOf(IOException.class);
        assertThat(requests).containsExactly("GET /hook HTTP/1.1");
        assertThat(server.connections()).isEqualTo(1);
        assertThat(lookUps).hasValue(2);
    }

    private static int get(OkHttpClient client, String url) throws IOException {
        try (Response response =
                client.newCall(new Request.Builder().url(url).build()).execute()) {
            return response.code();
        }
    }

    @Test
    void apache_http_client() throws IOException {
        DnsResolver resolver = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookUp(addresses, host).toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .build())
                .disableAutomaticRetries()
                .build()) {
            assertThat(client.<Integer>execute(new HttpGet(url()), response -> response.getCode()))
                    .isEqualTo(200);
            assertThatThrownBy(() -> client.<Integer>execute(new HttpGet(url()), response -> response.getCode()))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(
                            () -> client.<Integer>execute(new HttpGet(literal(server)), response -> response.getCode()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(requests).containsExactly("GET /hook HTTP/1.1");
        assertThat(server.connections()).isEqualTo(1);
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void netty() throws Exception {
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        BlockingQueue<Integer> statuses = new ArrayBlockingQueue<>(4);
        try {
            Bootstrap bootstrap = new Bootstrap()
                    .group(group)
                    .channel(NioSocketChannel.class)
                    .resolver(new CheckedResolvers(addresses))
                    .handler(new Handlers(statuses));
            InetSocketAddress endpoint = InetSocketAddress.createUnresolved(HOST, server.port());
            bootstrap.connect(endpoint).sync().channel().closeFuture().sync();
            assertThat(statuses.poll(10, TimeUnit.SECONDS)).isEqualTo(200);
            assertThatThrownBy(() -> bootstrap.connect(endpoint).sync()).isInstanceOf(UnknownHostException.class);
            InetSocketAddress internal = InetSocketAddress.createUnresolved("127.0.0.2", server.port());
            assertThatThrownBy(() -> bootstrap.connect(internal).sync()).isInstanceOf(UnknownHostException.class);
        } finally {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
        }
        assertThat(requests).containsExactly("GET /hook HTTP/1.1");
        assertThat(server.connections()).isEqualTo(1);
        assertThat(lookUps).hasValue(2);
    }

    /** Looks names up on a thread of its executor; a service gives it one that may block. */
    private static final class CheckedResolvers extends AddressResolverGroup<InetSocketAddress> {

        private final OutboundAddresses addresses;

        CheckedResolvers(OutboundAddresses addresses) {
            this.addresses = addresses;
        }

        @Override
        protected InetSocketAddressResolver newResolver(EventExecutor executor) {
            return new InetSocketAddressResolver(executor, new InetNameResolver(executor) {
                @Override
                protected void doResolve(String host, Promise<InetAddress> promise) {
                    try {
                        promise.setSuccess(lookUp(addresses, host).get(0));
                    } catch (UnknownHostException refused) {
                        promise.setFailure(refused);
                    }
                }

                @Override
                protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
                    try {
                        promise.setSuccess(lookUp(addresses, host));
                    } catch (UnknownHostException refused) {
                        promise.setFailure(refused);
                    }
                }
            });
        }
    }

    private static final class Handlers extends ChannelInitializer<SocketChannel> {

        private final BlockingQueue<Integer> statuses;

        Handlers(BlockingQueue<Integer> statuses) {
            this.statuses = statuses;
        }

        @Override
        protected void initChannel(SocketChannel channel) {
            channel.pipeline().addLast(new HttpClientCodec(), new SimpleChannelInboundHandler<HttpObject>() {
                @Override
                public void channelActive(ChannelHandlerContext context) {
                    DefaultFullHttpRequest request =
                            new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/hook");
                    request.headers().set(HttpHeaderNames.HOST, HOST);
                    var unused = context.writeAndFlush(request);
                }

                @Override
                protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
                    if (part instanceof HttpResponse response) {
                        statuses.add(response.status().code());
                    }
                }
            });
        }
    }
}
