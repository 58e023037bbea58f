package dev.staunch.logging;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.redaction.PolicyFile;
import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.redaction.RedactionListener;
import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.Redactor;
import dev.staunch.redaction.SecretKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How a {@link SafeLogger} renders: where arguments go, what becomes of exception messages, who redacts and who computes
 * pseudonyms. Immutable and thread-safe.
 *
 * <table>
 * <caption>System properties, read once, by {@link #standard()}</caption>
 * <tr><th>property</th><th>value</th><th>default</th></tr>
 * <tr><td>{@value #RENDERING_PROPERTY}</td><td>{@code text} or {@code key-values}</td><td>{@code text}</td></tr>
 * <tr><td>{@value #EXCEPTION_MESSAGES_PROPERTY}</td><td>{@code redact} or {@code drop}</td><td>{@code redact}</td></tr>
 * <tr><td>{@value #REDACTION_POLICY_PROPERTY}</td><td>a {@link PolicyFile}</td><td>{@link RedactionPolicy#standard()}</td></tr>
 * </table>
 *
 * <p>A word that is not known, and a file that cannot be read, choose the stricter side: exception messages are dropped.
 *
 * <p>What the standard policy replaces can be counted, in the service's own log calls and in those of all libraries:
 *
 * <pre>{@code
 * LongAdder redactions = new LongAdder();
 * LogPolicy.addListener((kind, rule) -> redactions.increment());
 * }</pre>
 */
@CheckReturnValue
public final class LogPolicy {

    /** The system property that chooses the {@link Rendering}. */
    public static final String RENDERING_PROPERTY = "staunch.logging.rendering";

    /** The system property that chooses what becomes of exception messages. */
    public static final String EXCEPTION_MESSAGES_PROPERTY = "staunch.logging.exception-messages";

    /** The system property that names the file of the {@link RedactionPolicy}, which is read again when it changes. */
    public static final String REDACTION_POLICY_PROPERTY = "staunch.logging.redaction-policy";

    private static final int TEXT_LIMIT = 16 * 1024;

    private static final List<RedactionListener> LISTENERS = new CopyOnWriteArrayList<>();
    private static final RedactionPolicy HEARD = RedactionPolicy.standard().with(LogPolicy::tell);

    private final Rendering rendering;
    private final boolean exceptionMessages;
    private final Redactor redactor;
    private final Pseudonymizer pseudonymizer;

    private LogPolicy(Rendering rendering, boolean exceptionMessages, Redactor redactor, Pseudonymizer pseudonymizer) {
        this.rendering = rendering;
        this.exceptionMessages = exceptionMessages;
        this.redactor = redactor;
        this.pseudonymizer = pseudonymizer;
    }

    /**
     * The policy of the process: what the system properties say, the standard redactor with at most 16,384 characters for
     * each text, and pseudonyms of this process.
     *
     * @return always the same policy
     */
    public static LogPolicy standard() {
        return OfProcess.POLICY;
    }

    /** What {@link #standard()} is made from, with the words of the system properties. */
    static LogPolicy from(String rendering, String exceptionMessages, String policyFile) {
        Redactor redactor = Redactor.of(HEARD);
        boolean readable = true;
        if (!policyFile.isBlank()) {
            try {
                redactor =
                        Redactor.following(PolicyFile.of(Path.of(policyFile.trim()), HEARD, Pseudonymizer.ofProcess()));
            } catch (IllegalArgumentException unreadable) {
                readable = false;
            }
        }
        return new LogPolicy(
                word(rendering).equals("key-values") ? Rendering.KEY_VALUES : Rendering.TEXT,
                readable && word(exceptionMessages).equals("redact"),
                redactor.withLimit(TEXT_LIMIT),
                Pseudonymizer.ofProcess());
    }

    /**
     * Lets a listener hear of each replacement that the redactor of {@link #standard()} makes, from now on. It must be fast;
     * what it throws is ignored.
     *
     * @param listener the listener; one that is there already hears of everything twice
     */
    public static void addListener(RedactionListener listener) {
        LISTENERS.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Lets a listener hear no more, for instance when the part of a process that it counts for is stopped.
     *
     * @param listener the listener; nothing happens if it is not there
     */
    public static void removeListener(RedactionListener listener) {
        LISTENERS.remove(listener);
    }

    private static void tell(SecretKind kind, String rule) {
        for (RedactionListener each : LISTENERS) {
            try {
                each.redacted(kind, rule);
            } catch (RuntimeException | StackOverflowError ignored) {
                // One that fails takes nothing from the others.
            }
        }
    }

    /**
     * The same policy with arguments elsewhere.
     *
     * @param other where arguments go
     * @return a policy
     */
    public LogPolicy with(Rendering other) {
        return new LogPolicy(Objects.requireNonNull(other), exceptionMessages, redactor, pseudonymizer);
    }

    /**
     * The same policy with another redactor for messages, texts and exception messages.
     *
     * @param other the redactor
     * @return a policy
     */
    public LogPolicy with(Redactor other) {
        return new LogPolicy(rendering, exceptionMessages, Objects.requireNonNull(other), pseudonymizer);
    }

    /**
     * The same policy with pseudonyms under another key.
     *
     * @param other who computes pseudonyms
     * @return a policy
     */
    public LogPolicy with(Pseudonymizer other) {
        return new LogPolicy(rendering, exceptionMessages, redactor, Objects.requireNonNull(other));
    }

    /**
     * The same policy without exception messages: the class names and stack traces remain.
     *
     * @return a policy
     */
    public LogPolicy withoutExceptionMessages() {
        return new LogPolicy(rendering, false, redactor, pseudonymizer);
    }

    Rendering rendering() {
        return rendering;
    }

    boolean showsExceptionMessages() {
        return exceptionMessages;
    }

    Redactor redactor() {
        return redactor;
    }

    Pseudonymizer pseudonymizer() {
        return pseudonymizer;
    }

    /** A message without secrets, a constant. */
    String message(String message) {
        return redactor.redactRepeated(message);
    }

    private static String word(String text) {
        return text.trim().toLowerCase(Locale.ROOT);
    }

    private static final class OfProcess {
        static final LogPolicy POLICY = from(
                property(RENDERING_PROPERTY, "text"),
                property(EXCEPTION_MESSAGES_PROPERTY, "redact"),
                property(REDACTION_POLICY_PROPERTY, ""));

        private static String property(String name, String otherwise) {
            try {
                return System.getProperty(name, otherwise);
            } catch (SecurityException unreadable) {
                return otherwise;
            }
        }
    }
}
