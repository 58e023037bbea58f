package dev.staunch.examples.plain;

import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.sensitive.Secret;
import java.util.List;

/** Lines about the same customer can be joined without naming the customer. */
final class Pseudonyms {

    private Pseudonyms() {}

    public static void main(String[] args) {
        Pseudonymizer october = Pseudonymizer.of("oct2026", Secret.of(randomKey(1)));
        Pseudonymizer november = Pseudonymizer.of("nov2026", Secret.of(randomKey(2)));
        for (String customer : List.of("ann@example.com", "bob@example.com", "ann@example.com")) {
            System.out.println(october.pseudonymOf("customer", customer));
        }
        System.out.println("another purpose: " + october.pseudonymOf("newsletter", "ann@example.com"));
        System.out.println("another key:     " + november.pseudonymOf("customer", "ann@example.com"));
    }

    /** A service reads 32 random bytes that it keeps elsewhere; these are for show. */
    private static byte[] randomKey(int seed) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) seed);
        return key;
    }
}
