package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All the reasons why input was rejected: at least one, at most {@value #LIMIT}, and a count of those that were left out.
 * However bad the input, this stays small. Immutable.
 */
@CheckReturnValue
public final class Violations {

    /** How many violations are kept; further ones are counted. */
    public static final int LIMIT = 64;

    private final List<Violation> kept;
    private final long dropped;

    private Violations(List<Violation> kept, long dropped) {
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
        return new Violations(List.of(violation), 0);
    }

    /**
     * Both, these first. What exceeds {@value #LIMIT} is counted only.
     *
     * @param later the others
     * @return the violations of both
     */
    public Violations and(Violations later) {
        int room = LIMIT - kept.size();
        if (room == 0) {
            return new Violations(kept, dropped + later.total());
        }
        int taken = Math.min(room, later.kept.size());
        List<Violation> both = new ArrayList<>(kept.size() + taken);
        both.addAll(kept);
        both.addAll(later.kept.subList(0, taken));
        return new Violations(List.copyOf(both), dropped + later.total() - taken);
    }

    /**
     * These violations seen from further out.
     *
     * @param outer the place that their pointers are relative to
     * @return violations at the composed places
     */
    public Violations within(Pointer outer) {
        if (kept.size() == 1) {
            return new Violations(List.of(kept.get(0).within(outer)), dropped);
        }
        return new Violations(kept.stream().map(each -> each.within(outer)).toList(), dropped);
    }

    /**
     * The violations that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list of 1 to {@value #LIMIT} violations
     */
    public List<Violation> asList() {
        return kept;
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
     * How many violations were found.
     *
     * @return one or more
     */
    public long total() {
        return kept.size() + dropped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violations that && dropped == that.dropped && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return kept.hashCode() * 31 + Long.hashCode(dropped);
    }

    /** Returns the kept violations and the count of the others: {@code [/name missing, /sku null] and 3 more}. */
    @Override
    public String toString() {
        String shown = kept.stream().map(Violation::toString).collect(Collectors.joining(", ", "[", "]"));
        return dropped == 0 ? shown : shown + " and " + dropped + " more";
    }
}
