package dev.staunch.examples.snippets;

import dev.staunch.invariant.Invariant;
import dev.staunch.invariant.InvariantViolation;

// region invariant
record Quantity(int value) {

    Quantity {
        Invariant.requireInRange(value, 1, 100, "quantity");
    }

    public static void main(String[] args) {
        try {
            System.out.println(new Quantity(4711));
        } catch (InvariantViolation defect) {
            System.out.println(defect.getMessage());
        }
    }
}
// endregion
