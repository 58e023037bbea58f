package dev.staunch.examples.javadoc;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import org.jspecify.annotations.Nullable;

final class ViolationsExample {

    private ViolationsExample() {}

    static @Nullable Violations check(int quantity, Violations ofItems) {
        // region javadoc
        Violations found = null;
        if (quantity < 1) {
            found = Violations.plus(found, "quantity", StandardError.OUT_OF_RANGE);
        }
        found = Violations.plus(found, "items", ofItems);
        // endregion
        return found;
    }
}
