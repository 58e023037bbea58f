package dev.staunch.examples.snippets;

import dev.staunch.sensitive.Secret;
import dev.staunch.sensitive.Sensitive;
import java.util.Arrays;

// region sensitive
record Patient(long id, Sensitive<String> diagnosis) {

    public static void main(String[] args) {
        Patient patient = new Patient(7, Sensitive.of("influenza"));
        System.out.println("treating " + patient);
        System.out.println("characters: " + patient.diagnosis().expose(String::length));

        char[] typed = {'t', '0', 'p', ' ', 'f', '1', 'o', 'o', 'r'};
        try (Secret pin = Secret.of(typed)) {
            Arrays.fill(typed, '\0');
            System.out.println(pin + ", bytes: " + pin.<Integer>exposeBytes(bytes -> bytes.length));
        }
    }
}
// endregion
