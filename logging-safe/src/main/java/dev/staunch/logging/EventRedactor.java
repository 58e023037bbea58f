package dev.staunch.logging;

import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * What may be shown of each part of a log event that others wrote: for code that joins a logging backend. An event is to
 * be built from these parts alone, and from {@link #failure} where one of them throws.
 *
 * <table>
 * <caption>Parts of an event</caption>
 * <tr><th>part</th><th>what becomes of it</th></tr>
 * <tr><td>texts, names</td><td>secrets are taken out</td></tr>
 * <tr><td>numbers, booleans</td><td>they stay, unless they are a secret as text or have the name of one</td></tr>
 * <tr><td>records with {@code @Classified} components, also in collections, maps, optionals and arrays</td>
 * <td>each component; what is above {@code INTERNAL} is replaced</td></tr>
 * <tr><td>other objects</td><td>their text, read once, without secrets; arrays of characters and bytes not at all</td></tr>
 * <tr><td>exceptions</td><td>{@link RedactedThrowable}</td></tr>
 * <tr><td>markers</td><td>plain markers by name, without what special markers carry beside</td></tr>
 * </table>
 *
 * <p>What needs no change is returned as the same instance. Immutable and thread-safe.
 */
@CheckReturnValue
public final class EventRedactor {

    /** The system property that switches redaction of backends off. */
    public static final String PROPERTY = "staunch.logging.redaction";

    private static final AtomicBoolean NOTICED = new AtomicBoolean();
    private static final int MAX_DEPTH = 8;
    private static final int MAX_ELEMENTS = 1000;

    private final LogPolicy policy;

    private EventRedactor(LogPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Redaction by a policy.
     *
     * @param policy the policy
     * @return a redactor of events
     */
    public static EventRedactor of(LogPolicy policy) {
        return new EventRedactor(policy);
    }

    /**
     * Whether redaction of backends is switched off. What cannot be read leaves it on.
     *
     * @return whether the system property {@value #PROPERTY} is {@code off}, and no other word
     */
    public static boolean isOff() {
        try {
            return System.getProperty(PROPERTY, "")
                    .trim()
                    .toLowerCase(Locale.ROOT)
                    .equals("off");
        } catch (SecurityException unreadable) {
            return false;
        }
    }

    /**
     * What the log has to say once where redaction is off.
     *
     * @return a text, and after the first time in a process null
     */
    public static @Nullable String offNotice() {
        return NOTICED.compareAndSet(false, true) ? "redaction of logs is off: " + PROPERTY + " is set to off" : null;
    }

    /**
     * Whether an event comes from {@link SafeLogger}: its message, key-values and exception are then what they should be,
     * and a second redaction would take away pseudonyms.
     *
     * @param callerBoundary the caller boundary of the event, as SLF4J hands it on
     * @return whether it is that of a {@link SafeLogger}
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // another text with the same characters is no proof
    public static boolean isRendered(@Nullable String callerBoundary) {
        return callerBoundary == LogCall.BOUNDARY;
    }

    /**
     * What stands in place of an event that could not be redacted.
     *
     * @param failure why
     * @return a text that names the class of the failure, and nothing of its message
     */
    public static String failure(Throwable failure) {
        return "[redaction failed: " + ArgText.name(failure.getClass().getName()) + "]";
    }

    /**
     * A text without secrets.
     *
     * @param text the text
     * @return the text that may be shown
     */
    public String text(@Nullable CharSequence text) {
        return policy.redactor().redact(text);
    }

    /**
     * A text without secrets that is the same instance again and again: a template, the name of a thread.
     *
     * @param text the text
     * @return the text that may be shown
     */
    public String repeated(String text) {
        return policy.redactor().redactRepeated(text);
    }

    /**
     * An argument of a message.
     *
     * @param value the argument
     * @return a number, a boolean, a text, or null if it was null
     */
    public @Nullable Object argument(@Nullable Object value) {
        if (value == null || value instanceof Boolean || isSmall(value)) {
            return value;
        }
        if (value instanceof Long || value instanceof BigInteger || value instanceof BigDecimal) {
            return isExact(value) && isClean(value.toString()) ? value : text(textOf(value, 0));
        }
        return text(classifiedOrText(value));
    }

    /**
     * A value that has a name: a key-value.
     *
     * @param name the name
     * @param value the value
     * @return as {@link #argument}, or a mark that it was taken out
     */
    public @Nullable Object named(String name, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return policy.redactor().redactNamed(name, text);
        }
        Object shown = argument(value);
        String text = String.valueOf(shown);
        String redacted = policy.redactor().redactNamed(name, text);
        return redacted.equals(text) ? shown : redacted;
    }

    /**
     * The values of a diagnostic context.
     *
     * @param context names and values
     * @return the same map if nothing in it needs a change
     */
    public Map<String, String> context(Map<String, String> context) {
        for (Map.Entry<String, String> each : context.entrySet()) {
            String name = each.getKey();
            if (!repeated(name).equals(name) || !Objects.equals(named(name, each.getValue()), each.getValue())) {
                return changed(context);
            }
        }
        return context;
    }

    private Map<String, String> changed(Map<String, String> context) {
        Map<String, String> changed = new LinkedHashMap<>();
        context.forEach((name, value) -> changed.put(repeated(name), String.valueOf(named(name, value))));
        return changed;
    }

    /**
     * A marker.
     *
     * @param marker the marker
     * @return the same marker if it is plain and its names, and those of the markers it refers to, need no change
     */
    public Marker marker(Marker marker) {
        return new MarkerCopy(this).of(marker);
    }

    /**
     * An exception with its causes and suppressed exceptions.
     *
     * @param thrown the exception
     * @return a copy that may be shown
     */
    public RedactedThrowable throwable(Throwable thrown) {
        return RedactedThrowable.of(thrown, policy);
    }

    private boolean isClean(String text) {
        return text(text).equals(text);
    }

    /** What is too short to be a secret, and of a class that nobody can extend. */
    private static boolean isSmall(Object value) {
        return value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof Double
                || value instanceof Float;
    }

    /** Not a subclass, whose text could be anything at the next call. */
    private static boolean isExact(Object value) {
        return value.getClass() == Long.class
                || value.getClass() == BigInteger.class
                || value.getClass() == BigDecimal.class;
    }

    private String classifiedOrText(Object value) {
        try {
            String classified = ClassifiedText.of(value, policy, true);
            return classified == null ? textOf(value, 0) : classified;
        } catch (RuntimeException | StackOverflowError unreadable) {
            return ArgText.UNREADABLE;
        }
    }

    private static String textOf(@Nullable Object value, int depth) {
        try {
            if (value instanceof char[] || value instanceof byte[]) {
                return "[redacted:"
                        + ArgText.name(value.getClass().getComponentType().getName() + "_array") + "]";
            }
            if (value instanceof Object[] array) {
                return depth >= MAX_DEPTH ? "[...]" : elements(array, depth);
            }
            if (value != null && value.getClass().isArray()) {
                return primitives(value);
            }
            return String.valueOf(value);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return ArgText.UNREADABLE;
        }
    }

    private static String elements(Object[] array, int depth) {
        StringJoiner out = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < array.length; i++) {
            if (i == MAX_ELEMENTS) {
                out.add("...");
                break;
            }
            out.add(textOf(array[i], depth + 1));
        }
        return out.toString();
    }

    private static String primitives(Object array) {
        StringJoiner out = new StringJoiner(", ", "[", "]");
        int length = Math.min(MAX_ELEMENTS, java.lang.reflect.Array.getLength(array));
        for (int i = 0; i < length; i++) {
            out.add(String.valueOf(java.lang.reflect.Array.get(array, i)));
        }
        return out.toString();
    }
}
