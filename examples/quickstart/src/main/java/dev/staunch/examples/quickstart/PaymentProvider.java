package dev.staunch.examples.quickstart;

import dev.staunch.money.Money;
import java.io.IOException;
import java.util.UUID;

/** The client that a payment provider gives us, with exceptions as they like them. */
@FunctionalInterface
public interface PaymentProvider {

    UUID charge(OrderId order, Money amount, String authorization) throws IOException;
}
