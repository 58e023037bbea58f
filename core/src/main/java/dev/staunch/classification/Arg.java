package dev.staunch.classification;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named value, classified where it is written down: {@link Safe} may be shown, {@link Unsafe} is replaced, and a
 * {@link Pseudonym} is replaced by a keyed fingerprint, so that two lines about the same thing can be matched.
 *
 * <p>Only values that cannot carry text of an attacker or a person are safe by type: numbers, booleans, enum constants,
 * UUIDs, times and compile-time constants. The one way to declare anything else safe is
 * {@link #unsafelyDeclaredSafe(String, Object)}, so that a search for that name finds every such place.
 *
 * <pre>{@code
 * Failure diagnosed = failure.diagnosedWith(
 *         Arg.safe("attempts", 3), Arg.unsafe("email", email), Arg.pseudonym("customer", customerId));
 * }</pre>
 *
 * <p>{@code toString} shows the value of a safe argument only. The others keep theirs in a transient field, which
 * serialisers leave out unless they are told not to; a value that must hold even then is a
 * {@code dev.staunch.sensitive.Sensitive}. Arguments are immutable and thread-safe if their values
 * are.
 */
public sealed interface Arg {

    /**
     * The name of the argument.
     *
     * @return a compile-time constant
     */
    String name();

    /**
     * A safe number.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, long value) {
        return new Safe(name, value);
    }

    /**
     * A safe number.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, double value) {
        return new Safe(name, value);
    }

    /**
     * A safe truth value.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, boolean value) {
        return new Safe(name, value);
    }

    /**
     * A safe enum constant. Its name is shown, whatever its {@code toString} returns.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, Enum<?> value) {
        return new Safe(name, value.name());
    }

    /**
     * A safe identifier.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, UUID value) {
        return new Safe(name, value);
    }

    /**
     * A safe point in time.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, Instant value) {
        return new Safe(name, value);
    }

    /**
     * A safe span of time.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, Duration value) {
        return new Safe(name, value);
    }

    /**
     * A safe text: a compile-time constant, which Error Prone checks.
     *
     * @param name the name
     * @param value the value
     * @return a safe argument
     */
    static Safe safe(@CompileTimeConstant String name, @CompileTimeConstant String value) {
        return new Safe(name, value);
    }

    /**
     * Declares any value safe: the hatch for values that are safe for a reason the compiler cannot know. The text of the
     * value is taken at once.
     *
     * @param name the name
     * @param value the value; write the reason beside the call
     * @return a safe argument
     */
    static Safe unsafelyDeclaredSafe(@CompileTimeConstant String name, Object value) {
        return new Safe(name, String.valueOf(value));
    }

    /**
     * A value that must not be shown.
     *
     * @param name the name
     * @param value the value
     * @return an unsafe argument
     */
    static Unsafe unsafe(@CompileTimeConstant String name, @Nullable Object value) {
        return new Unsafe(name, value);
    }

    /**
     * A value to be replaced by a keyed fingerprint.
     *
     * @param name the name
     * @param value the value
     * @return a pseudonym argument
     */
    static Pseudonym pseudonym(@CompileTimeConstant String name, CharSequence value) {
        return new Pseudonym(name, value.toString());
    }

    /** An argument whose value may be shown. */
    final class Safe implements Arg {
        private final String name;
        private final Object value;

        private Safe(String name, Object value) {
            this.name = Objects.requireNonNull(name, "name");
            this.value = Objects.requireNonNull(value, "value");
        }

        @Override
        public String name() {
            return name;
        }

        /**
         * The value: a number, a boolean, a UUID, a time or a text.
         *
         * @return the value
         */
        public Object value() {
            return value;
        }

        /** Returns name and value: {@code attempts=3}. */
        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    /** An argument whose value must not be shown. */
    final class Unsafe implements Arg {
        private final String name;
        private final transient @Nullable Object value;

        private Unsafe(String name, @Nullable Object value) {
            this.name = Objects.requireNonNull(name, "name");
            this.value = value;
        }

        @Override
        public String name() {
            return name;
        }

        /**
         * The value, for the redacting logger and for whoever has a reason; each call is a place to review.
         *
         * @return the value
         */
        public @Nullable Object exposeValue() {
            return value;
        }

        /** Returns the name and no value: {@code email=[unsafe]}. */
        @Override
        public String toString() {
            return name + "=[unsafe]";
        }
    }

    /** An argument whose value is replaced by a keyed fingerprint. */
    final class Pseudonym implements Arg {
        private final String name;
        private final transient String value;

        private Pseudonym(String name, String value) {
            this.name = Objects.requireNonNull(name, "name");
            this.value = value;
        }

        @Override
        public String name() {
            return name;
        }

        /**
         * The value, for whoever computes the fingerprint; each call is a place to review.
         *
         * @return the value
         */
        public String exposeValue() {
            return value;
        }

        /** Returns the name and no value: {@code customer=[pseudonym]}. */
        @Override
        public String toString() {
            return name + "=[pseudonym]";
        }
    }
}
