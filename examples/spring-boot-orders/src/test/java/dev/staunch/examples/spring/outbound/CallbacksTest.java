package dev.staunch.examples.spring.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is called back holds no thread of ours. */
@org.junit.jupiter.api.Timeout(value = 20, threadMode = org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD)
class CallbacksTest {

    private final CloseableHttpClient client =
            Callbacks.client(SystemDefaultDnsResolver.INSTANCE, Timeout.ofMilliseconds(300));

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    private int statusFrom(int port) throws IOException {
        return Callbacks.status(client, new HttpPost("http://127.0.0.1:" + port + "/"));
    }

    @Test
    void who_says_nothing_is_left() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> {
                        int unused = statusFrom(silent.getLocalPort());
                    })
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void who_talks_without_end_is_not_listened_to() throws IOException {
        HttpServer endless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        endless.setExecutor(thread);
        endless.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                OutputStream body = exchange.getResponseBody();
                while (!Thread.currentThread().isInterrupted()) {
                    body.write(new byte[1024]);
                }
            }
        });
        endless.start();
        try {
            for (int call = 0; call < 10; call++) { // more than the client has connections for one host
                assertThat(statusFrom(endless.getAddress().getPort())).isEqualTo(200);
            }
        } finally {
            thread.shutdownNow();
            endless.stop(0);
        }
    }
}
