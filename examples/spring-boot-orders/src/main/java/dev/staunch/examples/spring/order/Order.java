package dev.staunch.examples.spring.order;

import dev.staunch.contact.EmailAddress;
import dev.staunch.money.Money;

/**
 * An order that was paid.
 *
 * @param id its id
 * @param placedBy who placed it
 * @param customer who ordered
 * @param email where to write to
 * @param total what was paid
 * @param status where it is in its life
 */
public record Order(
        OrderId id, Caller placedBy, CustomerName customer, EmailAddress email, Money total, Status status) {

    /** Where an order is in its life. */
    public enum Status {
        PLACED,
        CANCELLED
    }
}
