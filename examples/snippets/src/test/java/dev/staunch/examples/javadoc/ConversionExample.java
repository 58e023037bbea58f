package dev.staunch.examples.javadoc;

import dev.staunch.convert.Conversion;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import dev.staunch.text.TextPolicy;
import java.util.List;

final class ConversionExample {

    record Sku(String value) {
        static final Parser<String, Sku> PARSER = TextPolicy.identifier().parser(Sku::new);
    }

    record Quantity(int value) {
        static final Parser<String, Quantity> PARSER =
                Numbers.intBetween(1, 100).map(Quantity::new);
    }

    // region javadoc
    static final List<Conversion<?>> CONVERSIONS = Conversion.standardWith(
            Conversion.of(Sku.class, Sku.PARSER, Sku::value),
            Conversion.ofNumber(Quantity.class, Quantity.PARSER, Quantity::value));
    // endregion

    private ConversionExample() {}
}
