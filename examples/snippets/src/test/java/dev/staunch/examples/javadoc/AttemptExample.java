package dev.staunch.examples.javadoc;

import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.examples.javadoc.Shop.Gateway;
import dev.staunch.examples.javadoc.Shop.Order;
import dev.staunch.examples.javadoc.Shop.OrderError;
import dev.staunch.examples.javadoc.Shop.Receipt;
import dev.staunch.result.Result;
import java.io.IOException;
import java.net.SocketTimeoutException;

record AttemptExample(Gateway gateway) {

    // region javadoc
    private static final Attempt PAYMENT = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN)
            .or(SocketTimeoutException.class, OrderError.PAYMENT_SLOW);

    Result<Receipt, Failure> pay(Order order) {
        return PAYMENT.call(() -> gateway.charge(order.id(), order.total()));
    }
    // endregion
}
