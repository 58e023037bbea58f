package dev.staunch.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import dev.staunch.error.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response that is ready to be sent. */
record Reply(int status, String json, Map<String, String> headers) {

    static Reply of(Problem problem) {
        return json(problem.status(), problem.toJson(), Problem.MEDIA_TYPE);
    }

    static Reply created(Order order) {
        return json(201, describe(order), "application/json").with("Location", "/orders/" + order.id());
    }

    static Reply ok(Order order) {
        return json(200, describe(order), "application/json");
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, json, Map.copyOf(more));
    }

    void sendTo(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Reply json(int status, String json, String mediaType) {
        return new Reply(
                status,
                json,
                Map.of(
                        "Content-Type", mediaType,
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                        "X-Content-Type-Options", "nosniff"));
    }

    /** By hand, since a UUID, an enum constant and an amount have no character that JSON would escape. */
    private static String describe(Order order) {
        return "{\"id\":\"" + order.id() + "\",\"status\":\"" + order.status() + "\",\"total\":\"" + order.total()
                + "\"}";
    }
}
