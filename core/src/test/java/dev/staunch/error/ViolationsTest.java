package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
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
            doubled = doubled.and("again", doubled);
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
    void are_placed_by_the_name_of_a_member_as_by_its_pointer() {
        for (String name : new String[] {"lines", "a/b~c", ""}) {
            Pointer place = Pointer.root().child(name);
            for (int count : new int[] {1, 2, 70}) {
                assertThat(many(count).within(name)).isEqualTo(many(count).within(place));
                assertThat(many(1).and(name, many(count))).isEqualTo(many(1).and(place, many(count)));
                assertThat(many(70).and(name, many(count))).isEqualTo(many(70).and(place, many(count)));
            }
        }
        assertThat(many(1).within("b").and("c", many(2)).within("a"))
                .hasToString("[/a/b/0 input.malformed, /a/c/0 input.malformed, /a/c/1 input.malformed]");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void have_a_place() {
        assertThatNullPointerException().isThrownBy(() -> use(many(1).within((String) null)));
        assertThatNullPointerException().isThrownBy(() -> use(many(1).within((Pointer) null)));
        assertThatNullPointerException().isThrownBy(() -> use(many(1).and((String) null, many(1))));
        assertThatNullPointerException().isThrownBy(() -> use(many(1).and((Pointer) null, many(1))));
    }

    private static void use(Violations unused) {
        assertThat(unused).isNotNull();
    }
}
