package dev.staunch.examples.javadoc;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.error.Failure;
import dev.staunch.examples.javadoc.Shop.OrderAction;
import dev.staunch.examples.javadoc.Shop.OrderId;
import dev.staunch.examples.javadoc.Shop.Orders;
import dev.staunch.examples.javadoc.Shop.Reason;
import dev.staunch.examples.javadoc.Shop.Receipt;
import dev.staunch.result.Result;

record PermitExample(Orders orders) {

    // region javadoc
    Result<Receipt, Failure> cancel(Permit<OrderAction, OrderId> permit, Reason reason) {
        return permit.verify(OrderAction.CANCEL).mapError(Denied::toFailure).flatMap(id -> orders.cancel(id, reason));
    }
    // endregion
}
