package dev.staunch.examples.javadoc;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import io.vavr.control.Either;
import java.io.IOException;

/** What the examples in Javadoc are about. */
interface Shop {

    record OrderId(long value) {}

    record Order(OrderId id, long total) {
        static Order of(Quote quote) {
            return new Order(new OrderId(1), quote.cents());
        }
    }

    record Receipt(OrderId id) {}

    record Reason(String value) {}

    record Quote(long cents) {}

    record User(long id, EmailAddress email, boolean isActive) {}

    enum Refusal {
        TOO_MANY
    }

    enum OrderAction {
        CANCEL
    }

    enum OrderError implements ErrorCode {
        PAYMENT_DOWN,
        PAYMENT_SLOW,
        ACCOUNT_LOCKED;

        @Override
        public String id() {
            return "order.example";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String title() {
            return "An example";
        }
    }

    interface Gateway {
        Receipt charge(OrderId id, long total) throws IOException;
    }

    interface Orders {
        Result<Receipt, Failure> cancel(OrderId id, Reason reason);

        Result<Order, Failure> cancel(OrderId id);

        Long ownerOf(OrderId id);
    }

    interface Legacy {
        Either<Refusal, Quote> quote(String request);
    }
}
