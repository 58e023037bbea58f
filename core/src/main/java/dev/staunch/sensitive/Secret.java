package dev.staunch.sensitive;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.parse.Parser;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A password, key or token: bytes, or text kept as UTF-8, that are never shown and are wiped when closed.
 *
 * <pre>{@code
 * Form config = Form.ignoringUnknown(Fields.environment());
 * Field<Secret> field = config.required("API_KEY", Secret.PARSER);
 * Result<Secret, Violations> parsed = config.build(field::get);
 *
 * try (Secret key = parsed.orElseThrow()) {
 *     byte[] mac = key.exposeBytes(bytes -> hmacSha256(bytes)); // bytes are zeros after this line
 * }
 * }</pre>
 *
 * <p>Each {@code expose…} method lends a fresh array to a function and wipes it when the function returns or throws; keep
 * no reference to it, and make no {@link String} of it where the callee takes an array. A secret made by
 * {@link #readOnce} lends its bytes once. Exposing after that, or after {@link #close}, is a defect and throws
 * {@link IllegalStateException}. Wiping is the best that a JVM can do: a garbage collector may have copied the array, and
 * a string that the secret was parsed from stays until it is collected.
 *
 * <p>{@code toString} is a constant, equality is identity ({@link #matches(Secret)} compares the content), and libraries
 * that walk through fields find nothing or refuse, as with {@link Sensitive}. There is no way to give a default value.
 *
 * <p>Not for: a user's password at rest (store a slow salted hash); protection against a debugger, a heap dump or an
 * agent. Thread-safe; closing while another thread is inside {@code expose…} leaves that thread its copy.
 */
@Classified(Classification.SECRET)
public final class Secret implements AutoCloseable {

    /**
     * Parses a text of 8 to 4096 characters; see {@link #parser} for what it refuses.
     */
    public static final Parser<String, Secret> PARSER = parser(8, 4096);

    /** Null in an instance that a serialiser made without the factory. */
    private final transient @Nullable Function<Object, Cell> concealed;

    Secret(Cell cell) {
        this.concealed = Concealed.of(cell);
    }

    /**
     * A secret of text. The characters are copied; the array stays the caller's, who should wipe it.
     *
     * @param chars the text
     * @return a secret
     * @throws IllegalArgumentException if the text is empty or has a lone surrogate
     */
    @CheckReturnValue
    public static Secret of(char[] chars) {
        byte @Nullable [] bytes = Utf8.encode(chars);
        if (bytes == null) {
            throw new IllegalArgumentException("a secret text must not have lone surrogates");
        }
        return owning(bytes);
    }

    /**
     * A secret of bytes. They are copied; the array stays the caller's, who should wipe it.
     *
     * @param bytes the bytes
     * @return a secret
     * @throws IllegalArgumentException if there are none
     */
    @CheckReturnValue
    public static Secret of(byte[] bytes) {
        return owning(bytes.clone());
    }

    private static Secret owning(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("a secret must not be empty");
        }
        return new Secret(new Cell(bytes, false));
    }

    /**
     * A parser of secret text on one line. It refuses, in this order and without any part of the text in the violation:
     *
     * <table>
     * <caption>What is refused</caption>
     * <tr><th>text</th><th>code</th></tr>
     * <tr><td>longer than {@code max}</td><td>{@code input.too_long}</td></tr>
     * <tr><td>nothing, or only spaces and invisible characters</td><td>{@code input.empty}</td></tr>
     * <tr><td>a lone surrogate</td><td>{@code input.malformed}</td></tr>
     * <tr><td>a control character, line break or invisible formatting character (zero width joiners excepted)</td>
     * <td>{@code input.not_allowed}</td></tr>
     * <tr><td>a placeholder, whatever its case, separators and trailing digits: {@code changeme}, {@code Change-Me-123},
     * {@code passwordpassword}, {@code <api key>}, {@code ${KEY}}, {@code {{key}}}, {@code your-key-here}, one
     * repeated character</td><td>{@code input.placeholder}</td></tr>
     * <tr><td>shorter than {@code min}</td><td>{@code input.too_short}</td></tr>
     * </table>
     *
     * <p>Lengths are in UTF-16 code units, as {@link String#length}. Violations tell the limit and not the actual length,
     * which is a part of the secret. Secrets of several lines, such as a PEM key, are not text for a parser: read them as
     * bytes.
     *
     * @param min the least length, at least 1
     * @param max the greatest length
     * @return a parser
     * @throws IllegalArgumentException unless {@code 1 <= min <= max}
     */
    @CheckReturnValue
    public static Parser<String, Secret> parser(int min, int max) {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("the length of a secret must have 1 <= min <= max");
        }
        return Parser.text(new SecretText(min, max));
    }

    /**
     * Moves the content to a secret that can be exposed once: whichever thread comes first gets it, all others fail. This
     * secret is closed.
     *
     * @return a secret with the same content
     * @throws IllegalStateException if this secret is closed
     */
    @CheckReturnValue
    public Secret readOnce() {
        return new Secret(new Cell(cell().take(), true));
    }

    /**
     * Lends the bytes to a function; of a text, its UTF-8 form. The array is wiped afterwards.
     *
     * @param function called once; must not keep the array
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws IllegalStateException if this secret is closed or was read once already
     */
    public <R extends @Nullable Object> R exposeBytes(Function<byte[], ? extends R> function) {
        byte[] lent = cell().read();
        try {
            return function.apply(lent);
        } finally {
            Arrays.fill(lent, (byte) 0);
        }
    }

    /**
     * Lends the text to a function. The array is wiped afterwards.
     *
     * @param function called once; must not keep the array
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws IllegalStateException if this secret is closed, was read once already, or was made of bytes that are not
     *     UTF-8
     */
    public <R extends @Nullable Object> R exposeChars(Function<char[], ? extends R> function) {
        return this.<R>exposeBytes(bytes -> {
            char @Nullable [] lent = Utf8.decode(bytes);
            if (lent == null) {
                throw new IllegalStateException("the secret is not text");
            }
            try {
                return function.apply(lent);
            } finally {
                Arrays.fill(lent, '\0');
            }
        });
    }

    /**
     * Compares the content in a time that does not depend on it. Does not count as reading.
     *
     * @param other the secret to compare with
     * @return whether both have the same bytes
     * @throws IllegalStateException if one of the two is closed or was read once already
     */
    public boolean matches(Secret other) {
        byte[] candidate = other.cell().copy();
        try {
            return matches(candidate);
        } finally {
            Arrays.fill(candidate, (byte) 0);
        }
    }

    /**
     * Compares the content in a time that depends on the length of the candidate alone. Does not count as reading.
     *
     * @param candidate the bytes to compare with
     * @return whether they are the bytes of this secret
     * @throws IllegalStateException if this secret is closed or was read once already
     */
    public boolean matches(byte[] candidate) {
        return cell().matches(candidate);
    }

    /** Wipes the content. Closing again does nothing. */
    @Override
    public void close() {
        cell().wipe();
    }

    private Cell cell() {
        if (concealed == null) {
            throw new IllegalStateException("a secret does not survive serialisation");
        }
        return concealed.apply(this);
    }

    /** Returns {@code [secret]}, whatever the content. */
    @Override
    public String toString() {
        return "[secret]";
    }
}
