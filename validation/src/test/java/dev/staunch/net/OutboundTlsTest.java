package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS on top of a checked socket: the name is checked by the certificate, the address by us. */
@Timeout(60)
class OutboundTlsTest {

    private static final OutboundAddresses LOOPBACK =
            OutboundAddresses.publicOnly().allowing(Cidr.of("127.0.0.1/32")).resolvingWith(host -> List.of(local()));

    @TempDir
    private Path directory = Path.of("");

    private SSLContext context;

    OutboundTlsTest() throws GeneralSecurityException {
        context = SSLContext.getDefault();
    }

    private static InetAddress local() {
        return IpAddress.of("127.0.0.1").toInetAddress();
    }

    @BeforeEach
    void has_a_certificate_for_rebind_example() throws Exception {
        Path file = directory.resolve("keys");
        String password = UUID.randomUUID().toString();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=rebind.example",
                        "-ext",
                        "san=dns:rebind.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    }

    private int exchange(String host) throws IOException {
        try (SSLServerSocket server =
                (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 1, local())) {
            server.setSoTimeout(10_000);
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> answer(server));
            try (Socket plain = LOOPBACK.socketFactory().createSocket(host, server.getLocalPort());
                    SSLSocket secure = (SSLSocket)
                            context.getSocketFactory().createSocket(plain, host, server.getLocalPort(), true)) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.startHandshake();
                return secure.getInputStream().read();
            } finally {
                served.join();
            }
        }
    }

    private static void answer(SSLServerSocket server) {
        try (Socket accepted = server.accept()) {
            accepted.getOutputStream().write('!');
        } catch (IOException unused) {
            // the client did not like the certificate
        }
    }

    @Test
    void a_certificate_for_the_name_is_accepted() throws IOException {
        assertThat(exchange("rebind.example")).isEqualTo('!');
    }

    @Test
    void a_certificate_for_another_name_is_refused() {
        assertThatThrownBy(() -> exchange("other.example")).isInstanceOf(SSLException.class);
    }
}
