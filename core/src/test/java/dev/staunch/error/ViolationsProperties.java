package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is kept and counted does not depend on the tree in which violations were put together. */
class ViolationsProperties {

    @Provide
    Arbitrary<Violation> violation() {
        Arbitrary<Pointer> places = Arbitraries.integers().between(0, 5).map(Pointer.root()::child);
        Arbitrary<ErrorCode> codes = Arbitraries.of(StandardError.MISSING, StandardError.NULL, StandardError.EMPTY);
        return net.jqwik.api.Combinators.combine(places, codes)
                .as((place, code) ->
                        Violation.of(code).with("max", place.hashCode()).within(place));
    }

    @Provide
    Arbitrary<List<Violation>> violationLists() {
        return violation().list().ofMinSize(1).ofMaxSize(150);
    }

    @Provide
    Arbitrary<Violations> violations() {
        return violationLists().map(list -> tree(list, 0));
    }

    /** Joins in a tree whose shape follows from the seed. */
    private static Violations tree(List<Violation> list, int seed) {
        if (list.size() == 1) {
            return Violations.of(list.get(0));
        }
        int split = 1 + Math.floorMod(seed, list.size() - 1);
        int next = seed * 31 + 17;
        return tree(list.subList(0, split), next).and(tree(list.subList(split, list.size()), next + 1));
    }

    @Property
    void any_tree_keeps_the_first_64_and_counts_the_others(
            @ForAll("violationLists") List<Violation> list, @ForAll int seed) {
        Violations all = tree(list, seed);
        assertThat(all.asList()).isEqualTo(list.subList(0, Math.min(list.size(), Violations.LIMIT)));
        assertThat(all.total()).isEqualTo(list.size());
        assertThat(all.dropped()).isEqualTo(Math.max(0, list.size() - Violations.LIMIT));
    }

    @Property
    void joining_is_associative(
            @ForAll("violations") Violations a,
            @ForAll("violations") Violations b,
            @ForAll("violations") Violations c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c))).hasSameHashCodeAs(a.and(b.and(c)));
    }

    @Property
    void totals_add_up(@ForAll("violations") Violations a, @ForAll("violations") Violations b) {
        assertThat(a.and(b).total()).isEqualTo(a.total() + b.total());
    }

    @Property
    void moving_outward_distributes_over_joining(
            @ForAll("violations") Violations a,
            @ForAll("violations") Violations b,
            @ForAll @IntRange(min = 0, max = 9) int index) {
        Pointer outer = Pointer.root().child("lines").child(index);
        assertThat(a.and(b).within(outer)).isEqualTo(a.within(outer).and(b.within(outer)));
        assertThat(a.within(Pointer.root())).isEqualTo(a);
    }
}
