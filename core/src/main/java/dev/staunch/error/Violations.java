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

    // A tree: violations are found one by one, inside, and moved outward, and each of these steps costs one small
    // object.
    // The list is made when it is asked for. A node has a violation, or others found at a place after earlier ones.
    private final @Nullable Violation violation;
    private final @Nullable Violations earlier;
    private final @Nullable Violations found;
    private final Pointer place;
    private final int kept;
    private final long total;

    private Violations(
            @Nullable Violation violation,
            @Nullable Violations earlier,
            @Nullable Violations found,
            Pointer place,
            int kept,
            long total) {
        this.violation = violation;
        this.earlier = earlier;
        this.found = found;
        this.place = place;
        this.kept = kept;
        this.total = total;
    }

    /**
     * A single violation of the whole input.
     *
     * @param code the code, an enum constant
     * @return violations of one
     */
    public static Violations of(ErrorCode code) {
        return of(Violation.of(code));
    }

    /**
     * A single violation.
     *
     * @param violation the violation
     * @return violations of one
     */
    public static Violations of(Violation violation) {
        return new Violations(Objects.requireNonNull(violation, "violation"), null, null, Pointer.root(), 1, 1);
    }

    /**
     * Both, these first. What exceeds {@value #LIMIT} is counted only.
     *
     * @param later the others
     * @return the violations of both
     */
    public Violations and(Violations later) {
        return and(Pointer.root(), later);
    }

    /**
     * These, and others that were found at a place inside. What exceeds {@value #LIMIT} is counted only.
     *
     * @param place the place that the pointers of the others are relative to
     * @param later the others
     * @return the violations of both
     */
    public Violations and(Pointer place, Violations later) {
        long both = total + later.total;
        return kept == LIMIT
                ? new Violations(violation, earlier, found, this.place, kept, both)
                : new Violations(null, this, later, place, Math.min(LIMIT, kept + later.kept), both);
    }

    /**
     * These violations seen from further out.
     *
     * @param outer the place that their pointers are relative to
     * @return violations at the composed places
     */
    public Violations within(Pointer outer) {
        return new Violations(null, null, this, outer, kept, total);
    }

    /**
     * The violations that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list of 1 to {@value #LIMIT} violations
     */
    public List<Violation> asList() {
        List<Violation> list = new ArrayList<>(kept);
        addTo(list, Pointer.root());
        return Collections.unmodifiableList(list);
    }

    private void addTo(List<Violation> list, Pointer outer) {
        if (earlier != null) {
            earlier.addTo(list, outer);
        }
        if (violation != null && list.size() < LIMIT) {
            list.add(violation.within(outer));
        }
        if (found != null && list.size() < LIMIT) {
            found.addTo(list, place.within(outer));
        }
    }

    /**
     * How many further violations were found and not kept.
     *
     * @return zero or more
     */
    public long dropped() {
        return total - kept;
    }

    /**
     * How many violations were found.
     *
     * @return one or more
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
        return asList().hashCode() * 31 + Long.hashCode(total);
    }

    /** Returns the kept violations and the count of the others: {@code [/name missing, /sku null] and 3 more}. */
    @Override
    public String toString() {
        String shown = asList().stream().map(Violation::toString).collect(Collectors.joining(", ", "[", "]"));
        return dropped() == 0 ? shown : shown + " and " + dropped() + " more";
    }
}
