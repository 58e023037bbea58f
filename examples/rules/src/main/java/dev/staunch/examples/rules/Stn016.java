package dev.staunch.examples.rules;

import dev.staunch.sensitive.Secret;

final class Stn016 {

    private Stn016() {}

    // region bad
    record LooseSettings(String host, String apiKey) {} // toString, logs, dumps and JSON show it
    // endregion

    // region good
    record Settings(String host, Secret apiKey) {}

    static int signedWith(Settings settings) {
        return settings.apiKey().<Integer>exposeBytes(Stn016::sign); // the array is wiped afterwards
    }
    // endregion

    private static int sign(byte[] key) {
        return key.length;
    }
}
