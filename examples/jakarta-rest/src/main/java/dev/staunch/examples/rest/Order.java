package dev.staunch.examples.rest;

import dev.staunch.contact.EmailAddress;
import dev.staunch.money.Money;
import java.util.Set;

/** An order: from here on there are types in place of texts. */
record Order(OrderId id, EmailAddress email, Set<Sku> skus, Money total) {

    Order {
        skus = Set.copyOf(skus);
    }
}
