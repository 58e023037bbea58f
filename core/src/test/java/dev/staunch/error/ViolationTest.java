package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.SomeErrors.Built;
import dev.staunch.error.SomeErrors.Hostile;
import dev.staunch.error.SomeErrors.OrderError;
import dev.staunch.error.SomeErrors.WithBodies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // callers do not all have NullAway
class ViolationTest {

    private enum Script {
        LATIN {
            @Override
            public String toString() {
                return "anything";
            }
        }
    }

    @Test
    void has_a_code_and_the_root_as_its_place() {
        Violation violation = Violation.of(StandardError.MISSING);
        assertThat(violation.code()).isSameAs(StandardError.MISSING);
        assertThat(violation.pointer()).isEqualTo(Pointer.root());
        assertThat(violation.parameters()).isEmpty();
        assertThat(violation).hasToString("input.missing");
    }

    @Test
    void keeps_parameters_in_the_order_in_which_they_were_added() {
        Violation violation = Violation.of(StandardError.TOO_LONG)
                .with("max", 40)
                .with("actual", 41)
                .with("class", Script.LATIN)
                .with("offset", Long.MIN_VALUE)
                .with("constraint", Nullable.class);
        assertThat(violation.parameters().keySet()).containsExactly("max", "actual", "class", "offset", "constraint");
        assertThat(violation.parameters().values()).containsExactly(40L, 41L, "LATIN", Long.MIN_VALUE, "Nullable");
    }

    @Test
    void the_last_of_two_parameters_of_one_name_wins_and_stays_in_its_place() {
        Violation violation = Violation.of(StandardError.TOO_LONG)
                .with("max", 40)
                .with("actual", 41)
                .with("max", 50);
        assertThat(violation.parameters()).isEqualTo(Map.of("max", 50L, "actual", 41L));
        assertThat(violation.parameters().keySet()).containsExactly("max", "actual");
    }

    @Test
    void is_not_changed_by_adding_a_parameter() {
        Violation bare = Violation.of(StandardError.TOO_LONG);
        assertThat(bare.with("max", 1)).isNotEqualTo(bare);
        assertThat(bare.parameters()).isEmpty();
        Violation one = bare.with("max", 1);
        assertThat(one.with("actual", 2).parameters()).hasSize(2);
        assertThat(one.with("offset", 3).parameters()).containsOnlyKeys("max", "offset");
        assertThat(one.parameters()).containsOnlyKeys("max");
    }

    @Test
    void gives_out_parameters_that_cannot_be_changed() {
        Map<String, Object> none = Violation.of(StandardError.NULL).parameters();
        Map<String, Object> some =
                Violation.of(StandardError.NULL).with("max", 1).parameters();
        assertThatThrownBy(() -> none.put("input", "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> some.put("input", "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> some.entrySet().iterator().next().setValue("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void moves_outward_with_its_code_and_parameters() {
        Violation moved = Violation.of(StandardError.TOO_LONG)
                .with("max", 40)
                .within(Pointer.root().child("sku"))
                .within(Pointer.root().child("lines").child(2));
        assertThat(moved).hasToString("/lines/2/sku input.too_long {max=40}");
        assertThat(moved.pointer()).hasToString("/lines/2/sku");
    }

    @Test
    void is_equal_where_place_code_and_parameters_are() {
        Violation one = Violation.of(StandardError.TOO_LONG)
                .with("max", 40)
                .within(Pointer.root().child("a"));
        Violation same = Violation.of(StandardError.TOO_LONG)
                .within(Pointer.root().child("a"))
                .with("max", 40);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(one.with("actual", 1))
                .isNotEqualTo(one.within(Pointer.root().child("b")))
                .isNotEqualTo(Violation.of(StandardError.TOO_SHORT)
                        .with("max", 40)
                        .within(Pointer.root().child("a")))
                .isNotEqualTo(Violation.of(StandardError.TOO_LONG)
                        .with("max", 41)
                        .within(Pointer.root().child("a")))
                .isNotEqualTo(Violation.of(StandardError.TOO_LONG)
                        .with("min", 40)
                        .within(Pointer.root().child("a")))
                .isNotEqualTo(null)
                .isNotEqualTo("a");
        assertThat(List.of(
                                one.hashCode(),
                                one.with("actual", 1).hashCode(),
                                one.within(Pointer.root().child("b")).hashCode())
                        .stream()
                        .distinct())
                .hasSize(3);
    }

    @Test
    void takes_enum_constants_with_bodies_as_codes() {
        assertThat(Violation.of(WithBodies.BUSY)).hasToString("stock.busy");
        assertThat(Failure.of(WithBodies.GONE).toString()).startsWith("stock.gone incident ");
        assertThat(Violation.of(WithBodies.BUSY)).isNotEqualTo(Violation.of(WithBodies.GONE));
    }

    @Test
    void refuses_codes_that_are_not_enum_constants_wherever_one_is_taken() {
        ErrorCode built = new Built("order.not_found");
        String message = "an error code must be an enum constant";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Violation.of(built))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Violations.of(built))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Failure.of(built)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.of(new ErrorCode[] {OrderError.LATE, built}))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Violation.of((ErrorCode) null))
                .withMessage(message);
    }

    @Test
    void refuses_null_names_and_constants() {
        Violation violation = Violation.of(StandardError.NULL);
        assertThatNullPointerException().isThrownBy(() -> violation.with(null, 1));
        assertThatNullPointerException().isThrownBy(() -> violation.with("a", (Script) null));
        assertThatNullPointerException().isThrownBy(() -> violation.with("a", (Class<Nullable>) null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Order.late",
                "1order",
                ".order",
                "-order",
                "_order",
                "order late",
                "order\nlate",
                "order\u0000",
                "\u00f6rder",
                "order/late",
                "order<b>",
                "orderA",
                "order`",
                "order{",
                "order/",
                "order:",
                "`order",
                "{order",
                "order\u0661"
            })
    void shows_a_fixed_id_where_an_enum_breaks_the_rule_for_ids(String id) {
        Hostile.become(id, "Hostile");
        assertShowsFixedId();
    }

    @Test
    void shows_ids_of_64_characters_and_a_fixed_one_for_longer_ones() {
        Hostile.become("a".repeat(64), "Hostile");
        assertThat(Violation.of(Hostile.ONE)).hasToString("a".repeat(64));
        Hostile.become("a".repeat(65), "Hostile");
        assertShowsFixedId();
    }

    @Test
    void shows_ids_with_every_allowed_character() {
        Hostile.become("azm.09-_x", "Hostile");
        assertThat(Violation.of(Hostile.ONE)).hasToString("azm.09-_x");
    }

    @Test
    void shows_a_fixed_id_where_an_enum_has_none() {
        Hostile.become(null, "Hostile");
        assertShowsFixedId();
    }

    private static void assertShowsFixedId() {
        assertThat(Violation.of(Hostile.ONE)).hasToString("invalid_code");
        assertThat(Violations.of(Hostile.ONE)).hasToString("[invalid_code]");
        Failure failure = Failure.of(Hostile.ONE);
        assertThat(failure.toString()).startsWith("invalid_code incident ");
        assertThat(failure.toException()).hasMessageStartingWith("invalid_code incident ");
        assertThat(Problem.of(failure)).hasToString("500 invalid_code");
        assertThat(Problem.of(failure).toMap()).containsEntry("code", "invalid_code");
        assertThat(ErrorCatalog.of()
                        .withTypesAt("https://errors.example.com/")
                        .problem(failure, java.util.Locale.ROOT)
                        .toMap())
                .containsEntry("type", "https://errors.example.com/invalid_code");
        assertThat(Problem.of(Violations.of(Hostile.ONE)).toJson()).contains("\"code\":\"invalid_code\"");
    }
}
