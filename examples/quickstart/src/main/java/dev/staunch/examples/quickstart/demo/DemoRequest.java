package dev.staunch.examples.quickstart.demo;

import dev.staunch.examples.quickstart.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request of the demo, and what must come of it.
 *
 * @param path where {@code {order}} stands for the order that was placed last
 * @param expected as {@link Outcome#summary} tells it
 */
record DemoRequest(
        String title,
        String method,
        String path,
        Optional<Caller> caller,
        Map<String, String> headers,
        String body,
        String expected) {

    static DemoRequest post(String title, String body, String expected) {
        return new DemoRequest(
                title,
                "POST",
                "/orders",
                Optional.of(Caller.WEB_SHOP),
                Map.of("Content-Type", "application/json"),
                body,
                expected);
    }

    static DemoRequest bare(String title, String method, String path, String expected) {
        return new DemoRequest(title, method, path, Optional.of(Caller.WEB_SHOP), Map.of(), "", expected);
    }

    DemoRequest as(Caller other) {
        return new DemoRequest(title, method, path, Optional.of(other), headers, body, expected);
    }

    DemoRequest anonymous() {
        return new DemoRequest(title, method, path, Optional.empty(), headers, body, expected);
    }

    DemoRequest at(String otherPath) {
        return new DemoRequest(title, method, otherPath, caller, headers, body, expected);
    }

    DemoRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new DemoRequest(title, method, path, caller, more, body, expected);
    }
}
