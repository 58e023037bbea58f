package dev.staunch.examples.plain;

import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.sensitive.Secret;
import java.util.Arrays;
import java.util.List;

/** Lines about the same customer can be joined without naming the customer. */
final class Pseudonyms {

    private Pseudonyms() {}

    public static void main(String[] args) {
        Pseudonymizer october = Pseudonymizer.of("oct2026", Secret.of(key(1)));
        Pseudonymizer november = Pseudonymizer.of("nov2026", Secret.of(key(2)));
        for (String customer : List.of("ann@example.com", "bob@example.com", "ann@example.com")) {
            System.out.println(october.pseudonymOf("customer", customer));
        }
        System.out.println("another purpose: " + october.pseudonymOf("newsletter", "ann@example.com"));
        System.out.println("another key:     " + november.pseudonymOf("customer", "ann@example.com"));
    }

    /** For show, and the same at every run: a service has 32 random bytes, which it keeps elsewhere. */
    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
