package dev.staunch.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArgTest {

    enum Tricky {
        SAFE_NAME;

        @Override
        public String toString() {
            return "something else";
        }
    }

    private static void assertShown(Arg.Safe arg, Object value, String shown) {
        assertThat(arg.name()).isEqualTo("name");
        assertThat(arg.value()).isEqualTo(value);
        assertThat(arg).hasToString(shown);
    }

    @Test
    void shows_what_cannot_carry_the_text_of_a_person() {
        UUID id = new UUID(0x0123_4567_89ab_4defL, 0x8000_0000_0000_0001L);
        assertShown(Arg.safe("name", 3), 3L, "name=3");
        assertShown(Arg.safe("name", Long.MIN_VALUE), Long.MIN_VALUE, "name=-9223372036854775808");
        assertShown(Arg.safe("name", 0.5), 0.5, "name=0.5");
        assertShown(Arg.safe("name", true), true, "name=true");
        assertShown(Arg.safe("name", id), id, "name=01234567-89ab-4def-8000-000000000001");
        assertShown(Arg.safe("name", Instant.EPOCH), Instant.EPOCH, "name=1970-01-01T00:00:00Z");
        assertShown(Arg.safe("name", Duration.ofSeconds(90)), Duration.ofSeconds(90), "name=PT1M30S");
        assertShown(Arg.safe("name", "constant"), "constant", "name=constant");
    }

    @Test
    void goes_with_a_failure_without_being_shown_by_it() {
        String email = "someone@" + "example.org";
        String customerId = "customer-" + 12;
        Failure failure = Failure.of(StandardError.INTERNAL);
        failure = failure.diagnosedWith(
                Arg.safe("attempts", 3), Arg.unsafe("email", email), Arg.pseudonym("customer", customerId));
        assertThat(failure.toString()).doesNotContain("someone", "customer");
        assertThat(failure.diagnostics())
                .map(Arg::toString)
                .containsExactly("attempts=3", "email=[unsafe]", "customer=[pseudonym]");
    }

    @Test
    void shows_the_name_of_an_enum_constant_whatever_it_prints() {
        assertShown(Arg.safe("name", Tricky.SAFE_NAME), "SAFE_NAME", "name=SAFE_NAME");
    }

    @Test
    void takes_the_text_of_what_is_declared_safe_at_once() {
        StringBuilder value = new StringBuilder("before");
        Arg.Safe arg = Arg.unsafelyDeclaredSafe("name", value);
        value.append(" and after");
        assertShown(arg, "before", "name=before");
    }

    @Test
    void takes_the_text_of_a_pseudonym_at_once() {
        StringBuilder value = new StringBuilder("before");
        Arg.Pseudonym arg = Arg.pseudonym("name", value);
        value.append(" and after");
        assertThat(arg.exposeValue()).isEqualTo("before");
        assertThat(arg.name()).isEqualTo("name");
        assertThat(arg).hasToString("name=[pseudonym]");
    }

    @Test
    void hides_the_value_of_an_unsafe_argument_and_exposes_it_by_name() {
        Object value = new Object();
        Arg.Unsafe arg = Arg.unsafe("name", value);
        assertThat(arg.exposeValue()).isSameAs(value);
        assertThat(arg.name()).isEqualTo("name");
        assertThat(arg).hasToString("name=[unsafe]");
    }

    @Test
    void an_unsafe_value_may_be_null_and_that_is_not_shown_either() {
        Arg.Unsafe arg = Arg.unsafe("name", null);
        assertThat(arg.exposeValue()).isNull();
        assertThat(arg).hasToString("name=[unsafe]");
    }

    @Test
    void never_calls_into_an_unsafe_value() {
        Arg.Unsafe arg = Arg.unsafe("name", new Object() {
            @Override
            public String toString() {
                throw new AssertionError("called");
            }

            @Override
            @SuppressWarnings("EqualsHashCode") // only that neither is called is of interest
            public int hashCode() {
                throw new AssertionError("called");
            }
        });
        assertThat(arg.toString()).isEqualTo("name=[unsafe]");
        assertThat(arg.equals(Arg.unsafe("name", "other"))).isFalse();
        assertThat(arg.hashCode()).isEqualTo(System.identityHashCode(arg));
    }

    @Test
    @SuppressWarnings("NullAway") // as code without null analysis would call it
    void refuses_null_where_a_value_must_be() {
        assertThatNullPointerException().isThrownBy(() -> Arg.safe("name", (UUID) null));
        assertThatNullPointerException().isThrownBy(() -> Arg.safe("name", (Enum<?>) null));
        assertThatNullPointerException().isThrownBy(() -> Arg.safe("name", (Instant) null));
        assertThatNullPointerException().isThrownBy(() -> Arg.pseudonym("name", null));
        assertThatNullPointerException().isThrownBy(() -> Arg.safe(null, 1));
        assertThatNullPointerException().isThrownBy(() -> Arg.unsafe(null, 1));
        assertThatNullPointerException().isThrownBy(() -> Arg.pseudonym(null, "value"));
    }

    @Test
    void unsafe_values_are_in_transient_fields_and_behind_methods_that_say_so() throws Exception {
        for (Class<?> type : new Class<?>[] {Arg.Unsafe.class, Arg.Pseudonym.class}) {
            Field value = type.getDeclaredField("value");
            assertThat(Modifier.isTransient(value.getModifiers())).isTrue();
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .map(Method::getName))
                    .containsExactlyInAnyOrder("name", "exposeValue", "toString");
        }
    }

    @Test
    void safe_takes_no_arbitrary_object() {
        assertThat(Arrays.stream(Arg.class.getMethods())
                        .filter(method -> method.getName().equals("safe"))
                        .map(method -> method.getParameterTypes()[1]))
                .containsExactlyInAnyOrder(
                        long.class,
                        double.class,
                        boolean.class,
                        Enum.class,
                        UUID.class,
                        Instant.class,
                        Duration.class,
                        String.class);
    }
}
