package dev.staunch.examples.javadoc;

import dev.staunch.sensitive.Sensitive;

interface SensitiveExample {

    static String show(String text) {
        // region javadoc
        record Patient(long id, Sensitive<String> diagnosis) {}

        Patient patient = new Patient(7, Sensitive.of(text));
        String line = "treating " + patient; // treating Patient[id=7, diagnosis=[sensitive]]
        int length = patient.diagnosis().expose(String::length);
        // endregion
        return line + length;
    }
}
