package dev.staunch.sensitive;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that must not be shown: a card number, a diagnosis, a person's name. It has no getter; it leaves through
 * {@link #expose} alone, so a search for that name finds every place where it does.
 *
 * <pre>{@code
 * record Patient(long id, Sensitive<String> diagnosis) {}
 *
 * Patient patient = new Patient(7, Sensitive.of(text));
 * String line = "treating " + patient;                  // treating Patient[id=7, diagnosis=[sensitive]]
 * int length = patient.diagnosis().expose(String::length);
 * }</pre>
 *
 * <p>{@code toString} is a constant. Libraries that walk through fields (Java serialisation, Jackson, Gson, JSON-B, Kryo,
 * reflective {@code toString} builders) find nothing or refuse, even if they are told to include transient fields. A value
 * that one of them re-created holds nothing, and exposing it is a defect.
 *
 * <p>Equality and hash code are those of the object, not of the value: comparing would answer guesses, and a hash of the
 * value is a part of it. So two records with equal sensitive values are not equal; compare inside {@code expose} where
 * that is meant.
 *
 * <p>Not for: keys and passwords that should be wiped ({@link Secret}); input that was not parsed yet
 * ({@code dev.staunch.parse.Untrusted}); protection against a debugger, a heap dump or an agent. Immutable and
 * thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
public final class Sensitive<T> {

    /** Null in an instance that a serialiser made without the factory. */
    private final transient @Nullable Function<Object, T> concealed;

    private Sensitive(T value) {
        this.concealed = Concealed.of(value);
    }

    /**
     * Marks a value as sensitive. As a function, it ends a parser: {@code EmailAddress.PARSER.map(Sensitive::of)}.
     *
     * @param value the value, never null
     * @param <T> the type of the value
     * @return a wrapper that does not show it
     */
    @CheckReturnValue
    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(Objects.requireNonNull(value, "value"));
    }

    /**
     * Gives the value to a function: the one exit. What the function returns, and the exceptions that it throws, are no
     * longer protected.
     *
     * @param function called once with the value
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws IllegalStateException if a serialiser re-created this object, which then holds nothing
     */
    public <R extends @Nullable Object> R expose(Function<? super T, ? extends R> function) {
        if (concealed == null) {
            throw new IllegalStateException("a sensitive value does not survive serialisation");
        }
        return function.apply(concealed.apply(this));
    }

    /** Returns {@code [sensitive]}, whatever the value. */
    @Override
    public String toString() {
        return "[sensitive]";
    }
}
