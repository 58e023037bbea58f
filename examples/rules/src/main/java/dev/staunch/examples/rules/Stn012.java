package dev.staunch.examples.rules;

import dev.staunch.invariant.Invariant;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;

final class Stn012 {

    private Stn012() {}

    // region bad
    record LooseQuantity(int value) { // whoever does not call of() goes round the rule

        static LooseQuantity of(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("too few");
            }
            return new LooseQuantity(value);
        }
    }
    // endregion

    // region good
    record Quantity(int value) {

        static final Parser<String, Quantity> PARSER =
                Numbers.intBetween(1, 100).map(Quantity::new);

        Quantity {
            Invariant.requireInRange(value, 1, 100, "quantity");
        }
    }
    // endregion
}
