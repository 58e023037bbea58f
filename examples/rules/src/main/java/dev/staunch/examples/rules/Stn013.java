package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.result.Result;

final class Stn013 {

    private Stn013() {}

    // region bad
    static int quantity(String raw) {
        try {
            return Integer.parseInt(raw);
        } catch (NumberFormatException e) {
            return 1; // "1O" was meant to be ten, and nobody is told
        }
    }
    // endregion

    // region good
    static Result<Integer, Violations> safeQuantity(String raw) {
        return Numbers.intBetween(1, 100).parse(raw);
    }
    // endregion
}
