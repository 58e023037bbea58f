package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static Violation numbered(int index) {
        return Violation.of(StandardError.MALFORMED).within(Pointer.root().child(index));
    }

    private static Violations many(int count) {
        Violations all = Violations.of(numbered(0));
        for (int i = 1; i < count; i++) {
            all = all.and(Violations.of(numbered(i)));
        }
        return all;
    }

    @Test
    void are_at_least_one() {
        Violations one = Violations.of(StandardError.MISSING);
        assertThat(one.asList()).containsExactly(Violation.of(StandardError.MISSING));
        assertThat(one.total()).isEqualTo(1);
        assertThat(one.dropped()).isZero();
        assertThat(one).hasToString("[input.missing]");
    }

    @Test
    void keep_64_and_count_the_65th() {
        assertThat(many(64).asList()).hasSize(64);
        assertThat(many(64).dropped()).isZero();
        Violations tooMany = many(65);
        assertThat(tooMany.asList()).hasSize(64).isEqualTo(many(64).asList());
        assertThat(tooMany.dropped()).isEqualTo(1);
        assertThat(tooMany.total()).isEqualTo(65);
        assertThat(tooMany.toString()).startsWith("[/0 input.malformed, ").endsWith("] and 1 more");
    }

    @Test
    void count_what_the_others_had_dropped_already() {
        Violations both = many(1).and(many(100));
        assertThat(both.asList()).hasSize(64);
        assertThat(both.total()).isEqualTo(101);
        assertThat(many(100).and(many(100)).dropped()).isEqualTo(136);
    }

    @Test
    void count_no_further_than_an_int() {
        Violations doubled = many(3);
        for (int i = 0; i < 40; i++) {
            doubled = Violations.plus(doubled, "again", doubled);
        }
        assertThat(doubled.total()).isEqualTo(Integer.MAX_VALUE);
        assertThat(doubled.dropped()).isEqualTo(Integer.MAX_VALUE - 64);
        assertThat(doubled.asList()).hasSize(64);
        assertThat(many(2).and(doubled).total()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> many(1).asList().add(numbered(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> many(3).asList().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> many(3).within(Pointer.root().child("a")).asList().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void are_equal_where_kept_and_dropped_are() {
        assertThat(many(70)).isEqualTo(many(70)).hasSameHashCodeAs(many(70));
        assertThat(many(70)).isNotEqualTo(many(71)).isNotEqualTo(null).isNotEqualTo("x");
        assertThat(many(70).hashCode()).isNotEqualTo(many(71).hashCode());
        assertThat(many(2))
                .isNotEqualTo(many(1))
                .isNotEqualTo(Violations.of(numbered(0)).and(Violations.of(numbered(2))));
        assertThat(many(2).hashCode()).isNotEqualTo(many(1).hashCode());
    }

    @Test
    void move_outward_together() {
        Violations moved = many(2).within(Pointer.root().child("lines"));
        assertThat(moved).hasToString("[/lines/0 input.malformed, /lines/1 input.malformed]");
        Violations one = many(1).within(Pointer.root().child("lines"));
        assertThat(one).hasToString("[/lines/0 input.malformed]");
        Violations most = many(70).within(Pointer.root().child("lines"));
        assertThat(most.dropped()).isEqualTo(6);
        assertThat(most.asList().get(63).pointer()).hasToString("/lines/63");
    }

    @Test
    void are_placed_by_the_name_of_a_member_and_by_an_index_as_by_a_pointer() {
        for (int count : new int[] {1, 2, 70}) {
            for (String name : new String[] {"lines", "a/b~c", ""}) {
                Violations moved = many(count).within(Pointer.root().child(name));
                assertThat(Violations.plus(null, name, many(count))).isEqualTo(moved);
                assertThat(Violations.plus(many(1), name, many(count))).isEqualTo(many(1).and(moved));
                assertThat(Violations.plus(many(70), name, many(count))).isEqualTo(many(70).and(moved));
            }
            for (int index : new int[] {0, 7, 1_000}) {
                Violations moved = many(count).within(Pointer.root().child(index));
                assertThat(Violations.plus(null, index, many(count))).isEqualTo(moved);
                assertThat(Violations.plus(many(2), index, many(count))).isEqualTo(many(2).and(moved));
            }
            Pointer place = Pointer.root().child("lines").child(3);
            assertThat(Violations.plus(many(2), place, many(count)))
                    .isEqualTo(many(2).and(many(count).within(place)));
            assertThat(Violations.plus(many(2), Pointer.root(), many(count))).isEqualTo(many(2).and(many(count)));
        }
        Violations inner = Violations.plus(Violations.plus(null, "b", many(1)), "c", many(2));
        assertThat(Violations.plus(null, "a", inner))
                .hasToString("[/a/b/0 input.malformed, /a/c/0 input.malformed, /a/c/1 input.malformed]");
    }

    @Test
    void begin_with_none_and_gain_a_code_at_the_name_of_a_member() {
        Violations one = Violations.plus(null, "a", StandardError.MISSING);
        assertThat(one).hasToString("[/a input.missing]");
        assertThat(Violations.plus(one, "b", StandardError.NULL)).hasToString("[/a input.missing, /b input.null]");
        assertThat(one.total()).isOne();
        Violations full = Violations.plus(many(64), "b", StandardError.NULL);
        assertThat(full.asList()).isEqualTo(many(64).asList());
        assertThat(full.dropped()).isOne();
        ErrorCode built = new SomeErrors.Built("order.not_found");
        assertThatIllegalArgumentException().isThrownBy(() -> use(Violations.plus(null, "a", built)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> use(Violations.plus(null, -1, many(1))))
                .withMessage("index must not be negative");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void have_a_place() {
        Violations one = many(1);
        assertThatNullPointerException().isThrownBy(() -> use(one.within(null)));
        assertThatNullPointerException().isThrownBy(() -> use(Violations.plus(one, (String) null, one)));
        assertThatNullPointerException().isThrownBy(() -> use(Violations.plus(one, (Pointer) null, one)));
        assertThatNullPointerException().isThrownBy(() -> use(Violations.plus(one, null, StandardError.MISSING)));
    }

    private static void use(Violations unused) {
        assertThat(unused).isNotNull();
    }
}
