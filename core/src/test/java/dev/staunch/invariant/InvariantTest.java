package dev.staunch.invariant;

import static dev.staunch.classification.Arg.safe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvariantTest {

    private enum State {
        NEW,
        PAID,
        SHIPPED;

        @Override
        public String toString() {
            return "a text that must not be shown";
        }
    }

    private static final Map<State, Set<State>> ALLOWED =
            new EnumMap<>(Map.of(State.NEW, Set.of(State.PAID), State.PAID, Set.of(State.SHIPPED)));

    @Test
    void a_condition_that_holds_passes() {
        assertThatCode(() -> {
                    Invariant.require(true, "lines are priced");
                    Invariant.require(true, "lines are priced", safe("lines", 3));
                    Invariant.require(true, StandardError.TOO_MANY);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_broken_condition_throws_the_constant() {
        assertThatThrownBy(() -> Invariant.require(false, "lines are priced"))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("lines are priced")
                .hasNoCause();
    }

    @Test
    void a_broken_condition_shows_its_safe_arguments() {
        assertThatThrownBy(
                        () -> Invariant.require(false, "lines are priced", safe("lines", 3), safe("state", State.NEW)))
                .hasMessage("lines are priced {lines=3, state=NEW}");
    }

    @Test
    void a_broken_condition_shows_the_id_of_its_code() {
        assertThatThrownBy(() -> Invariant.require(false, StandardError.TOO_MANY))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("input.too_many");
    }

    @Test
    void a_code_that_is_no_enum_constant_is_a_defect_of_its_own() {
        ErrorCode built = new BuiltCode();
        assertThatThrownBy(() -> Invariant.require(false, built))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an error code must be an enum constant");
    }

    @Test
    void a_value_that_is_there_is_returned() {
        Object value = new Object();
        assertThat(Invariant.requireNonNull(value, "value")).isSameAs(value);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> Invariant.requireNonNull(null, "buyer"))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("buyer must not be null");
    }

    @Test
    void an_int_outside_is_refused_with_the_limits_and_without_the_value() {
        assertThatThrownBy(() -> Invariant.requireInRange(4711, 1, 100, "quantity"))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("quantity is out of range {min=1, max=100}");
    }

    @Test
    void a_long_outside_is_refused_with_the_limits_and_without_the_value() {
        assertThatThrownBy(() -> Invariant.requireInRange(-4711L, 0L, Long.MAX_VALUE, "balance"))
                .hasMessage("balance is out of range {min=0, max=9223372036854775807}");
    }

    @Test
    void a_collection_of_a_wrong_size_is_refused_without_its_elements() {
        List<String> lines = List.of("first", "second", "third");
        assertThatThrownBy(() -> Invariant.requireSize(lines, 1, 2, "lines"))
                .hasMessage("lines has a wrong size {min=1, max=2, actual=3}");
        assertThatThrownBy(() -> Invariant.requireSize(List.of(), 1, 2, "lines"))
                .hasMessage("lines has a wrong size {min=1, max=2, actual=0}");
    }

    @Test
    void a_collection_of_an_allowed_size_is_returned() {
        List<String> lines = List.of("first", "second");
        assertThat(Invariant.requireSize(lines, 2, 2, "lines")).isSameAs(lines);
        assertThat(Invariant.requireSize(lines, 0, 3, "lines")).isSameAs(lines);
    }

    @Test
    void an_allowed_transition_returns_the_state_after() {
        assertThat(Invariant.requireTransition(State.NEW, State.PAID, ALLOWED)).isSameAs(State.PAID);
    }

    @Test
    void a_transition_that_skips_a_state_is_refused() {
        assertThatThrownBy(() -> Invariant.requireTransition(State.NEW, State.SHIPPED, ALLOWED))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("transition not allowed {from=NEW, to=SHIPPED}");
    }

    @Test
    void a_state_without_an_entry_is_final() {
        assertThatThrownBy(() -> Invariant.requireTransition(State.SHIPPED, State.NEW, ALLOWED))
                .hasMessage("transition not allowed {from=SHIPPED, to=NEW}");
    }

    @Test
    void an_unreachable_place_always_throws() {
        assertThatThrownBy(() -> Invariant.unreachable("every state is handled", safe("states", 3)))
                .isExactlyInstanceOf(InvariantViolation.class)
                .hasMessage("every state is handled {states=3}");
    }

    @Test
    void nobody_else_can_make_a_violation() {
        assertThat(InvariantViolation.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allSatisfy(modifiers -> assertThat(modifiers & (Modifier.PUBLIC | Modifier.PROTECTED))
                        .isZero());
        assertThat(InvariantViolation.class).isFinal();
    }

    /** A class that breaks the rule that codes are enum constants. */
    private static final class BuiltCode implements ErrorCode {
        @Override
        public String id() {
            return "built";
        }

        @Override
        public Kind kind() {
            return Kind.INTERNAL;
        }

        @Override
        public String title() {
            return "Built";
        }
    }
}
