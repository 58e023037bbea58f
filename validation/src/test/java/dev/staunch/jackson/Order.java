package dev.staunch.jackson;

import dev.staunch.contact.EmailAddress;
import dev.staunch.convert.Conversion;
import dev.staunch.money.Money;
import dev.staunch.net.Hostname;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service binds by Jackson, with a primitive of its own that is a number. */
record Order(
        EmailAddress email,
        @Nullable Quantity quantity,
        @Nullable List<Hostname> hosts,
        @Nullable Map<Hostname, Money> prices) {

    static final List<Conversion<?>> CONVERSIONS =
            Conversion.standardWith(Conversion.ofNumber(Quantity.class, Quantity.PARSER, Quantity::value));

    record Quantity(int value) {
        static final Parser<String, Quantity> PARSER =
                Numbers.intBetween(1, 100).map(Quantity::new);
    }
}
