package dev.staunch.examples.spring.order;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Who may do what to an order. What no rule permits is denied, as if there were no such order. */
public final class OrderPolicy {

    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private final Policy<Caller, OrderAction, OrderId> policy;
    private final Clock clock;

    /**
     * A policy.
     *
     * @param store knows who placed an order
     * @param clock tells when a permit expires
     */
    public OrderPolicy(OrderStore store, Clock clock) {
        Policy<Caller, OrderAction, OrderId> officeDoesAll =
                Policy.of((caller, action, order) -> caller == Caller.BACK_OFFICE);
        Policy<Caller, OrderAction, OrderId> othersReadTheirOwn = Policy.of((caller, action, order) -> action
                        == OrderAction.READ
                && store.find(order).filter(found -> found.placedBy() == caller).isPresent());
        this.policy = Policy.anyOf(List.of(officeDoesAll, othersReadTheirOwn)).denyingWith(OrderError.NOT_FOUND);
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param caller who
     * @param action what
     * @param order to what
     * @return what {@link Orders} asks for
     */
    public Result<Permit<OrderAction, OrderId>, Denied> decide(Caller caller, OrderAction action, OrderId order) {
        return policy.decide(caller, action, order, clock, LIFETIME);
    }
}
