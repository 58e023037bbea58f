package dev.staunch.examples.spring.order;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.error.Failure;
import dev.staunch.money.Money;
import dev.staunch.result.Result;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What can be done with orders. Reading and cancelling take a permit. */
public final class Orders {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Map<Sku, Money> PRICES = Map.of(
            new Sku("TEA-001"), new Money(EUR, 4_50),
            new Sku("CUP-002"), new Money(EUR, 12_00),
            new Sku("SAMOVAR-003"), new Money(EUR, 480_00));

    private final OrderStore store;
    private final Payments payments;

    /**
     * Orders.
     *
     * @param store keeps them
     * @param payments charges for them
     */
    public Orders(OrderStore store, Payments payments) {
        this.store = store;
        this.payments = payments;
    }

    /**
     * Places an order.
     *
     * @param wish what is wanted
     * @param caller who places it
     * @return the order, or why there is none
     */
    public Result<Order, Failure> place(NewOrder wish, Caller caller) {
        return totalOf(wish.lines())
                .flatMap(total -> payments.charge(OrderId.random(), total)
                        .map(id -> new Order(id, caller, wish.customer(), wish.email(), total, Order.Status.PLACED)))
                .peek(order -> store.insert(order, wish));
    }

    /**
     * Shows an order.
     *
     * @param permit to read it
     * @return the order, or why it is not shown
     */
    public Result<Order, Failure> read(Permit<OrderAction, OrderId> permit) {
        return permit.verify(OrderAction.READ).mapError(Denied::toFailure).flatMap(this::find);
    }

    /**
     * Cancels an order.
     *
     * @param permit to cancel it
     * @return the cancelled order, or why it is not cancelled
     */
    public Result<Order, Failure> cancel(Permit<OrderAction, OrderId> permit) {
        return permit.verify(OrderAction.CANCEL)
                .mapError(Denied::toFailure)
                .flatMap(this::find)
                .ensure(order -> store.cancel(order.id()), () -> Failure.of(OrderError.ALREADY_CANCELLED))
                .flatMap(order -> find(order.id()));
    }

    private Result<Order, Failure> find(OrderId id) {
        return Result.fromOptional(store.find(id), () -> Failure.of(OrderError.NOT_FOUND));
    }

    private static Result<Money, Failure> totalOf(List<Line> lines) {
        Money total = new Money(EUR, 0);
        for (int i = 0; i < lines.size(); i++) {
            Money price = PRICES.get(lines.get(i).sku());
            if (price == null) {
                return Result.err(Failure.of(OrderError.UNKNOWN_ARTICLE).with("line", i));
            }
            total = total.plus(price.times(lines.get(i).quantity()));
        }
        return Result.ok(total);
    }
}
