package dev.staunch.examples.javadoc;

import dev.staunch.jakarta.SafeMessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

final class SafeMessageInterpolatorExample {

    // region javadoc
    static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new SafeMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
    // endregion

    private SafeMessageInterpolatorExample() {}
}
