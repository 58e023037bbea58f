package dev.staunch.examples.javadoc;

import dev.staunch.invariant.Invariant;

interface InvariantExample {

    // region javadoc
    public record Quantity(int value) {
        public Quantity {
            Invariant.requireInRange(value, 1, 100, "quantity");
        }
    }
    // endregion
}
