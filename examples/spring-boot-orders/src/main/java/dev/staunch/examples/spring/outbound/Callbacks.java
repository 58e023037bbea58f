package dev.staunch.examples.spring.outbound;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.examples.spring.order.OrderError;
import dev.staunch.examples.spring.order.OrderId;
import dev.staunch.net.OutboundAddresses;
import dev.staunch.net.OutboundUrl;
import dev.staunch.result.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Calls URLs that callers chose: to public addresses only, whatever their names lead to, and without redirects. Who is called
 * may be hostile too, so no step waits for long, and nothing of an answer is read but its status.
 */
@Component
public class Callbacks implements DisposableBean {

    private static final Attempt CALL = Attempt.on(IOException.class, OrderError.CALLBACK_FAILED);

    private final CloseableHttpClient client =
            client(new PublicOnly(OutboundAddresses.publicOnly()), Timeout.ofSeconds(5));

    static CloseableHttpClient client(DnsResolver resolver, Timeout patience) {
        return HttpClients.custom()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .build();
    }

    /**
     * Tells a caller that an order was placed.
     *
     * @param callback whom to tell
     * @param order the order
     * @return the order, or why nobody was told
     */
    public Result<OrderId, Failure> tell(OutboundUrl callback, OrderId order) {
        return CALL.call(() -> {
            HttpPost post = new HttpPost(callback.url().value());
            post.setHeader("X-Order", order.toString());
            int status = status(client, post);
            if (status >= 300) {
                throw new IOException("callback answered " + status);
            }
            return order;
        });
    }

    /** Drops the connection: to close the response would be to read it to its end, and it may have none. */
    static int status(CloseableHttpClient client, HttpPost post) throws IOException {
        try {
            return client.executeOpen(null, post, null).getCode();
        } finally {
            post.cancel();
        }
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    /** Looks names up once, and gives the client the addresses that were checked. */
    private record PublicOnly(OutboundAddresses addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            List<InetAddress> found = List.of(InetAddress.getAllByName(host));
            return addresses
                    .check(found)
                    .orElseThrow(refused -> new UnknownHostException("the host is not public"))
                    .toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
