package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of free text and makes control characters visible (CWE-117, CWE-532).
 *
 * <p>What {@link #standard()} replaces: the values of secret names in {@code name=value}, {@code name: value}, JSON at any
 * depth of escaping, XML elements, query strings and forms; {@code Authorization}, {@code Proxy-Authorization},
 * {@code Cookie} and {@code Set-Cookie}; the data of Kubernetes secrets; credentials behind {@code Bearer} and {@code Basic}
 * and on the command line of curl; the userinfo of URLs; JSON Web Tokens; tokens in the public formats of providers; private
 * keys in PEM; payment card numbers, IBANs and email addresses; what {@link KnownSecrets#ofProcess()} knows. Percent-encoding
 * and one level of Base64 are seen through. Control characters but for the tab, line breaks and bidirectional controls become
 * escapes such as {@code \n} and {@code \u202e}. Another {@link RedactionPolicy} finds more or less.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>text</th><th>result</th></tr>
 * <tr><td>{@code order 17 accepted}</td><td>the same instance</td></tr>
 * <tr><td>{@code login user=ann password=hunter2, ok}</td><td>{@code login user=ann password=[redacted], ok}</td></tr>
 * <tr><td><code>{"apiKey":"k1","n":3}</code></td><td><code>{"apiKey":"[redacted]","n":3}</code></td></tr>
 * <tr><td>{@code Authorization: Bearer abc}</td><td>{@code Authorization: Bearer [redacted]}</td></tr>
 * <tr><td>{@code jdbc://app:pw@db/x}</td><td>{@code jdbc://[redacted:userinfo]@db/x}</td></tr>
 * <tr><td>{@code paid with 4111 1111 1111 1111}</td><td>{@code paid with [redacted:card]}</td></tr>
 * <tr><td>{@code mail from ann@example.com}</td><td>{@code mail from [redacted:email]}</td></tr>
 * <tr><td>{@code token_count=512 primary_key=id}</td><td>the same instance</td></tr>
 * <tr><td><code>password=${DB_PASSWORD} secret=/run/secrets/db</code></td><td>the same instance</td></tr>
 * </table>
 *
 * <p>Contract: a text in which nothing is found is returned as the same instance, without allocation. Redaction is
 * idempotent, takes time linear in the length of any text, and its result has at most {@link #limit()} characters and a
 * note that it was cut. It never throws, and it fails closed: what cannot be read is replaced as a whole.
 *
 * <p>Not for: deciding whether a value may be shown. A name or a form gives a secret away only if it is known; declare
 * what is safe with {@code dev.staunch.logging.SafeLogger} and leave free text to this class. The value of a name ends
 * at a blank unless it is quoted, so the second word of an unquoted pass phrase is not found.
 *
 * <p>Immutable and thread-safe.
 */
@CheckReturnValue
public final class Redactor {

    private final Supplier<RedactionPolicy> source;
    private volatile Engine engine;
    private volatile @Nullable CleanTexts clean;

    private Redactor(Supplier<RedactionPolicy> source, Engine engine) {
        this.source = source;
        this.engine = engine;
    }

    /** A redactor with an engine of its own. */
    Redactor(Engine engine) {
        this(() -> engine.policy(), engine);
    }

    /**
     * The default policy, with a limit of 262,144 characters.
     *
     * @return always the same redactor
     */
    public static Redactor standard() {
        return Standard.REDACTOR;
    }

    /**
     * Redaction by a policy.
     *
     * @param policy the policy
     * @return a redactor
     */
    public static Redactor of(RedactionPolicy policy) {
        return new Redactor(Engine.of(policy));
    }

    /**
     * Redaction by whatever policy is current: a {@link PolicyFile}, or {@code reference::get} of an atomic reference. The
     * supplier is asked for each text, and must be fast; another instance means another policy. Where it throws or returns
     * null, the policy before stays.
     *
     * @param current what returns the policy
     * @return a redactor
     */
    public static Redactor following(Supplier<RedactionPolicy> current) {
        return new Redactor(current, Engine.of(current.get()));
    }

    /**
     * The same policy with another limit.
     *
     * @param characters how long a result may be, at least 64
     * @return a redactor that cuts longer results
     * @throws IllegalArgumentException if the limit is too small
     */
    public Redactor withLimit(int characters) {
        Engine smaller = current().withLimit(characters);
        return new Redactor(source, smaller);
    }

    /**
     * How many characters of a result are kept before the note that it was cut.
     *
     * @return the limit
     */
    public int limit() {
        return current().limit();
    }

    /**
     * Takes the secrets out of a text.
     *
     * @param text the text; null is read as the word {@code null}, as {@link String#valueOf(Object)} does
     * @return the text without secrets, the same instance if it is a {@link String} and has none
     */
    public String redact(@Nullable CharSequence text) {
        try {
            return current().redact(String.valueOf(text));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return Markers.UNREADABLE;
        }
    }

    /**
     * As {@link #redact}, for a text that is the same instance again and again, such as a constant or the name of a thread. A
     * clean one is looked at once, until the policy changes or another secret is known.
     *
     * @param text the text
     * @return the text, the same instance if there is nothing to take out
     */
    public String redactRepeated(String text) {
        try {
            Engine here = current();
            CleanTexts texts = clean;
            if (texts == null || !texts.isOf(here)) {
                texts = new CleanTexts(here);
                clean = texts;
            }
            return texts.redact(text);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return Markers.UNREADABLE;
        }
    }

    /**
     * Takes the secrets out of a value that has a name, such as a key-value of a log event: all of it if the name is that
     * of a secret, and otherwise as {@link #redact} does.
     *
     * @param name the name
     * @param value the value
     * @return the value without secrets
     */
    public String redactNamed(String name, @Nullable CharSequence value) {
        try {
            return current().redactNamed(name, String.valueOf(value), value == null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return Markers.UNREADABLE;
        }
    }

    /**
     * Whether values of this name are taken to be secrets: {@code api_key}, {@code DB_PASSWORD}, {@code clientSecret}, but
     * not {@code token_count}, {@code primary_key} or {@code credential_id}. Names that say little, such as {@code key} and
     * {@code access}, are among them: their values are taken out where they look drawn at random.
     *
     * @param name the name in any of the usual forms
     * @return whether it is the name of a secret
     */
    public boolean isSecretName(CharSequence name) {
        try {
            return current().classify(name.toString()) != KeyNames.NONE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return true;
        }
    }

    private Engine current() {
        Engine here = engine;
        RedactionPolicy wanted;
        try {
            wanted = source.get();
        } catch (RuntimeException | StackOverflowError unknown) {
            return here;
        }
        if (wanted == null || wanted == here.policy()) {
            return here;
        }
        Engine next = here.following(wanted);
        engine = next;
        return next;
    }

    /** Made when it is asked for, since making one takes milliseconds and not every process needs it. */
    private static final class Standard {
        static final Redactor REDACTOR = of(RedactionPolicy.standard());
    }
}
