package dev.staunch.examples.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.sensitive.Sensitive;
import org.junit.jupiter.api.Test;

class SensitiveExample {

    @Test
    void shows_nothing() {
        String text = "influenza";
        // region javadoc
        record Patient(long id, Sensitive<String> diagnosis) {}

        Patient patient = new Patient(7, Sensitive.of(text));
        String line = "treating " + patient; // treating Patient[id=7, diagnosis=[sensitive]]
        int length = patient.diagnosis().expose(String::length);
        // endregion
        assertThat(line).isEqualTo("treating Patient[id=7, diagnosis=[sensitive]]");
        assertThat(length).isEqualTo(9);
    }
}
