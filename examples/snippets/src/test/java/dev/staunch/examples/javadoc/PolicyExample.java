package dev.staunch.examples.javadoc;

import static dev.staunch.examples.javadoc.Shop.OrderAction.CANCEL;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.examples.javadoc.Shop.OrderAction;
import dev.staunch.examples.javadoc.Shop.OrderError;
import dev.staunch.examples.javadoc.Shop.OrderId;
import dev.staunch.examples.javadoc.Shop.Orders;
import dev.staunch.examples.javadoc.Shop.User;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

record PolicyExample(Orders orders, User user, OrderId id, Clock clock) {

    Result<Permit<OrderAction, OrderId>, Denied> decide() {
        // region javadoc
        Policy<User, OrderAction, OrderId> owner =
                Policy.of((user, action, order) -> orders.ownerOf(order).equals(user.id()));
        Policy<User, OrderAction, OrderId> active = Policy.<User, OrderAction, OrderId>of(
                        (user, action, order) -> user.isActive())
                .denyingWith(OrderError.ACCOUNT_LOCKED);
        Policy<User, OrderAction, OrderId> policy = Policy.allOf(List.of(active, owner));

        Result<Permit<OrderAction, OrderId>, Denied> permit =
                policy.decide(user, CANCEL, id, clock, Duration.ofSeconds(30));
        // endregion
        return permit;
    }
}
