package dev.staunch.examples.snippets;

import dev.staunch.error.Violations;
import dev.staunch.jackson.JsonFields;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON bodies. */
final class JsonCart {

    private JsonCart() {}

    // region json
    static String answer(byte[] body) {
        return JsonFields.parse(body).flatMap(Cart::parse).fold(Cart::toString, Violations::toString);
    }

    public static void main(String[] args) {
        List<String> bodies = List.of(
                "{\"lines\": [{\"sku\": \"TEA-001\", \"quantity\": 2}]}",
                "{\"lines\": [{\"sku\": \"TEA-001\", \"quantity\": \"2\"}]}",
                "{\"lines\": [], \"lines\": [{\"sku\": \"TEA-001\"}]}",
                "{\"lines\": [{\"sku\": \"TEA-001\", \"quantity\": 1e999999999}]}",
                "{\"lines\": " + "[".repeat(50) + "]".repeat(50) + "}");
        for (String body : bodies) {
            System.out.println(answer(body.getBytes(StandardCharsets.UTF_8)));
        }
    }
    // endregion
}
