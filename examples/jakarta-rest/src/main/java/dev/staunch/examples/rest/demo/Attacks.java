package dev.staunch.examples.rest.demo;

import static dev.staunch.examples.rest.demo.Attack.get;
import static dev.staunch.examples.rest.demo.Attack.post;

import java.util.List;

/** Hostile requests, and good ones for comparison. Adding one is adding a line. */
final class Attacks {

    private static final String TEA = "[{\"sku\":\"TEA-001\",\"quantity\":2}]";

    static final List<Attack> ALL = List.of(
            post("a good order", order("Ann {canary}", "{canary}@example.com", TEA), "201"),
            post(
                    "emoji and other scripts",
                    order("\u738b\u5c0f\u660e \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "a@example.com", TEA),
                    "201"),
            get("orders of an article", "/orders?sku=TEA-001", "200"),
            // Texts
            post(
                    "a name that turns the text around",
                    order("Ann\\u202e{canary}", "a@example.com", TEA),
                    "400 /customer text.bidi_control"),
            post(
                    "a line break in a name",
                    order("Ann\\r\\n{canary}", "a@example.com", TEA),
                    "400 /customer text.control_character"),
            post(
                    "a lone surrogate",
                    order("Ann\\ud800{canary}", "a@example.com", TEA),
                    "400 /customer text.ill_formed"),
            post(
                    "a name that is too long",
                    order("{canary}" + "n".repeat(80), "a@example.com", TEA),
                    "400 /customer input.too_long"),
            post(
                    "a second header in an address",
                    order("Ann", "a@example.com\\r\\nBcc: {canary}", TEA),
                    "400 /email input.malformed"),
            post(
                    "an address in another spelling",
                    order("Ann", "{canary}@EXAMPLE.com", TEA),
                    "400 /email constraint.not_canonical"),
            // Structure
            post(
                    "nothing that is asked for",
                    "{}",
                    "400 /customer input.missing, /email input.missing, /lines input.missing"),
            post(
                    "several mistakes at once",
                    order("", "{canary}", "[{\"sku\":\"{canary}!\",\"quantity\":0}]"),
                    "400 /customer input.empty, /email input.malformed,"
                            + " /lines/0/quantity constraint.too_small, /lines/0/sku text.not_allowed_character"),
            post("no lines", order("Ann", "a@example.com", "[]"), "400 /lines input.too_few"),
            post("null for a line", order("Ann", "a@example.com", "[null]"), "400 /lines/0 input.missing"),
            post(
                    "fields that nobody asked for",
                    "{\"total\":\"EUR 0.01\",\"{canary}\":true}",
                    "400 /total input.unknown_field"),
            post(
                    "a text for a number",
                    order("Ann", "a@example.com", "[{\"sku\":\"TEA-001\",\"quantity\":\"{canary}\"}]"),
                    "400 /lines/0/quantity input.malformed"),
            post("a number for a text", "{\"customer\":4711}", "400 /customer input.malformed"),
            post("a list for an object", "[\"{canary}\"]", "400 input.malformed"),
            // JSON
            post("the same field twice", "{\"customer\":\"Ann\",\"customer\":\"{canary}\"}", "400 json.malformed"),
            post("broken JSON", "{\"customer\":\"{canary}", "400 /customer json.malformed"),
            post("more behind the JSON", order("Ann", "a@example.com", TEA) + "{canary}", "400 json.malformed"),
            post("a hundred thousand brackets", "{\"lines\":" + "[".repeat(100_000), "400 /lines/0 input.malformed"),
            post(
                    "a number without end",
                    "{\"lines\":[{\"quantity\":" + "9".repeat(1_000) + "}]}",
                    "413 /lines/0 json.limit_exceeded"),
            post(
                    "a megabyte",
                    "{\"customer\":\"" + "{canary}".repeat(1 << 16) + "\"}",
                    "413 /customer json.limit_exceeded"),
            post("an empty body", "", "400 input.missing"),
            new Attack(
                    "XML with an entity",
                    "POST",
                    "/orders",
                    "application/xml",
                    "<!DOCTYPE o [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><o>&x;</o>",
                    "415 http.not_json"),
            // Parameters
            get("an id that is none", "/orders/{canary}", "400 /id input.malformed"),
            get("a path that climbs", "/orders/..%2f..%2f{canary}", "400 /id input.malformed"),
            get("SQL in a query", "/orders?sku='%20or%201=1--{canary}", "400 /sku text.not_allowed_character"),
            get("an order that is not there", "/orders/00000000-0000-4000-8000-000000000000", "404 order.not_found"),
            get("a path that is not there", "/admin/{canary}", "404 http.no_such_path"),
            new Attack("a method that is not there", "DELETE", "/orders", "", "", "405 http.method_not_allowed"));

    private Attacks() {}

    private static String order(String customer, String email, String lines) {
        return "{\"customer\":\"" + customer + "\",\"email\":\"" + email + "\",\"lines\":" + lines + "}";
    }
}
