package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All the reasons why input was rejected: at least one, at most {@value #LIMIT}, and a count of those that were left out.
 * However bad the input, this stays small. Immutable.
 */
@CheckReturnValue
public final class Violations {

    /** How many violations are kept; further ones are counted. */
    public static final int LIMIT = 64;

    // Violations are found one by one, inside, and moved outward. Each of these steps costs one object; the list and
    // its pointers are made when they are asked for.

    private final @Nullable Violations earlier;
    /** A pointer, the name of a member, or the index of an element. */
    private final Object place;
    /** A code, or violations that were found at that place. */
    private final Object found;
    /** Those of the code. */
    private final @Nullable Parameters parameters;

    private final int total;

    private Violations(
            @Nullable Violations earlier, Object place, Object found, @Nullable Parameters parameters, int total) {
        this.earlier = earlier;
        this.place = place;
        this.found = found;
        this.parameters = parameters;
        this.total = total;
    }

    /**
     * A single violation of the whole input.
     *
     * @param code the code, an enum constant
     * @return violations of one
     */
    public static Violations of(ErrorCode code) {
        return new Violations(null, Pointer.root(), Codes.require(code), null, 1);
    }

    /**
     * A single violation.
     *
     * @param violation the violation
     * @return violations of one
     */
    public static Violations of(Violation violation) {
        return new Violations(null, violation.pointer(), violation.code(), violation.details(), 1);
    }

    /**
     * What was found until now, and others that were found in a member. What exceeds {@value #LIMIT} is counted only.
     *
     * <pre>{@code
     * Violations found = null;
     * if (quantity < 1) {
     *     found = Violations.plus(found, "quantity", StandardError.OUT_OF_RANGE);
     * }
     * found = Violations.plus(found, "items", ofItems);
     * }</pre>
     *
     * @param earlier what was found until now; null if nothing was
     * @param name the name of the member that the pointers of the others are relative to; not taken from input
     * @param later the others
     * @return the violations of both
     */
    public static Violations plus(@Nullable Violations earlier, String name, Violations later) {
        return joined(earlier, Objects.requireNonNull(name, "name"), later);
    }

    /**
     * What was found until now, and one more that was found in a member. What exceeds {@value #LIMIT} is counted only.
     *
     * @param earlier what was found until now; null if nothing was
     * @param name the name of the member; not taken from input
     * @param code the code, an enum constant
     * @return the violations of both
     */
    public static Violations plus(@Nullable Violations earlier, String name, ErrorCode code) {
        return joined(earlier, Objects.requireNonNull(name, "name"), Codes.require(code), null, 1);
    }

    /**
     * What was found until now, and others that were found in an element. What exceeds {@value #LIMIT} is counted only.
     *
     * @param earlier what was found until now; null if nothing was
     * @param index the index from zero of the element that the pointers of the others are relative to
     * @param later the others
     * @return the violations of both
     */
    public static Violations plus(@Nullable Violations earlier, int index, Violations later) {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative");
        }
        return joined(earlier, Integer.valueOf(index), later);
    }

    /**
     * What was found until now, and others that were found at a place inside. What exceeds {@value #LIMIT} is counted
     * only.
     *
     * @param earlier what was found until now; null if nothing was
     * @param place the place that the pointers of the others are relative to
     * @param later the others
     * @return the violations of both
     */
    public static Violations plus(@Nullable Violations earlier, Pointer place, Violations later) {
        return joined(earlier, Objects.requireNonNull(place, "place"), later);
    }

    /**
     * Both, these first. What exceeds {@value #LIMIT} is counted only.
     *
     * @param later the others
     * @return the violations of both
     */
    public Violations and(Violations later) {
        return joined(this, Pointer.root(), later);
    }

    /**
     * These violations seen from further out.
     *
     * @param outer the place that their pointers are relative to
     * @return violations at the composed places
     */
    public Violations within(Pointer outer) {
        return plus(null, outer, this);
    }

    /**
     * The violations that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list of 1 to {@value #LIMIT} violations
     */
    public List<Violation> asList() {
        List<Violation> list = new ArrayList<>();
        addTo(list, Pointer.root());
        return Collections.unmodifiableList(list);
    }

    /**
     * How many further violations were found and not kept.
     *
     * @return zero or more
     */
    public long dropped() {
        return Math.max(0, total - LIMIT);
    }

    /**
     * How many violations were found.
     *
     * @return one or more; {@link Integer#MAX_VALUE} if there were more than that
     */
    public long total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violations that && total == that.total && asList().equals(that.asList());
    }

    @Override
    public int hashCode() {
        return asList().hashCode() * 31 + total;
    }

    /** Returns the kept violations and the count of the others: {@code [/name missing, /sku null] and 3 more}. */
    @Override
    public String toString() {
        String shown = asList().stream().map(Violation::toString).collect(Collectors.joining(", ", "[", "]"));
        return dropped() == 0 ? shown : shown + " and " + dropped() + " more";
    }

    private static Violations joined(@Nullable Violations earlier, Object place, Violations later) {
        boolean flat = later.earlier == null && later.place == Pointer.root();
        return joined(earlier, place, flat ? later.found : later, flat ? later.parameters : null, later.total);
    }

    // One place makes the object unless the limit is reached, so that callers stay small enough to be inlined.
    private static Violations joined(
            @Nullable Violations earlier, Object place, Object found, @Nullable Parameters parameters, int count) {
        int total = count;
        if (earlier != null) {
            total = (int) Math.min(Integer.MAX_VALUE, (long) earlier.total + count);
            if (earlier.total >= LIMIT) {
                return new Violations(earlier.earlier, earlier.place, earlier.found, earlier.parameters, total);
            }
        }
        return new Violations(earlier, place, found, parameters, total);
    }

    private static Pointer pointerTo(Object place) {
        if (place instanceof Pointer pointer) {
            return pointer;
        }
        return place instanceof Integer index
                ? Pointer.root().child(index)
                : Pointer.root().child((String) place);
    }

    private void addTo(List<Violation> list, Pointer outer) {
        if (earlier != null) {
            earlier.addTo(list, outer);
        }
        if (list.size() < LIMIT) {
            Pointer pointer = pointerTo(place).within(outer);
            if (found instanceof Violations others) {
                others.addTo(list, pointer);
            } else {
                list.add(new Violation(pointer, (ErrorCode) found, parameters));
            }
        }
    }
}
