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
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Calls URLs that callers chose: to public addresses only, whatever their names lead to, and without redirects. */
@Component
public class Callbacks implements DisposableBean {

    private static final Attempt CALL = Attempt.on(IOException.class, OrderError.CALLBACK_FAILED);

    private final CloseableHttpClient client = HttpClients.custom()
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PublicOnly(OutboundAddresses.publicOnly()))
                    .build())
            .build();

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
            int status = client.execute(post, response -> response.getCode());
            if (status >= 300) {
                throw new IOException("callback answered " + status);
            }
            return order;
        });
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
