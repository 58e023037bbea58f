package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of something that a {@link Redactor} found.
 *
 * <table>
 * <caption>Replacements of a card number</caption>
 * <tr><th>replacement</th><th>result</th></tr>
 * <tr><td>{@link #erase()}, the default</td><td>{@code [redacted:card]}</td></tr>
 * <tr><td>{@link #lastFour()}</td><td>{@code [redacted:...1111]}</td></tr>
 * <tr><td>{@link #pseudonym(Pseudonymizer)}</td><td>{@code [pseudonym:k1:9d1a150966e7a44075e45b02944f0ebf]}</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
@CheckReturnValue
public final class Replacement {

    private static final int SHOWN = 4;

    /** Of anything shorter four characters would be too much. */
    private static final int MIN_LENGTH = 12;

    private static final Replacement ERASE = new Replacement(false, null);
    private static final Replacement LAST_FOUR = new Replacement(true, null);

    private final boolean lastFour;
    private final @Nullable Pseudonymizer pseudonymizer;

    private Replacement(boolean lastFour, @Nullable Pseudonymizer pseudonymizer) {
        this.lastFour = lastFour;
        this.pseudonymizer = pseudonymizer;
    }

    /**
     * The name of the kind and nothing of the value.
     *
     * @return always the same replacement
     */
    public static Replacement erase() {
        return ERASE;
    }

    /**
     * The last four characters, where they are ASCII letters and digits and the value has twelve characters or more; and
     * nothing of it otherwise. Not for passwords.
     *
     * @return always the same replacement
     */
    public static Replacement lastFour() {
        return LAST_FOUR;
    }

    /**
     * A keyed fingerprint of the value, with the kind as its purpose: the same value of the same kind can be matched across
     * lines. To rotate the key, swap the policy for one with a pseudonymizer under a new key id.
     *
     * @param pseudonymizer who has the key
     * @return a replacement
     */
    public static Replacement pseudonym(Pseudonymizer pseudonymizer) {
        return new Replacement(false, Objects.requireNonNull(pseudonymizer, "pseudonymizer"));
    }

    /** Returns what it does, and of a pseudonymizer the key id. */
    @Override
    public String toString() {
        return pseudonymizer != null
                ? "Replacement[" + pseudonymizer + "]"
                : lastFour ? "Replacement[last-four]" : "Replacement[erase]";
    }

    String of(SecretKind kind, String text, int start, int end) {
        if (pseudonymizer != null) {
            return pseudonymizer.pseudonymOf(kind.id(), text.substring(start, end));
        }
        return lastFour && end - start >= MIN_LENGTH && isPlain(text, end - SHOWN, end)
                ? Markers.lastFour(text, start, end)
                : kind.marker();
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isAlphanumeric(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
