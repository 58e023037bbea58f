package dev.staunch.invariant;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CompileTimeConstant;
import dev.staunch.classification.Arg;
import dev.staunch.error.ErrorCode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Demands what must always hold inside, and throws {@link InvariantViolation} where it does not. Methods that take a
 * value return it, so that they fit into a constructor:
 *
 * <pre>{@code
 * public record Quantity(int value) {
 *     public Quantity {
 *         Invariant.requireInRange(value, 1, 100, "quantity");
 *     }
 * }
 * }</pre>
 *
 * <p>Messages and names are compile-time constants, which Error Prone checks, and arguments are declared safe where they
 * are written down; limits, sizes and states are shown, the value never. Not for untrusted input: that goes through a
 * {@link dev.staunch.parse.Parser}, whose failures are values. All methods are thread-safe and cost a comparison when
 * the invariant holds.
 */
public final class Invariant {

    private Invariant() {}

    /**
     * Demands a condition.
     *
     * @param condition what must hold
     * @param message what must hold, in words: a compile-time constant
     * @param args what else the message may show
     * @throws InvariantViolation if it does not hold
     */
    public static void require(boolean condition, @CompileTimeConstant String message, Arg.Safe... args) {
        if (!condition) {
            throw new InvariantViolation(message, args);
        }
    }

    /**
     * Demands a condition.
     *
     * @param condition what must hold
     * @param code the rule that demands it, an enum constant; its id is the message
     * @throws InvariantViolation if it does not hold
     */
    public static void require(boolean condition, ErrorCode code) {
        if (!condition) {
            throw new InvariantViolation(code);
        }
    }

    /**
     * Demands that a value is there.
     *
     * @param value the value
     * @param name what it is called: a compile-time constant
     * @param <T> the type of the value
     * @return the value
     * @throws InvariantViolation if it is null
     */
    @CanIgnoreReturnValue
    public static <T> T requireNonNull(@Nullable T value, @CompileTimeConstant String name) {
        if (value == null) {
            throw new InvariantViolation(name + " must not be null");
        }
        return value;
    }

    /**
     * Demands that a number is within limits.
     *
     * @param value the number
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @param name what it is called: a compile-time constant
     * @return the number
     * @throws InvariantViolation if it is not; the message has the limits and not the number
     */
    @CanIgnoreReturnValue
    public static int requireInRange(int value, int min, int max, @CompileTimeConstant String name) {
        if (value < min || value > max) {
            throw outOfRange(name, min, max);
        }
        return value;
    }

    /**
     * Demands that a number is within limits.
     *
     * @param value the number
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @param name what it is called: a compile-time constant
     * @return the number
     * @throws InvariantViolation if it is not; the message has the limits and not the number
     */
    @CanIgnoreReturnValue
    public static long requireInRange(long value, long min, long max, @CompileTimeConstant String name) {
        if (value < min || value > max) {
            throw outOfRange(name, min, max);
        }
        return value;
    }

    /**
     * Demands that a collection has a number of elements within limits.
     *
     * @param collection the collection
     * @param min the least that is allowed
     * @param max the greatest that is allowed
     * @param name what it is called: a compile-time constant
     * @param <C> the type of the collection
     * @return the collection
     * @throws InvariantViolation if it has not; the message has the limits and the size
     */
    @CanIgnoreReturnValue
    public static <C extends Collection<?>> C requireSize(
            C collection, int min, int max, @CompileTimeConstant String name) {
        int size = collection.size();
        if (size < min || size > max) {
            throw new InvariantViolation(
                    name + " has a wrong size", Arg.safe("min", min), Arg.safe("max", max), Arg.safe("actual", size));
        }
        return collection;
    }

    /**
     * Demands that a state machine allows a step. A state without an entry in the table is a final one.
     *
     * @param from the state before
     * @param to the state after
     * @param allowed the states that may follow each state
     * @param <S> the states
     * @return the state after
     * @throws InvariantViolation if the table does not allow it; the message has both states
     */
    @CanIgnoreReturnValue
    public static <S extends Enum<S>> S requireTransition(S from, S to, Map<S, ? extends Set<? extends S>> allowed) {
        Set<? extends S> next = allowed.get(from);
        if (next == null || !next.contains(to)) {
            throw new InvariantViolation("transition not allowed", Arg.safe("from", from), Arg.safe("to", to));
        }
        return to;
    }

    /**
     * Marks a place that the program must not reach. Always throws; the return type is for {@code throw
     * Invariant.unreachable("…")}, which tells the compiler so.
     *
     * @param message why it cannot be reached: a compile-time constant
     * @param args what else the message may show
     * @return never
     * @throws InvariantViolation always
     */
    @CanIgnoreReturnValue
    public static InvariantViolation unreachable(@CompileTimeConstant String message, Arg.Safe... args) {
        throw new InvariantViolation(message, args);
    }

    private static InvariantViolation outOfRange(String name, long min, long max) {
        return new InvariantViolation(name + " is out of range", Arg.safe("min", min), Arg.safe("max", max));
    }
}
