package dev.staunch.examples.modulepath;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.result.Result;

/**
 * How many pieces are ordered.
 *
 * @param value a number from 1 to 100
 */
record Quantity(int value) {

    private static final int MIN = 1;
    private static final int MAX = 100;

    Quantity {
        Invariant.requireInRange(value, MIN, MAX, "quantity");
    }

    static Result<Quantity, Violations> parse(int raw) {
        return raw >= MIN && raw <= MAX
                ? Result.ok(new Quantity(raw))
                : Result.err(Violations.of(Violation.of(StandardError.OUT_OF_RANGE)
                        .with("min", MIN)
                        .with("max", MAX)));
    }
}
