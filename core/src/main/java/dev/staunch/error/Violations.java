package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All the reasons why input was rejected: at least one, at most {@value #LIMIT}, and a count of those that were left out.
 * However bad the input, this stays small. Immutable.
 */
@CheckReturnValue
public final class Violations {

    /** How many violations are kept; further ones are counted. */
    public static final int LIMIT = 64;

    private final Violation[] kept;
    private final long dropped;

    private Violations(Violation[] kept, long dropped) {
        this.kept = kept;
        this.dropped = dropped;
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
        Violation[] one = {Objects.requireNonNull(violation, "violation")};
        return new Violations(one, 0);
    }

    /**
     * Both, these first. What exceeds {@value #LIMIT} is counted only.
     *
     * @param later the others
     * @return the violations of both
     */
    public Violations and(Violations later) {
        int taken = Math.min(LIMIT - kept.length, later.kept.length);
        if (taken == 0) {
            return new Violations(kept, dropped + later.total());
        }
        Violation[] both = Arrays.copyOf(kept, kept.length + taken);
        System.arraycopy(later.kept, 0, both, kept.length, taken);
        return new Violations(both, dropped + later.total() - taken);
    }

    /**
     * These violations seen from further out.
     *
     * @param outer the place that their pointers are relative to
     * @return violations at the composed places
     */
    public Violations within(Pointer outer) {
        Violation[] moved = kept.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = moved[i].within(outer);
        }
        return new Violations(moved, dropped);
    }

    /**
     * The violations that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list of 1 to {@value #LIMIT} violations
     */
    public List<Violation> asList() {
        return List.of(kept);
    }

    /**
     * How many further violations were found and not kept.
     *
     * @return zero or more
     */
    public long dropped() {
        return dropped;
    }

    /**
     * Whether further violations would only be counted.
     *
     * @return true if {@value #LIMIT} are kept
     */
    public boolean isFull() {
        return kept.length == LIMIT;
    }

    /**
     * How many violations were found.
     *
     * @return one or more
     */
    public long total() {
        return kept.length + dropped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violations that && dropped == that.dropped && Arrays.equals(kept, that.kept);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(kept) * 31 + Long.hashCode(dropped);
    }

    /** Returns the kept violations and the count of the others: {@code [/name missing, /sku null] and 3 more}. */
    @Override
    public String toString() {
        String shown = Arrays.stream(kept).map(Violation::toString).collect(Collectors.joining(", ", "[", "]"));
        return dropped == 0 ? shown : shown + " and " + dropped + " more";
    }
}
