package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.error.StandardError;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Map<Integer, String> orders = new HashMap<>(Map.of(17, "ann", 18, "bob"));

    @Test
    void stn023_bad_deletes_what_is_another_ones() {
        Stn023.delete(orders, 18);
        assertThat(orders).doesNotContainKey(18);
    }

    @Test
    void stn023_good_needs_a_permit_for_the_order_and_the_action() {
        Policy<String, Stn023.Action, Integer> owner =
                Policy.of((user, action, order) -> user.equals(orders.get(order)));
        assertErr(owner.decide("ann", Stn023.Action.DELETE, 18, Clock.systemUTC(), SOON));

        Permit<Stn023.Action, Integer> read =
                assertOk(owner.decide("ann", Stn023.Action.READ, 17, Clock.systemUTC(), SOON));
        assertErr(Stn023.delete(orders, read));
        assertThat(orders).containsOnlyKeys(17, 18);

        assertOk(Stn023.delete(
                orders, assertOk(owner.decide("ann", Stn023.Action.DELETE, 17, Clock.systemUTC(), SOON))));
        assertThat(orders).containsOnlyKeys(18);
    }

    @Test
    void stn024_bad_permits_a_role_nobody_thought_of() {
        assertThat(Stn024.mayRefund(Set.of("guest"), "trainee")).isTrue();
    }

    @Test
    void stn024_good_permits_what_is_named() {
        Policy<String, Stn024.Action, Integer> refunds = Stn024.refunds(Set.of("manager"));
        assertErr(refunds.decide("trainee", Stn024.Action.REFUND, 100, Clock.systemUTC(), SOON));
        assertErr(refunds.decide("manager", Stn024.Action.REFUND, 5_001, Clock.systemUTC(), SOON));
        assertOk(refunds.decide("manager", Stn024.Action.REFUND, 5_000, Clock.systemUTC(), SOON));
    }

    @Test
    void stn025_bad_tells_that_the_order_exists() {
        assertThat(Stn025.status(orders, "ann", 18)).isNotEqualTo(Stn025.status(orders, "ann", 99));
    }

    @Test
    void stn025_good_answers_alike() {
        Policy<String, String, Integer> owner = Stn025.owner(orders);
        assertThat(assertErr(owner.decide("ann", "read", 18, Clock.systemUTC(), SOON))
                        .code())
                .isEqualTo(assertErr(owner.decide("ann", "read", 99, Clock.systemUTC(), SOON))
                        .code())
                .isEqualTo(ShopError.ORDER_NOT_FOUND)
                .isNotEqualTo(StandardError.DENIED);
    }
}
