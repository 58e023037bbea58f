package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.sensitive.Secret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces a value by a keyed fingerprint, so that log lines about the same thing can be matched by whoever does not know
 * the thing: {@code [pseudonym:k1:9f86d081884c7d659a2feaa0c55ad015]}.
 *
 * <p>The fingerprint is HMAC-SHA-256 (RFC 2104), cut to 128 bits, of the purpose and the value; the key id is shown
 * before it. Without the key a guess at the value cannot be checked, unlike with a plain hash. The same value under
 * another purpose (another argument name) or another key has another fingerprint.
 *
 * <p>{@link #ofProcess()} has a random key that lives as long as the process: lines of one run can be matched, and nothing
 * can be recomputed afterwards. Give a key with {@link #of(String, Secret)} where lines of several processes must match;
 * whoever holds that key can confirm guesses, so keep it where the log's readers are not. To rotate it, start with a new
 * key under a new id.
 *
 * <p>Not for anonymising: with the key, and by what is said beside it, a person may still be found.
 *
 * <p>Immutable and thread-safe. {@code toString} shows the key id alone.
 */
@CheckReturnValue
public final class Pseudonymizer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 16;
    private static final int RANDOM_KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 16;
    private static final int MAX_KEY_ID = 16;
    private static final String UNAVAILABLE = "[pseudonym:unavailable]";

    private final String keyId;
    private final SecretKeySpec key;

    private Pseudonymizer(String keyId, byte[] key) {
        this.keyId = keyId;
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * A pseudonymizer with a random key that this process alone has.
     *
     * @return always the same pseudonymizer
     */
    public static Pseudonymizer ofProcess() {
        return OfProcess.INSTANCE;
    }

    /**
     * A pseudonymizer with a key of its own. The key is read once; the secret may be closed afterwards.
     *
     * @param keyId what to show of the key: 1 to 16 ASCII letters and digits
     * @param key at least 16 random bytes
     * @return a pseudonymizer
     * @throws IllegalArgumentException if the id is not of that form or the key is too short
     */
    public static Pseudonymizer of(String keyId, Secret key) {
        if (!isKeyId(keyId)) {
            throw new IllegalArgumentException("a key id must be 1 to 16 ASCII letters and digits");
        }
        return key.exposeBytes(bytes -> {
            if (bytes.length < MIN_KEY_BYTES) {
                throw new IllegalArgumentException("a pseudonym key must have at least 16 bytes");
            }
            return new Pseudonymizer(keyId, bytes);
        });
    }

    /**
     * The pseudonym of a value. Never throws: where none can be computed, a marker without a fingerprint is returned.
     *
     * @param purpose what the value is used as, such as the name of the argument
     * @param value the value
     * @return key id and fingerprint
     */
    public String pseudonymOf(String purpose, CharSequence value) {
        try {
            return "[pseudonym:" + keyId + ':' + fingerprint(purpose, value.toString()) + ']';
        } catch (GeneralSecurityException | RuntimeException | StackOverflowError unavailable) {
            return UNAVAILABLE;
        }
    }

    /** Returns the key id. */
    @Override
    public String toString() {
        return "Pseudonymizer[" + keyId + "]";
    }

    private String fingerprint(String purpose, String value) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        // Two bytes a character keep lone surrogates apart, and the length keeps purpose and value apart.
        mac.update(bytesOf(purpose.length() + ":" + purpose));
        byte[] full = mac.doFinal(bytesOf(value));
        return HexFormat.of().formatHex(full, 0, SHOWN_BYTES);
    }

    private static byte[] bytesOf(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        CharBuffer unused = bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static boolean isKeyId(String keyId) {
        for (int i = 0; i < keyId.length(); i++) {
            if (!Chars.isAlphanumeric(keyId.charAt(i))) {
                return false;
            }
        }
        return !keyId.isEmpty() && keyId.length() <= MAX_KEY_ID;
    }

    private static final class OfProcess {
        static final Pseudonymizer INSTANCE = create();

        private static Pseudonymizer create() {
            SecureRandom random = new SecureRandom();
            byte[] key = new byte[RANDOM_KEY_BYTES];
            random.nextBytes(key);
            return new Pseudonymizer(
                    "p" + Integer.toHexString(0x10000 | random.nextInt(0x10000)).substring(1), key);
        }
    }
}
