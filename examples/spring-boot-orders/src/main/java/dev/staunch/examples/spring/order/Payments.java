package dev.staunch.examples.spring.order;

import dev.staunch.error.Failure;
import dev.staunch.money.Money;
import dev.staunch.result.Result;

/** What orders need of a payment provider. */
@FunctionalInterface
public interface Payments {

    /**
     * Charges the customer.
     *
     * @param order what for
     * @param amount how much
     * @return the order, or why it was not paid
     */
    Result<OrderId, Failure> charge(OrderId order, Money amount);
}
