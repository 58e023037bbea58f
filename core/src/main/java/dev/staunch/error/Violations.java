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
public abstract sealed class Violations {

    /** How many violations are kept; further ones are counted. */
    public static final int LIMIT = 64;

    private Violations() {}

    /**
     * A single violation of the whole input.
     *
     * @param code the code, an enum constant
     * @return violations of one
     */
    public static Violations of(ErrorCode code) {
        return new One(Pointer.root(), Codes.require(code), null);
    }

    /**
     * A single violation.
     *
     * @param violation the violation
     * @return violations of one
     */
    public static Violations of(Violation violation) {
        return new One(violation.pointer(), violation.code(), violation.details());
    }

    /**
     * Both, these first. What exceeds {@value #LIMIT} is counted only.
     *
     * @param later the others
     * @return the violations of both
     */
    public final Violations and(Violations later) {
        return and(Pointer.root(), later);
    }

    /**
     * These, and others that were found at a place inside. What exceeds {@value #LIMIT} is counted only.
     *
     * @param place the place that the pointers of the others are relative to
     * @param later the others
     * @return the violations of both
     */
    public final Violations and(Pointer place, Violations later) {
        return joined(this, Objects.requireNonNull(place, "place"), later);
    }

    /**
     * These, and others that were found in a member. What exceeds {@value #LIMIT} is counted only.
     *
     * @param name the name of the member that the pointers of the others are relative to; not taken from input
     * @param later the others
     * @return the violations of both
     */
    public final Violations and(String name, Violations later) {
        return joined(this, Objects.requireNonNull(name, "name"), later);
    }

    /**
     * These violations seen from further out.
     *
     * @param outer the place that their pointers are relative to
     * @return violations at the composed places
     */
    public final Violations within(Pointer outer) {
        return joined(null, Objects.requireNonNull(outer, "outer"), this);
    }

    /**
     * These violations seen from further out.
     *
     * @param name the name of the member that their pointers are relative to; not taken from input
     * @return violations at the composed places
     */
    public final Violations within(String name) {
        return joined(null, Objects.requireNonNull(name, "name"), this);
    }

    /**
     * The violations that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list of 1 to {@value #LIMIT} violations
     */
    public final List<Violation> asList() {
        List<Violation> list = new ArrayList<>();
        addTo(list, Pointer.root());
        return Collections.unmodifiableList(list);
    }

    abstract void addTo(List<Violation> list, Pointer outer);

    /**
     * How many further violations were found and not kept.
     *
     * @return zero or more
     */
    public final long dropped() {
        return Math.max(0, total() - LIMIT);
    }

    /**
     * How many violations were found.
     *
     * @return one or more
     */
    public abstract long total();

    @Override
    public final boolean equals(Object other) {
        return other instanceof Violations that && total() == that.total() && asList().equals(that.asList());
    }

    @Override
    public final int hashCode() {
        return asList().hashCode() * 31 + Long.hashCode(total());
    }

    /** Returns the kept violations and the count of the others: {@code [/name missing, /sku null] and 3 more}. */
    @Override
    public final String toString() {
        String shown = asList().stream().map(Violation::toString).collect(Collectors.joining(", ", "[", "]"));
        return dropped() == 0 ? shown : shown + " and " + dropped() + " more";
    }

    private static Violations joined(@Nullable Violations earlier, Object place, Violations found) {
        long before = earlier == null ? 0 : earlier.total();
        long total = before + found.total();
        return before < LIMIT || !(earlier instanceof Several several)
                ? new Several(earlier, found, place, total)
                : several.of(total);
    }

    // Violations are found one by one, inside, and moved outward. Each of these steps costs one small object; the list
    // is
    // made when it is asked for.

    private static final class One extends Violations {

        private final Pointer pointer;
        private final ErrorCode code;
        private final @Nullable Parameters parameters;

        One(Pointer pointer, ErrorCode code, @Nullable Parameters parameters) {
            this.pointer = pointer;
            this.code = code;
            this.parameters = parameters;
        }

        @Override
        void addTo(List<Violation> list, Pointer outer) {
            list.add(new Violation(pointer.within(outer), code, parameters));
        }

        @Override
        public long total() {
            return 1;
        }
    }

    /** Others found at a place after earlier ones. */
    private static final class Several extends Violations {

        private final @Nullable Violations earlier;
        private final Violations found;
        /** A pointer, or the name of a member, of which a pointer is made when it is asked for. */
        private final Object place;

        private final long total;

        Several(@Nullable Violations earlier, Violations found, Object place, long total) {
            this.earlier = earlier;
            this.found = found;
            this.place = place;
            this.total = total;
        }

        /** The same violations as the first ones of more. */
        Several of(long more) {
            return new Several(earlier, found, place, more);
        }

        @Override
        void addTo(List<Violation> list, Pointer outer) {
            if (earlier != null) {
                earlier.addTo(list, outer);
            }
            if (list.size() < LIMIT) {
                Pointer inner = place instanceof Pointer pointer
                        ? pointer
                        : Pointer.root().child((String) place);
                found.addTo(list, inner.within(outer));
            }
        }

        @Override
        public long total() {
            return total;
        }
    }
}
