package dev.staunch.examples.quickstart.demo;

import static dev.staunch.examples.quickstart.demo.DemoRequest.bare;
import static dev.staunch.examples.quickstart.demo.DemoRequest.post;

import dev.staunch.examples.quickstart.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demo sends: good requests, then what the internet sends. Canaries stand where people and secrets would. */
final class DemoRequests {

    private static final String TEA = "{\"sku\":\"TEA-001\",\"quantity\":2}";
    private static final int MANY = 100_000;

    private final Canaries canaries;

    DemoRequests(Canaries canaries) {
        this.canaries = canaries;
    }

    List<DemoRequest> all() {
        return Stream.of(good(), malformed(), hostile(), oversized(), broken(), forbidden(), lost())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoRequest> good() {
        return List.of(
                post("a good order", order(), "201"),
                post(
                        "a good order, with all that is unusual and right",
                        order(
                                "customer", "\"Zo\u00eb \u0645\u0631\u06cc\u0645 \ud83d\udc69\u200d\ud83d\udcbb\"",
                                "note", "\"Leave it at the door,\\nplease. " + canaries.plant() + "\"",
                                "callback", "\"https://shop.example.com/hooks/7\""),
                        "201"),
                bare("reading one's own order", "GET", "/orders/{order}", "200"));
    }

    private List<DemoRequest> malformed() {
        return List.of(
                post("nothing in it", "{}", "400 /customer input.missing, /email input.missing, /lines input.missing"),
                post(
                        "unknown fields, one of them an address",
                        order("paid", "true", canaries.plant() + "@example.com", "1"),
                        "400 /paid input.unknown_field, /* input.unknown_field"),
                post(
                        "wrong types",
                        order("customer", "[\"Ann\"]", "email", "7", "lines", "[{\"sku\":true,\"quantity\":\"2\"}]"),
                        "400 /customer input.wrong_type, /email input.wrong_type, /lines/0/sku input.wrong_type,"
                                + " /lines/0/quantity input.wrong_type"),
                post("half of a JSON text", "{\"customer\":\"" + canaries.plant(), "400 json.malformed"),
                post("a field twice", "{\"email\":1,\"email\":2}", "400 /email json.duplicate_name"),
                post("not JSON", "<order/>", "415 http.not_json").with("Content-Type", "text/xml"));
    }

    private List<DemoRequest> hostile() {
        return List.of(
                post("a name of 10,000 characters", name("Ann".repeat(3_334)), "400 /customer input.too_long"),
                post("a name that turns the text around", name("Ann\u202eeeL"), "400 /customer text.bidi_control"),
                post("a name with half of an emoji", name("Ann\\ud800"), "400 /customer text.ill_formed"),
                post(
                        "SQL injection",
                        order("lines", "[{\"sku\":\"TEA-001' OR '1'='1\",\"quantity\":1}]"),
                        "400 /lines/0/sku text.not_allowed_character"),
                post(
                        "header injection through a name",
                        name("Ann\\r\\nSet-Cookie: admin=1"),
                        "400 /customer text.control_character"),
                post("header injection through a header", order(), "415 http.not_json")
                        .with("Content-Type", "application/json%0d%0aSet-Cookie: " + canaries.plant()),
                post(
                        "a callback to the cloud's metadata",
                        order("callback", "\"http://169.254.169.254/latest/meta-data/iam\""),
                        "400 /callback url.host_not_public"),
                post(
                        "the same, disguised",
                        order("callback", "\"http://[::ffff:a9fe:a9fe]/latest/meta-data/iam\""),
                        "400 /callback url.host_not_public"));
    }

    private List<DemoRequest> oversized() {
        return List.of(
                post("100,000 empty lines", order("lines", lines("{}")), "400 /lines input.too_many"),
                post(
                        "100,000 lines, larger than a body may be",
                        order("lines", lines(TEA)),
                        "413 http.body_too_large"));
    }

    private List<DemoRequest> broken() {
        return List.of(
                post("a payment provider that is down", samovars(3), "503 order.payment_down"),
                post("a payment provider that has a bug", samovars(100), "500 internal"));
    }

    private List<DemoRequest> forbidden() {
        return List.of(
                post("no token", order(), "401 http.unauthenticated").anonymous(),
                post("a wrong token", order(), "401 http.unauthenticated")
                        .anonymous()
                        .with("Authorization", "Bearer " + canaries.plant()),
                bare("the order of another", "GET", "/orders/{order}", "403 access.denied")
                        .as(Caller.PARTNER),
                bare("cancelling without permission", "DELETE", "/orders/{order}", "403 access.denied"),
                bare("cancelling with permission", "DELETE", "/orders/{order}", "200")
                        .as(Caller.BACK_OFFICE),
                bare("cancelling again", "DELETE", "/orders/{order}", "409 order.already_cancelled")
                        .as(Caller.BACK_OFFICE));
    }

    private List<DemoRequest> lost() {
        return List.of(
                bare("a path that is not there", "GET", "/admin?key=" + canaries.plant(), "404 http.no_such_path"),
                bare("a method that is not there", "PUT", "/orders", "405 http.method_not_allowed"));
    }

    private String name(String json) {
        return order("customer", "\"" + json + " " + canaries.plant() + "\"");
    }

    private static String lines(String line) {
        return Stream.generate(() -> line).limit(MANY).collect(Collectors.joining(",", "[", "]"));
    }

    private String samovars(int quantity) {
        return order("lines", "[{\"sku\":\"SAMOVAR-003\",\"quantity\":" + quantity + "}]");
    }

    /** The JSON of a good order, with other members in addition or instead. */
    private String order(String... membersInJson) {
        Map<String, String> order = new LinkedHashMap<>();
        order.put("customer", "\"Ann " + canaries.plant() + "\"");
        order.put("email", "\"" + canaries.plant() + "@example.com\"");
        order.put("lines", "[" + TEA + "]");
        for (int i = 0; i < membersInJson.length; i += 2) {
            order.put(membersInJson[i], membersInJson[i + 1]);
        }
        return order.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
