package dev.staunch.examples.quickstart.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;

/** Sends requests over real HTTP, one after the other, and collects what comes of each. */
final class DemoClient {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String origin;
    private final DemoSettings settings;
    private final CapturedLog log;
    private String lastOrder = "/orders/none";

    DemoClient(int port, DemoSettings settings, CapturedLog log) {
        this.origin = "http://localhost:" + port;
        this.settings = settings;
        this.log = log;
    }

    Outcome send(DemoRequest template) throws IOException, InterruptedException {
        DemoRequest request = template.at(template.path().replace("/orders/{order}", lastOrder));
        HttpResponse<String> response = http.send(build(request), BodyHandlers.ofString());
        response.headers().firstValue("Location").ifPresent(location -> lastOrder = location);
        return new Outcome(request, response.statusCode(), headersOf(response), response.body(), log.take());
    }

    private HttpRequest build(DemoRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(origin + request.path()))
                .timeout(Duration.ofSeconds(60))
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()));
        request.caller().ifPresent(caller -> builder.header("Authorization", "Bearer " + settings.tokenOf(caller)));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static String headersOf(HttpResponse<String> response) {
        return response.headers().map().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
