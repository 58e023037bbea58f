package dev.staunch.examples.spring.order;

import dev.staunch.error.StandardError;
import dev.staunch.parse.Parser;
import dev.staunch.text.TextPolicy;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an order: a random UUID, of which one spelling is accepted. */
public record OrderId(UUID value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** {@code UUID.fromString} alone would also read {@code 1-1-1-1-1}. */
    public static final Parser<String, OrderId> PARSER = TextPolicy.identifier()
            .length(36, 36)
            .parser()
            .ensure(text -> SHAPE.matcher(text).matches(), StandardError.MALFORMED)
            .map(text -> new OrderId(UUID.fromString(text)));

    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
