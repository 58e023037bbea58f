package dev.staunch.examples.rules;

import dev.staunch.sensitive.Secret;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class Stn016 {

    private Stn016() {}

    // region bad
    record LooseSettings(String host, String apiKey) {} // toString, logs, dumps and JSON show it
    // endregion

    // region good
    record Settings(String host, Secret apiKey) {}

    static byte[] signature(Settings settings, byte[] message) {
        return settings.apiKey().exposeBytes(key -> hmac(key, message)); // the array is wiped afterwards
    }
    // endregion

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
