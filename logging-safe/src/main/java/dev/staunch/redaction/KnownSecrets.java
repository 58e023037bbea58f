package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.sensitive.Secret;
import dev.staunch.sensitive.Sensitive;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Fingerprints of live secrets, so that a {@link Redactor} takes them out wherever they turn up in a text, whatever stands
 * around them. A secret is caught as it is, in Base64, and percent-encoded.
 *
 * <p>No copy of a secret is kept: two keyed hashes of each, and its length, under a random key of the process. Whoever reads
 * the memory of the process can confirm a guess with them.
 *
 * <p>A secret of fewer than {@value Fingerprints#WINDOW} characters is not taken: it could not be told from ordinary text.
 * The cost for each text is one more pass; for the memory, some 100 bytes for each secret. Register each once, when it is
 * loaded, and remove it when it is rotated.
 *
 * <p>Thread-safe.
 */
public final class KnownSecrets {

    private static final int CHUNK = 1024;
    private static final String UNRESERVED = "-._~";
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final KnownSecrets OF_PROCESS = new KnownSecrets();

    private final Fingerprints.Key key = new Fingerprints.Key();
    private volatile Fingerprints current = Fingerprints.NONE;

    private interface Change {
        Fingerprints of(Fingerprints before, char[] text, Fingerprints.Key key);
    }

    /** Makes a collection without secrets. */
    public KnownSecrets() {}

    /**
     * The collection that {@link Redactor#standard()} looks into.
     *
     * @return always the same collection
     */
    public static KnownSecrets ofProcess() {
        return OF_PROCESS;
    }

    /**
     * Registers a secret.
     *
     * @param secret the secret, which may be closed afterwards
     * @return whether it is long enough to be caught
     */
    public boolean add(Secret secret) {
        return update(secret, Fingerprints::with);
    }

    /**
     * Registers a sensitive text.
     *
     * @param sensitive the text
     * @return whether it is long enough to be caught
     */
    public boolean add(Sensitive<? extends CharSequence> sensitive) {
        return update(sensitive, Fingerprints::with);
    }

    /**
     * Forgets a secret.
     *
     * @param secret the secret
     */
    public void remove(Secret secret) {
        boolean unused = update(secret, Fingerprints::without);
    }

    /**
     * Forgets a sensitive text.
     *
     * @param sensitive the text
     */
    public void remove(Sensitive<? extends CharSequence> sensitive) {
        boolean unused = update(sensitive, Fingerprints::without);
    }

    /** Returns how many fingerprints there are. */
    @Override
    public String toString() {
        return "KnownSecrets[" + current.size() + "]";
    }

    /** What was registered up to now. */
    @CheckReturnValue
    Fingerprints current() {
        return current;
    }

    private boolean update(Secret secret, Change change) {
        return secret.<Boolean>exposeBytes(bytes -> withText(bytes, text -> update(text, change)));
    }

    private boolean update(Sensitive<? extends CharSequence> sensitive, Change change) {
        return sensitive.<Boolean>expose(text -> withChars(text, chars -> update(chars, change)));
    }

    private synchronized boolean update(char[] secret, Change change) {
        if (secret.length < Fingerprints.WINDOW) {
            return false;
        }
        forEachForm(secret, form -> current = change.of(current, form, key));
        return true;
    }

    static boolean withChars(CharSequence text, Function<char[], Boolean> function) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(i);
        }
        try {
            return function.apply(chars);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** The text of the bytes, or their hexadecimal form if they are none. */
    static boolean withText(byte[] bytes, Function<char[], Boolean> function) {
        char[] chars = new char[2 * bytes.length];
        try {
            CharBuffer out = CharBuffer.wrap(chars);
            var decoder = StandardCharsets.UTF_8.newDecoder();
            if (!decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()) {
                char[] text = Arrays.copyOf(chars, out.position());
                boolean result = function.apply(text);
                Arrays.fill(text, '\0');
                return result;
            }
            for (int i = 0; i < bytes.length; i++) {
                chars[2 * i] = Character.forDigit((bytes[i] >> 4) & 0xF, 16);
                chars[2 * i + 1] = Character.forDigit(bytes[i] & 0xF, 16);
            }
            return function.apply(chars);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** What is long is cut into pieces that are caught one by one; every copy is wiped. At least a window long. */
    static void forEachForm(char[] secret, Consumer<char[]> action) {
        for (int from = 0; from < secret.length; from += CHUNK) {
            // A last piece that is too short for itself takes from the one before.
            int start = Math.min(from, secret.length - Fingerprints.WINDOW);
            char[] piece = Arrays.copyOfRange(secret, start, Math.min(secret.length, from + CHUNK));
            action.accept(piece);
            Arrays.fill(piece, '\0');
        }
        byte[] bytes = utf8(secret);
        forEncoded(Base64.getEncoder().withoutPadding().encode(bytes), action);
        forEncoded(Base64.getUrlEncoder().withoutPadding().encode(bytes), action);
        forEncoded(percent(bytes), action);
        Arrays.fill(bytes, (byte) 0);
    }

    static void forEncoded(byte[] ascii, Consumer<char[]> action) {
        if (ascii.length <= CHUNK) {
            char[] chars = new char[ascii.length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) ascii[i];
            }
            action.accept(chars);
            Arrays.fill(chars, '\0');
        }
        Arrays.fill(ascii, (byte) 0);
    }

    private static byte[] utf8(char[] chars) {
        byte[] all = new byte[3 * chars.length];
        ByteBuffer out = ByteBuffer.wrap(all);
        CoderResult unused = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(chars), out, true);
        byte[] bytes = Arrays.copyOf(all, out.position());
        Arrays.fill(all, (byte) 0);
        return bytes;
    }

    private static byte[] percent(byte[] bytes) {
        byte[] out = new byte[3 * bytes.length];
        int length = 0;
        for (byte each : bytes) {
            char c = (char) (each & 0xFF);
            if (Chars.isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0) {
                out[length++] = each;
            } else {
                out[length++] = '%';
                out[length++] = HEX[c >> 4];
                out[length++] = HEX[c & 0xF];
            }
        }
        byte[] result = Arrays.copyOf(out, length);
        Arrays.fill(out, (byte) 0);
        return result;
    }
}
