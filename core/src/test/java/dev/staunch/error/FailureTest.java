package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.classification.Arg;
import dev.staunch.error.SomeErrors.OrderError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // callers do not all have NullAway
class FailureTest {

    private enum Stage {
        PACKED
    }

    @Test
    void has_a_code_and_an_incident_id_of_its_own() {
        Failure failure = Failure.of(OrderError.LATE);
        assertThat(failure.code()).isSameAs(OrderError.LATE);
        assertThat(failure.parameters()).isEmpty();
        assertThat(failure.exposeCause()).isEmpty();
        assertThat(failure.diagnostics()).isEmpty();
        assertThat(failure).hasToString("order.late incident " + failure.incidentId());
    }

    @Test
    void incident_ids_are_random_UUIDs_of_version_4() {
        Set<UUID> ids = new HashSet<>();
        long highOnes = 0;
        long highZeroes = 0;
        long lowOnes = 0;
        long lowZeroes = 0;
        for (int i = 0; i < 1_000; i++) {
            UUID id = Failure.of(OrderError.LATE).incidentId();
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
            highOnes |= id.getMostSignificantBits();
            highZeroes |= ~id.getMostSignificantBits();
            lowOnes |= id.getLeastSignificantBits();
            lowZeroes |= ~id.getLeastSignificantBits();
            ids.add(id);
        }
        assertThat(ids).hasSize(1_000);
        assertThat(highOnes & highZeroes).as("random bits").isEqualTo(~0xF000L);
        assertThat(lowOnes & lowZeroes).as("random bits").isEqualTo(0x3FFF_FFFF_FFFF_FFFFL);
    }

    @Test
    void stays_the_same_incident_while_things_are_added() {
        Failure failure = Failure.of(OrderError.LATE);
        Exception cause = new IllegalStateException("x");
        Arg arg = Arg.safe("attempt", 3);
        Failure full = failure.with("days", 3)
                .with("stage", Stage.PACKED)
                .causedBy(cause)
                .diagnosedWith(arg)
                .diagnosedWith(arg, arg)
                .with("hours", 4);
        assertThat(full.incidentId()).isEqualTo(failure.incidentId());
        assertThat(full.code()).isSameAs(OrderError.LATE);
        assertThat(full.parameters()).isEqualTo(Map.of("days", 3L, "stage", "PACKED", "hours", 4L));
        assertThat(full.parameters().keySet()).containsExactly("days", "stage", "hours");
        assertThat(full.exposeCause()).containsSame(cause);
        assertThat(full.diagnostics()).containsExactly(arg, arg, arg);
        assertThat(full).hasToString("order.late {days=3, stage=PACKED, hours=4} incident " + failure.incidentId());
        assertThat(failure.parameters()).isEmpty();
        assertThat(failure.diagnostics()).isEmpty();
    }

    @Test
    void gives_out_nothing_that_can_be_changed() {
        Failure failure = Failure.of(OrderError.LATE).with("days", 3).diagnosedWith(Arg.safe("attempt", 3));
        assertThatThrownBy(() -> failure.parameters().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> failure.diagnostics().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatNullPointerException().isThrownBy(() -> failure.diagnosedWith((Arg) null));
    }

    @Test
    void becomes_an_exception_that_shows_the_public_view_alone() {
        Failure failure = Failure.of(OrderError.LATE)
                .with("days", 3)
                .causedBy(new IllegalStateException("hunter" + 2))
                .diagnosedWith(Arg.unsafe("email", "hunter" + 2));
        FailureException exception = failure.toException();
        assertThat(exception.failure()).isSameAs(failure);
        assertThat(exception).hasMessage(failure.toString()).hasNoCause();
        assertThat(exception.getStackTrace()).isNotEmpty();
        assertThat(printed(exception)).contains("order.late").doesNotContain("hunter");
    }

    @Test
    void no_one_can_hang_another_exception_on_the_exception() {
        FailureException exception = Failure.of(OrderError.LATE).toException();
        Exception other = new IllegalStateException("hunter" + 2);
        assertThatIllegalStateException().isThrownBy(() -> exception.initCause(other));
        exception.addSuppressed(other);
        assertThat(exception.getSuppressed()).isEmpty();
        assertThat(printed(exception)).doesNotContain("hunter");
    }

    @Test
    void a_resource_that_fails_to_close_does_not_show_through_the_exception() {
        AutoCloseable leaky = () -> {
            throw new IllegalStateException("hunter" + 2);
        };
        assertThatThrownBy(() -> {
                    try (leaky) {
                        throw Failure.of(OrderError.LATE).toException();
                    }
                })
                .isInstanceOf(FailureException.class)
                .satisfies(thrown -> assertThat(printed(thrown)).doesNotContain("hunter"));
    }

    private static String printed(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }
}
