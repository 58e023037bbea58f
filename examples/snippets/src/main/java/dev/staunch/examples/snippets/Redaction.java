package dev.staunch.examples.snippets;

import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.redaction.Redactor;
import dev.staunch.sensitive.Secret;
import java.util.List;

/** Free text. */
final class Redaction {

    private Redaction() {}

    // region redactor
    public static void main(String[] args) {
        List<String> texts = List.of(
                "order 17 accepted",
                "retry with {\"apiKey\": \"k1\", \"tries\": 3}",
                "GET https://app:pw@db.example.com/x?token=abc&page=2",
                "paid with 4111 1111 1111 1111",
                "name\r\n\u001b[31mERROR all is lost");
        texts.forEach(text -> System.out.println(Redactor.standard().redact(text)));

        byte[] key = new byte[32]; // a service reads 32 random bytes
        Pseudonymizer pseudonymizer = Pseudonymizer.of("k1", Secret.of(key));
        System.out.println(pseudonymizer.pseudonymOf("customer", "ann@example.com"));
    }
    // endregion
}
