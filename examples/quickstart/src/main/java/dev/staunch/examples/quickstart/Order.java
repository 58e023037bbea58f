package dev.staunch.examples.quickstart;

import dev.staunch.money.Money;

/** An order that was paid. */
public record Order(OrderId id, Caller placedBy, PlaceOrder content, Money total, Status status) {

    /** Where an order is in its life. */
    public enum Status {
        PLACED,
        CANCELLED
    }

    Order cancelled() {
        return new Order(id, placedBy, content, total, Status.CANCELLED);
    }
}
