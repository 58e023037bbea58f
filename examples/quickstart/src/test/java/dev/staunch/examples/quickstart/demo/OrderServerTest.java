package dev.staunch.examples.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.quickstart.Caller;
import dev.staunch.examples.quickstart.OrderServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What HTTP brings with it, beyond the requests of the demo. */
class OrderServerTest {

    private static final String ORDER =
            "{\"customer\":\"Ann\",\"email\":\"ann@example.com\",\"lines\":[{\"sku\":\"TEA-001\",\"quantity\":1}]}";

    private final DemoSettings settings = DemoSettings.generate(new Canaries());
    private final HttpClient http = HttpClient.newHttpClient();
    private OrderServer server;

    @BeforeEach
    void start() throws IOException {
        server = OrderServer.start(settings.parse(), new DemoPayments(), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void head_answers_as_get_does_without_a_body() throws Exception {
        String path = place().headers().firstValue("Location").orElseThrow();
        HttpResponse<String> response = send("HEAD", path, BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void head_of_what_is_not_there_is_refused_without_a_body() throws Exception {
        assertThat(send("HEAD", "/nothing", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
        assertThat(send("HEAD", "/orders", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() throws Exception {
        HttpResponse<String> collection = send("GET", "/orders", BodyPublishers.noBody());
        assertThat(collection.statusCode()).isEqualTo(405);
        assertThat(collection.headers().firstValue("Allow")).contains("POST");
        HttpResponse<String> one = send("PATCH", "/orders/" + idOfNothing(), BodyPublishers.noBody());
        assertThat(one.statusCode()).isEqualTo(405);
        assertThat(one.headers().firstValue("Allow")).contains("GET, HEAD, DELETE");
    }

    @Test
    void whoever_has_no_token_is_told_the_scheme() throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(uri("/orders"))
                        .POST(BodyPublishers.ofString(ORDER))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void two_tokens_are_none() throws Exception {
        HttpRequest request = post(BodyPublishers.ofString(ORDER))
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.BACK_OFFICE))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void an_id_is_a_uuid_in_full() throws Exception {
        for (String id : List.of("1-1-1-1-1", "x", "", "../orders", "urn:uuid:" + idOfNothing(), "%30")) {
            HttpResponse<String> response = send("GET", "/orders/" + id, BodyPublishers.noBody());
            assertThat(response.statusCode()).as(id).isEqualTo(404);
            assertThat(response.body()).contains("http.no_such_path");
        }
    }

    @Test
    void a_clerk_learns_that_there_is_no_such_order_and_a_seller_does_not() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/orders/" + idOfNothing()));
        HttpRequest clerk = request.copy()
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.BACK_OFFICE))
                .build();
        HttpRequest seller = request.copy()
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.WEB_SHOP))
                .build();
        assertThat(http.send(clerk, BodyHandlers.ofString()).body()).contains("order.not_found");
        assertThat(http.send(seller, BodyHandlers.ofString()).body()).contains("access.denied");
    }

    @Test
    void a_body_without_a_declared_length_is_limited_too() throws Exception {
        byte[] chunk = new byte[64 * 1024];
        List<byte[]> chunks = Stream.generate(() -> chunk).limit(20).toList();
        HttpResponse<String> response =
                http.send(post(BodyPublishers.ofByteArrays(chunks)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("http.body_too_large");
    }

    @Test
    void orders_placed_at_once_are_all_placed() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> pending = Stream.generate(() ->
                        http.sendAsync(post(BodyPublishers.ofString(ORDER)).build(), BodyHandlers.ofString()))
                .limit(64)
                .toList();
        List<String> places = pending.stream()
                .map(CompletableFuture::join)
                .map(response -> response.headers().firstValue("Location").orElse("none"))
                .toList();
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.startsWith("/orders/"));
    }

    @Test
    void of_many_who_cancel_at_once_one_does() throws Exception {
        String path = place().headers().firstValue("Location").orElseThrow();
        HttpRequest cancel = HttpRequest.newBuilder(uri(path))
                .DELETE()
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.BACK_OFFICE))
                .build();
        List<CompletableFuture<HttpResponse<String>>> pending = Stream.generate(
                        () -> http.sendAsync(cancel, BodyHandlers.ofString()))
                .limit(32)
                .toList();
        List<Integer> statuses = pending.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    /** The connection is closed by the server; without its limit this would wait for the end of the read time-out. */
    @Test
    void a_body_that_never_ends_is_cut_off() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /orders HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + settings.tokenOf(Caller.WEB_SHOP)
                            + "\r\nContent-Length: 1000\r\n\r\n{\"customer\":")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .doesNotContain("201");
        }
        assertThat(place().statusCode()).isEqualTo(201);
    }

    /** The JDK's server hangs up on some of them and answers others itself. */
    @Test
    void a_request_line_that_names_no_path_is_refused() throws Exception {
        for (String target :
                List.of("mailto:ann", "*", "//", "/orders/%zz", "http://example.com/orders", "/orders/\u0007")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.setSoTimeout(60_000);
                String request =
                        "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                + settings.tokenOf(Caller.WEB_SHOP) + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                assertThat(response).as(target).matches("(?s)(HTTP/1.1 40.*)?");
            }
        }
        assertThat(place().statusCode()).isEqualTo(201);
    }

    @Test
    void only_this_machine_can_connect() {
        assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
    }

    private HttpResponse<String> place() throws Exception {
        return http.send(post(BodyPublishers.ofString(ORDER)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, body)
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.WEB_SHOP))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(BodyPublisher body) {
        return HttpRequest.newBuilder(uri("/orders"))
                .POST(body)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + settings.tokenOf(Caller.WEB_SHOP));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private static String idOfNothing() {
        return "00000000-0000-4000-8000-000000000000";
    }
}
