package dev.staunch.examples.spring.web;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import dev.staunch.examples.spring.order.Caller;
import dev.staunch.examples.spring.order.NewOrder;
import dev.staunch.examples.spring.order.Order;
import dev.staunch.examples.spring.order.OrderAction;
import dev.staunch.examples.spring.order.OrderId;
import dev.staunch.examples.spring.order.OrderPolicy;
import dev.staunch.examples.spring.order.Orders;
import dev.staunch.examples.spring.outbound.Callbacks;
import dev.staunch.jackson.JsonFields;
import dev.staunch.jackson.JsonLimits;
import dev.staunch.logging.SafeLogger;
import dev.staunch.result.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The edge: what comes in is parsed here, and what goes out is a view. */
@RestController
@RequestMapping("/orders")
class OrderController {

    private static final SafeLogger log = SafeLogger.of(OrderController.class);
    private static final JsonLimits LIMITS = new JsonLimits(1 << 16, 4, 2_000, 1_000, 64, 20);

    private final Orders orders;
    private final OrderPolicy policy;
    private final Callbacks callbacks;

    OrderController(Orders orders, OrderPolicy policy, Callbacks callbacks) {
        this.orders = orders;
        this.policy = policy;
        this.callbacks = callbacks;
    }

    /** What a caller sees of an order. */
    record OrderView(String id, Order.Status status, String total) {
        static OrderView of(Order order) {
            return new OrderView(
                    order.id().toString(), order.status(), order.total().toString());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    OrderView place(Caller caller, InputStream body) throws IOException {
        NewOrder wish = JsonFields.parse(body, LIMITS).flatMap(NewOrder::parse).orElseThrow(InputRejected::new);
        Order order = orders.place(wish, caller).orElseThrow(Failure::toException);
        log.info(
                "order placed",
                Arg.safe("order", order.id().value()),
                Arg.safe("by", caller),
                Arg.unsafe("customer", wish.customer()),
                Arg.pseudonym("email", wish.email().comparisonKey()));
        wish.callback()
                .map(url -> callbacks.tell(url, order.id()))
                .flatMap(Result::errorToOptional)
                .ifPresent(failure -> log.warn("callback failed", failure));
        return OrderView.of(order);
    }

    @GetMapping("/{id}")
    OrderView read(Caller caller, @PathVariable("id") String id) {
        return with(caller, OrderAction.READ, id, orders::read);
    }

    @DeleteMapping("/{id}")
    OrderView cancel(Caller caller, @PathVariable("id") String id) {
        return with(caller, OrderAction.CANCEL, id, orders::cancel);
    }

    private OrderView with(
            Caller caller,
            OrderAction action,
            String raw,
            Function<Permit<OrderAction, OrderId>, Result<Order, Failure>> operation) {
        OrderId id = OrderId.PARSER.parse(raw).orElseThrow(InputRejected::new);
        return policy.decide(caller, action, id)
                .mapError(Denied::toFailure)
                .flatMap(operation)
                .map(OrderView::of)
                .orElseThrow(Failure::toException);
    }
}
