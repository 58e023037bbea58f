package dev.staunch.examples.quickstart;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;

/** Who may do what to an order. What no rule permits is denied. */
final class OrderPolicy {

    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private final Policy<Caller, OrderAction, OrderId> policy;
    private final Clock clock;

    OrderPolicy(BiPredicate<Caller, OrderId> isPlacedBy, Clock clock) {
        Policy<Caller, OrderAction, OrderId> clerksDoAll =
                Policy.of((caller, action, order) -> caller.role() == Caller.Role.CLERK);
        Policy<Caller, OrderAction, OrderId> sellersReadTheirOwn =
                Policy.of((caller, action, order) -> action == OrderAction.READ && isPlacedBy.test(caller, order));
        this.policy = Policy.anyOf(List.of(clerksDoAll, sellersReadTheirOwn));
        this.clock = clock;
    }

    /** The permit is what {@link Orders} asks for: without it there is no way to read or cancel. */
    Result<Permit<OrderAction, OrderId>, Denied> decide(Caller caller, OrderAction action, OrderId order) {
        return policy.decide(caller, action, order, clock, LIFETIME);
    }
}
