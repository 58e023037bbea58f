package dev.staunch.examples.rest;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Failure;
import dev.staunch.examples.rest.NewOrder.NewLine;
import dev.staunch.money.Money;
import dev.staunch.result.Result;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What can be done with orders. They live as long as the process. */
final class Orders {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Map<Sku, Money> PRICES = Map.of(
            new Sku("TEA-001"), new Money(EUR, 4_50),
            new Sku("CUP-002"), new Money(EUR, 12_00));

    private final Map<OrderId, Order> kept = new ConcurrentHashMap<>();

    /** The constructors check once more: where someone forgets {@code @Valid}, they fail, and nothing is kept. */
    Result<Order, Failure> place(NewOrder wish) {
        Money total = new Money(EUR, 0);
        Set<Sku> skus = new HashSet<>();
        for (NewLine line : wish.lines()) {
            Sku sku = new Sku(line.sku());
            Money price = PRICES.get(sku);
            if (price == null) {
                return Result.err(Failure.of(OrderError.UNKNOWN_ARTICLE));
            }
            skus.add(sku);
            total = total.plus(price.times(line.quantity()));
        }
        Order order = new Order(OrderId.random(), new EmailAddress(wish.email()), skus, total);
        kept.put(order.id(), order);
        return Result.ok(order);
    }

    Result<Order, Failure> find(OrderId id) {
        return Result.fromOptional(Optional.ofNullable(kept.get(id)), () -> Failure.of(OrderError.NOT_FOUND));
    }

    List<Order> withArticle(Sku sku) {
        return kept.values().stream()
                .filter(order -> order.skus().contains(sku))
                .toList();
    }
}
