package dev.staunch.examples.javadoc;

import dev.staunch.examples.javadoc.Shop.Legacy;
import dev.staunch.examples.javadoc.Shop.Order;
import dev.staunch.examples.javadoc.Shop.Quote;
import dev.staunch.examples.javadoc.Shop.Refusal;
import dev.staunch.result.Result;
import dev.staunch.vavr.VavrInterop;
import io.vavr.control.Either;

record VavrInteropExample(Legacy legacy) {

    Either<Refusal, Order> order(String request) {
        // region javadoc
        Result<Quote, Refusal> quote = VavrInterop.fromEither(legacy.quote(request));
        Either<Refusal, Order> order = VavrInterop.toEither(quote.map(Order::of));
        // endregion
        return order;
    }
}
