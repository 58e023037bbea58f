package dev.staunch.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    enum OrderAction {
        READ,
        CANCEL
    }

    enum OrderError implements ErrorCode {
        ACCOUNT_LOCKED("account.locked"),
        NOT_THE_OWNER("order.not_the_owner");

        private final String id;

        OrderError(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String title() {
            return "No";
        }
    }

    record User(String id, boolean isActive) {}

    record OrderId(long number) {}

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Duration TTL = Duration.ofSeconds(30);
    private static final User ALICE = new User("alice", true);
    private static final OrderId ORDER = new OrderId(1);
    private static final Map<OrderId, String> OWNERS = Map.of(ORDER, "alice", new OrderId(2), "bob");

    private static final Policy<User, OrderAction, OrderId> YES = Policy.of((user, action, order) -> true);
    private static final Policy<User, OrderAction, OrderId> NO = Policy.of((user, action, order) -> false);
    private static final Policy<User, OrderAction, OrderId> THROWS = Policy.of((user, action, order) -> {
        throw new IllegalStateException("constant");
    });

    private static Result<Permit<OrderAction, OrderId>, Denied> decide(Policy<User, OrderAction, OrderId> policy) {
        return policy.decide(ALICE, OrderAction.CANCEL, ORDER, CLOCK, TTL);
    }

    private static void assertDenied(Policy<User, OrderAction, OrderId> policy, ErrorCode code) {
        assertThat(decide(policy)).isEqualTo(new Err<>(new Denied(code)));
    }

    private static void assertPermitted(Policy<User, OrderAction, OrderId> policy) {
        assertThat(decide(policy).isOk()).isTrue();
    }

    @Test
    void decides_by_rules_and_says_with_a_code_of_the_service_which_one_denied() {
        Policy<User, OrderAction, OrderId> owner =
                Policy.of((user, action, order) -> user.id().equals(OWNERS.get(order)));
        Policy<User, OrderAction, OrderId> active = Policy.<User, OrderAction, OrderId>of(
                        (user, action, order) -> user.isActive())
                .denyingWith(OrderError.ACCOUNT_LOCKED);
        Policy<User, OrderAction, OrderId> policy = Policy.allOf(List.of(active, owner));

        assertThat(policy.decide(ALICE, OrderAction.CANCEL, ORDER, CLOCK, TTL).isOk())
                .isTrue();
        assertThat(policy.decide(ALICE, OrderAction.CANCEL, new OrderId(2), CLOCK, TTL))
                .isEqualTo(new Err<>(new Denied(StandardError.DENIED)));
        assertThat(policy.decide(new User("alice", false), OrderAction.CANCEL, ORDER, CLOCK, TTL))
                .isEqualTo(new Err<>(new Denied(OrderError.ACCOUNT_LOCKED)));
    }

    @Test
    void the_rule_sees_subject_action_and_resource() {
        List<Object> seen = new ArrayList<>();
        assertPermitted(Policy.of((user, action, order) -> seen.addAll(List.of(user, action, order))));
        assertThat(seen).containsExactly(ALICE, OrderAction.CANCEL, ORDER);
    }

    @Test
    void denies_where_there_is_nothing_to_ask() {
        assertDenied(Policy.allOf(List.of()), StandardError.DENIED);
        assertDenied(Policy.anyOf(List.of()), StandardError.DENIED);
        assertDenied(Policy.allOf(List.of(YES, Policy.allOf(List.of()))), StandardError.DENIED);
    }

    @Test
    void all_of_stops_at_the_first_denial() {
        assertDenied(Policy.allOf(List.of(YES, NO, THROWS)), StandardError.DENIED);
    }

    @Test
    void any_of_stops_at_the_first_permission() {
        assertPermitted(Policy.anyOf(List.of(NO, YES, THROWS)));
    }

    @Test
    void the_code_of_all_of_is_that_of_the_first_that_denied() {
        Policy<User, OrderAction, OrderId> locked = NO.denyingWith(OrderError.ACCOUNT_LOCKED);
        Policy<User, OrderAction, OrderId> owner = NO.denyingWith(OrderError.NOT_THE_OWNER);
        assertDenied(Policy.allOf(List.of(YES, owner, locked)), OrderError.NOT_THE_OWNER);
        assertDenied(Policy.allOf(List.of(NO, owner)), StandardError.DENIED);
    }

    @Test
    void the_code_of_any_of_is_the_first_that_a_service_gave() {
        Policy<User, OrderAction, OrderId> locked = NO.denyingWith(OrderError.ACCOUNT_LOCKED);
        Policy<User, OrderAction, OrderId> owner = NO.denyingWith(OrderError.NOT_THE_OWNER);
        assertDenied(Policy.anyOf(List.of(NO, owner, locked, NO)), OrderError.NOT_THE_OWNER);
        assertDenied(Policy.anyOf(List.of(NO, NO)), StandardError.DENIED);
        assertDenied(Policy.anyOf(List.of(owner)).denyingWith(OrderError.ACCOUNT_LOCKED), OrderError.ACCOUNT_LOCKED);
    }

    @Test
    void a_code_of_the_service_does_not_change_the_decision() {
        assertPermitted(YES.denyingWith(OrderError.ACCOUNT_LOCKED));
    }

    @Test
    void a_rule_that_throws_yields_no_permit() {
        List<Policy<User, OrderAction, OrderId>> policies = List.of(
                THROWS,
                THROWS.denyingWith(OrderError.ACCOUNT_LOCKED),
                Policy.allOf(List.of(YES, THROWS)),
                Policy.anyOf(List.of(NO, THROWS, YES)));
        for (Policy<User, OrderAction, OrderId> policy : policies) {
            assertThatThrownBy(() -> {
                        var unused = decide(policy);
                    })
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("constant");
        }
    }

    @Test
    void a_policy_for_wider_types_decides_on_narrower_ones() {
        Policy<Object, Object, Object> anything = Policy.of((subject, action, resource) -> subject == ALICE);
        Policy<User, OrderAction, OrderId> policy = Policy.allOf(List.of(YES, anything));
        assertPermitted(policy);
        Policy<User, OrderAction, OrderId> other = Policy.anyOf(List.of(NO, anything));
        assertPermitted(other);
    }

    @Test
    void a_list_that_changes_later_does_not_change_the_policy() {
        List<Policy<User, OrderAction, OrderId>> policies = new ArrayList<>(List.of(NO));
        Policy<User, OrderAction, OrderId> any = Policy.anyOf(policies);
        policies.add(YES);
        assertDenied(any, StandardError.DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT-0.000000001S", "PT24H0.000000001S", "PT2562047788015215H30M7S"})
    void refuses_a_time_to_live_that_is_none_or_without_bounds(String ttl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = YES.decide(ALICE, OrderAction.READ, ORDER, CLOCK, Duration.parse(ttl));
                })
                .withMessage("a permit must live for more than nothing and at most a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.000000001S", "PT24H"})
    void accepts_the_least_and_the_greatest_time_to_live(String ttl) {
        assertThat(YES.decide(ALICE, OrderAction.READ, ORDER, CLOCK, Duration.parse(ttl))
                        .isOk())
                .isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // as code without null analysis would call it
    void nobody_nothing_and_no_clock_are_defects_and_no_rule_is_asked() {
        List<Consumer<Policy<User, OrderAction, OrderId>>> calls = List.of(
                policy -> decide(policy, null, OrderAction.READ, ORDER, CLOCK, TTL),
                policy -> decide(policy, ALICE, null, ORDER, CLOCK, TTL),
                policy -> decide(policy, ALICE, OrderAction.READ, null, CLOCK, TTL),
                policy -> decide(policy, ALICE, OrderAction.READ, ORDER, null, TTL),
                policy -> decide(policy, ALICE, OrderAction.READ, ORDER, CLOCK, null));
        for (Consumer<Policy<User, OrderAction, OrderId>> call : calls) {
            assertThatNullPointerException().isThrownBy(() -> call.accept(THROWS));
        }
        assertThatNullPointerException().isThrownBy(() -> {
            var unused = Policy.of(null);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = YES.denyingWith(null);
        });
    }

    private static void decide(
            Policy<User, OrderAction, OrderId> policy,
            User user,
            OrderAction action,
            OrderId order,
            Clock clock,
            Duration ttl) {
        var unused = policy.decide(user, action, order, clock, ttl);
    }

    @Test
    void prints_no_rule() {
        assertThat(YES).hasToString("Policy");
    }

    @Test
    void a_denial_carries_a_code_and_becomes_a_failure() {
        Denied denied = new Denied(OrderError.ACCOUNT_LOCKED);
        assertThat(denied).hasToString("Denied[ACCOUNT_LOCKED]");
        assertThat(denied.toFailure().code()).isEqualTo(OrderError.ACCOUNT_LOCKED);
        assertThat(denied.toFailure().parameters()).isEmpty();
        assertThat(denied.toFailure().diagnostics()).isEmpty();
    }

    @Test
    void a_denial_takes_no_code_made_of_input() {
        ErrorCode made = new ErrorCode() {
            @Override
            public String id() {
                return "made";
            }

            @Override
            public Kind kind() {
                return Kind.FORBIDDEN;
            }

            @Override
            public String title() {
                return "made";
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = new Denied(made);
                })
                .withMessage("an error code must be an enum constant");
    }
}
