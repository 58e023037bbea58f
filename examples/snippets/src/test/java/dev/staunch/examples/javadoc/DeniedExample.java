package dev.staunch.examples.javadoc;

import static dev.staunch.examples.javadoc.Shop.OrderAction.CANCEL;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.error.Failure;
import dev.staunch.examples.javadoc.Shop.Order;
import dev.staunch.examples.javadoc.Shop.OrderAction;
import dev.staunch.examples.javadoc.Shop.OrderId;
import dev.staunch.examples.javadoc.Shop.Orders;
import dev.staunch.result.Result;

record DeniedExample(Orders orders) {

    Result<Order, Failure> cancel(Permit<OrderAction, OrderId> permit, OrderId id) {
        // region javadoc
        Result<Order, Failure> order =
                permit.verify(CANCEL, id).mapError(Denied::toFailure).flatMap(orders::cancel);
        // endregion
        return order;
    }
}
