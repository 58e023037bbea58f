package dev.staunch.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InvariantProperties {

    private enum Step {
        A,
        B,
        C,
        D
    }

    @Property
    void an_int_passes_exactly_within_its_limits(@ForAll int value, @ForAll int min, @ForAll int max) {
        if (min <= value && value <= max) {
            assertThat(Invariant.requireInRange(value, min, max, "number")).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> Invariant.requireInRange(value, min, max, "number"))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("number is out of range {min=" + min + ", max=" + max + "}");
        }
    }

    @Property
    void a_long_passes_exactly_within_its_limits(@ForAll long value, @ForAll long min, @ForAll long max) {
        if (min <= value && value <= max) {
            assertThat(Invariant.requireInRange(value, min, max, "number")).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> Invariant.requireInRange(value, min, max, "number"))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("number is out of range {min=" + min + ", max=" + max + "}");
        }
    }

    @Property
    void limits_themselves_pass(@ForAll long limit) {
        assertThat(Invariant.requireInRange(limit, limit, limit, "number")).isEqualTo(limit);
        assertThat(Invariant.requireInRange((int) limit, (int) limit, (int) limit, "number"))
                .isEqualTo((int) limit);
    }

    @Property
    void a_size_passes_exactly_within_its_limits(
            @ForAll @IntRange(max = 20) int size,
            @ForAll @IntRange(max = 20) int min,
            @ForAll @IntRange(max = 20) int max) {
        List<String> list = Collections.nCopies(size, "element");
        if (min <= size && size <= max) {
            assertThat(Invariant.requireSize(list, min, max, "list")).isSameAs(list);
        } else {
            assertThatThrownBy(() -> Invariant.requireSize(list, min, max, "list"))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("list has a wrong size {min=" + min + ", max=" + max + ", actual=" + size + "}");
        }
    }

    @Property
    void a_transition_passes_exactly_if_the_table_has_it(
            @ForAll Step from, @ForAll Step to, @ForAll Map<Step, Set<Step>> allowed) {
        if (allowed.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(Invariant.requireTransition(from, to, allowed)).isSameAs(to);
        } else {
            assertThatThrownBy(() -> Invariant.requireTransition(from, to, allowed))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("transition not allowed {from=" + from + ", to=" + to + "}");
        }
    }
}
