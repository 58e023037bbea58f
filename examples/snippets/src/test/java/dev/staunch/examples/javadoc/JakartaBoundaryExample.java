package dev.staunch.examples.javadoc;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.jakarta.JakartaBoundary;
import dev.staunch.result.Result;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;

final class JakartaBoundaryExample {

    record Order(@NotNull String sku) {}

    // region javadoc
    static final JakartaBoundary BOUNDARY = JakartaBoundary.standard().with(NotNull.class, StandardError.MISSING);

    static Result<Order, Violations> accept(Validator validator, Order order) {
        return BOUNDARY.check(validator, order);
    }
    // endregion

    private JakartaBoundaryExample() {}
}
