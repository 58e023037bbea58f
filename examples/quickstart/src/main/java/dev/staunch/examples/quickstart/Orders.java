package dev.staunch.examples.quickstart;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.classification.Arg;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Failure;
import dev.staunch.logging.SafeLogger;
import dev.staunch.money.Money;
import dev.staunch.result.Result;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The orders, and what can be done with them. A map stands in for a database. */
final class Orders {

    private static final SafeLogger log = SafeLogger.of(Orders.class);

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Map<Sku, Money> PRICES = Map.of(
            new Sku("TEA-001"), new Money(EUR, 4_50),
            new Sku("CUP-002"), new Money(EUR, 12_00),
            new Sku("SAMOVAR-003"), new Money(EUR, 480_00));

    private final Map<OrderId, Order> orders = new ConcurrentHashMap<>();
    private final PaymentGateway payments;

    Orders(PaymentGateway payments) {
        this.payments = payments;
    }

    Result<Order, Failure> place(PlaceOrder wanted, Caller caller) {
        OrderId id = OrderId.random();
        return totalOf(wanted.lines())
                .flatMap(total -> payments.charge(id, total)
                        .map(unusedReceipt -> new Order(id, caller, wanted, total, Order.Status.PLACED)))
                .peek(this::keep);
    }

    Result<Order, Failure> read(Permit<OrderAction, OrderId> permit) {
        return permit.verify(OrderAction.READ).mapError(Denied::toFailure).flatMap(this::find);
    }

    Result<Order, Failure> cancel(Permit<OrderAction, OrderId> permit) {
        return permit.verify(OrderAction.CANCEL)
                .mapError(Denied::toFailure)
                .flatMap(this::find)
                .flatMap(this::cancel);
    }

    boolean isPlacedBy(Caller caller, OrderId id) {
        Order order = orders.get(id);
        return order != null && order.placedBy() == caller;
    }

    private Result<Order, Failure> find(OrderId id) {
        return Result.fromOptional(Optional.ofNullable(orders.get(id)), () -> Failure.of(OrderError.NOT_FOUND));
    }

    private void keep(Order order) {
        orders.put(order.id(), order);
        EmailAddress email = order.content().email();
        log.info(
                "order placed",
                Arg.safe("order", order.id().value()),
                Arg.safe("by", order.placedBy()),
                Arg.safe("lines", order.content().lines().size()),
                Arg.unsafe("email", email),
                Arg.pseudonym("customer", email.comparisonKey()));
    }

    /** Of several callers at once, one cancels. */
    private Result<Order, Failure> cancel(Order order) {
        Order cancelled = order.cancelled();
        if (order.status() == Order.Status.CANCELLED || !orders.replace(order.id(), order, cancelled)) {
            return Result.err(Failure.of(OrderError.ALREADY_CANCELLED));
        }
        log.info("order cancelled", Arg.safe("order", order.id().value()));
        return Result.ok(cancelled);
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
