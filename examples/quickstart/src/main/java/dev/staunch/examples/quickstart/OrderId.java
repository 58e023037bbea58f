package dev.staunch.examples.quickstart;

import dev.staunch.jdk.JdkTypes;
import dev.staunch.parse.Parser;
import java.util.UUID;

/** The id of an order: a random UUID. */
public record OrderId(UUID value) {

    public static final Parser<String, OrderId> PARSER = JdkTypes.uuid().map(OrderId::new);

    static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
