package dev.staunch.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;
import com.google.gson.reflect.TypeToken;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.junit.jupiter.api.Test;

class PermitTest {

    enum Action {
        READ,
        CANCEL
    }

    record OrderId(String number) {}

    private static final String SUBJECT = "subject-4711";
    private static final OrderId ORDER = new OrderId("order-0815");
    private static final Duration TTL = Duration.ofSeconds(30);

    private final MovingClock clock = new MovingClock();

    private <R> Permit<Action, R> permitFor(R resource) {
        Policy<String, Action, R> policy = Policy.of((user, action, order) -> true);
        return policy.decide(SUBJECT, Action.CANCEL, resource, clock, TTL).orElseThrow();
    }

    private static void assertRefused(Result<?, Denied> result, ErrorCode code) {
        assertThat(result.errorToOptional()).contains(new Denied(code));
    }

    /** An operation as a service would write it. */
    private static Result<String, Failure> cancel(Permit<Action, OrderId> permit) {
        return permit.verify(Action.CANCEL).mapError(Denied::toFailure).map(id -> "cancelled " + id.number());
    }

    private static Result<String, Failure> read(Permit<Action, OrderId> permit) {
        return permit.verify(Action.READ).mapError(Denied::toFailure).map(OrderId::number);
    }

    @Test
    void lets_the_operation_have_the_resource_that_was_decided_on() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        assertThat(cancel(permit)).isEqualTo(new Ok<>("cancelled order-0815"));
        assertThat(permit.verify(Action.CANCEL).orElseThrow()).isSameAs(ORDER);
    }

    @Test
    void is_refused_by_an_operation_of_another_action() {
        Failure failure = read(permitFor(ORDER)).errorToOptional().orElseThrow();
        assertThat(failure.code()).isEqualTo(StandardError.DENIED);
        assertRefused(permitFor(ORDER).verify(Action.READ, ORDER), StandardError.DENIED);
    }

    @Test
    void is_good_for_an_equal_resource_and_gives_the_one_that_was_decided_on() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        assertThat(permit.verify(Action.CANCEL, new OrderId("order-0815")).orElseThrow())
                .isSameAs(ORDER);
    }

    @Test
    void is_refused_for_another_resource() {
        assertRefused(permitFor(ORDER).verify(Action.CANCEL, new OrderId("order-0816")), StandardError.DENIED);
    }

    @Test
    void tells_by_subject_whose_it_is() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        assertThat(permit.verifySubject("subject-" + 4711).orElseThrow()).isSameAs(permit);
        assertRefused(permit.verifySubject("subject-4712"), StandardError.DENIED);
        assertRefused(permit.verifySubject(ORDER), StandardError.DENIED);
    }

    @Test
    void expires_exactly_at_the_end_of_its_time_to_live() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        clock.move(TTL.minusNanos(1));
        assertThat(permit.verify(Action.CANCEL).isOk()).isTrue();
        assertThat(permit.verify(Action.CANCEL, ORDER).isOk()).isTrue();
        clock.move(Duration.ofNanos(1));
        assertRefused(permit.verify(Action.CANCEL), StandardError.PERMIT_EXPIRED);
        assertRefused(permit.verify(Action.CANCEL, ORDER), StandardError.PERMIT_EXPIRED);
        clock.move(Duration.ofDays(1));
        assertRefused(permit.verify(Action.CANCEL), StandardError.PERMIT_EXPIRED);
    }

    @Test
    void does_not_tell_a_stranger_that_it_has_expired() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        clock.move(TTL);
        assertRefused(permit.verify(Action.READ), StandardError.DENIED);
        assertRefused(permit.verify(Action.CANCEL, new OrderId("other")), StandardError.DENIED);
    }

    @Test
    void lives_from_the_moment_in_which_the_rules_have_answered() {
        Policy<String, Action, OrderId> slow = Policy.of((user, action, order) -> {
            clock.move(Duration.ofMinutes(1));
            return true;
        });
        Permit<Action, OrderId> permit =
                slow.decide(SUBJECT, Action.CANCEL, ORDER, clock, TTL).orElseThrow();
        assertThat(permit.verify(Action.CANCEL).isOk()).isTrue();
    }

    @Test
    void a_permit_for_a_batch_is_good_for_the_same_elements_alone() {
        OrderId other = new OrderId("other");
        Permit<Action, List<OrderId>> permit = permitFor(List.of(ORDER, other));
        assertThat(permit.verify(Action.CANCEL, List.of(ORDER, other)).isOk()).isTrue();
        assertRefused(permit.verify(Action.CANCEL, List.of(ORDER)), StandardError.DENIED);
        assertRefused(permit.verify(Action.CANCEL, List.of(other, ORDER)), StandardError.DENIED);
        assertRefused(permit.verify(Action.CANCEL, List.of()), StandardError.DENIED);
    }

    @Test
    void a_batch_that_grew_after_the_decision_is_refused() {
        List<OrderId> batch = new ArrayList<>(List.of(ORDER));
        Permit<Action, List<OrderId>> permit = permitFor(batch);
        batch.add(new OrderId("smuggled"));
        assertRefused(permit.verify(Action.CANCEL), StandardError.DENIED);
        assertRefused(permit.verify(Action.CANCEL, batch), StandardError.DENIED);
        batch.remove(1);
        assertThat(permit.verify(Action.CANCEL).isOk()).isTrue();
    }

    @Test
    void a_resource_without_equals_is_good_for_the_same_object_alone() {
        byte[] resource = {1, 2, 3};
        Permit<Action, byte[]> permit = permitFor(resource);
        assertThat(permit.verify(Action.CANCEL, resource).isOk()).isTrue();
        assertRefused(permit.verify(Action.CANCEL, resource.clone()), StandardError.DENIED);
    }

    /** Says that it equals everything. */
    private static final class Liar {
        @Override
        @SuppressWarnings("EqualsUnsafeCast") // it lies to anything
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void a_resource_that_claims_to_equal_everything_is_not_believed_alone() {
        Permit<Action, Object> forOrder = permitFor(ORDER);
        assertRefused(forOrder.verify(Action.CANCEL, new Liar()), StandardError.DENIED);
        Permit<Action, Object> forLiar = permitFor(new Liar());
        assertRefused(forLiar.verify(Action.CANCEL, ORDER), StandardError.DENIED);
        assertRefused(permitFor(ORDER).verifySubject(new Liar()), StandardError.DENIED);
    }

    @Test
    @SuppressWarnings("NullAway") // as code without null analysis would call it
    void null_is_no_action_no_resource_and_no_subject() {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        assertRefused(permit.verify(null), StandardError.DENIED);
        assertRefused(permit.verify(Action.CANCEL, null), StandardError.DENIED);
        assertRefused(permit.verifySubject(null), StandardError.DENIED);
    }

    @Test
    void cannot_be_made_or_copied_outside_its_package() {
        for (Constructor<?> constructor : Permit.class.getDeclaredConstructors()) {
            assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
            assertThat(Modifier.isProtected(constructor.getModifiers())).isFalse();
        }
        assertThat(Modifier.isFinal(Permit.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(Permit.class.getMethods())
                        .filter(method ->
                                Modifier.isStatic(method.getModifiers()) || method.getReturnType() == Permit.class))
                .isEmpty();
        assertThat(permitFor(ORDER)).isNotInstanceOf(Serializable.class).isNotInstanceOf(Cloneable.class);
    }

    private static final String FORGED = "{\"concealed\":{\"subject\":\"subject-4711\",\"action\":\"CANCEL\"}}";

    @Test
    void a_serialiser_that_includes_transient_fields_can_neither_read_nor_forge_it() {
        Gson gson = new GsonBuilder().excludeFieldsWithModifiers().create();
        assertThat(gson.toJson(permitFor(ORDER))).doesNotContain("4711", "0815", "CANCEL");
        assertThatThrownBy(() -> gson.fromJson(FORGED, new TypeToken<Permit<Action, OrderId>>() {}))
                .isInstanceOf(JsonIOException.class);
    }

    @Test
    void an_object_that_a_serialiser_made_is_no_permit() {
        Permit<Action, OrderId> forged = new Gson().fromJson(FORGED, new TypeToken<Permit<Action, OrderId>>() {});
        List<Runnable> uses = List.of(
                () -> {
                    var unused = forged.verify(Action.CANCEL);
                },
                () -> {
                    var unused = forged.verify(Action.CANCEL, ORDER);
                },
                () -> {
                    var unused = forged.verifySubject(SUBJECT);
                });
        for (Runnable use : uses) {
            assertThatThrownBy(use::run)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("a permit does not survive serialisation");
        }
    }

    @Test
    void shows_neither_subject_nor_resource() throws Exception {
        Permit<Action, OrderId> permit = permitFor(ORDER);
        ObjectMapper mapper = new ObjectMapper()
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        List<String> shown = List.of(
                permit.toString(),
                new Ok<Permit<Action, OrderId>, Denied>(permit).toString(),
                mapper.writeValueAsString(permit),
                new Gson().toJson(permit),
                ReflectionToStringBuilder.toString(permit),
                String.valueOf(permit.verify(Action.READ)),
                String.valueOf(permit.verify(Action.CANCEL)),
                String.valueOf(permit.verify(Action.READ).errorToOptional()));
        assertThat(permit).hasToString("Permit");
        assertThat(shown).noneMatch(text -> text.contains("4711") || text.contains("0815"));
    }

    @Test
    void is_equal_to_itself_alone() {
        assertThat(permitFor(ORDER)).isNotEqualTo(permitFor(ORDER));
    }
}
