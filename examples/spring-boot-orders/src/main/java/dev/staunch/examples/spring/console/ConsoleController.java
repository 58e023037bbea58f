package dev.staunch.examples.spring.console;

import dev.staunch.examples.spring.order.Caller;
import dev.staunch.examples.spring.order.Order;
import dev.staunch.examples.spring.order.OrderStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page shows beside the answers: the log, the orders and the counters. In the demonstration only: nobody is asked for a token. */
@RestController
@Profile("console")
@RequestMapping("/console")
class ConsoleController {

    private static final int MOST_ORDERS = 8;

    private final OrderStore store;
    private final MeterRegistry meters;

    ConsoleController(OrderStore store, MeterRegistry meters) {
        this.store = store;
        this.meters = meters;
    }

    record OrderRow(String id, Caller placedBy, Order.Status status, String total) {
        static OrderRow of(Order order) {
            return new OrderRow(
                    order.id().toString(),
                    order.placedBy(),
                    order.status(),
                    order.total().toString());
        }
    }

    record CounterRow(String meter, String of, long count) {}

    @GetMapping("/log")
    List<LogLines.Line> log() {
        return LogLines.last();
    }

    @GetMapping("/orders")
    List<OrderRow> orders() {
        return store.latest(MOST_ORDERS).stream().map(OrderRow::of).toList();
    }

    @GetMapping("/counters")
    List<CounterRow> counters() {
        return Stream.concat(rows("log.redactions", "rule"), rows("orders.violations", "code"))
                .sorted(Comparator.comparing(CounterRow::meter).thenComparing(CounterRow::of))
                .toList();
    }

    private Stream<CounterRow> rows(String meter, String tag) {
        return meters.find(meter).counters().stream()
                .map((Counter counter) ->
                        new CounterRow(meter, String.valueOf(counter.getId().getTag(tag)), (long) counter.count()));
    }
}
