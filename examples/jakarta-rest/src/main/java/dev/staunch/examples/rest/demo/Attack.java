package dev.staunch.examples.rest.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A request, and what must come of it.
 *
 * @param body what is sent, where {@value #CANARY} stands for a word that must not come back
 * @param expected the status, and the places and codes of the problem
 */
record Attack(String title, String method, String path, String type, String body, String expected) {

    static final String CANARY = "{canary}";

    static Attack post(String title, String body, String expected) {
        return new Attack(title, "POST", "/orders", "application/json", body, expected);
    }

    static Attack get(String title, String path, String expected) {
        return new Attack(title, "GET", path, "", "", expected);
    }

    HttpResponse<String> send(HttpClient client, String origin, String canary)
            throws IOException, InterruptedException {
        URI uri = URI.create(origin + path.replace(CANARY, canary));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body(canary));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.BodyPublisher body(String canary) {
        return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace(CANARY, canary));
    }
}
