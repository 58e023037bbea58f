package dev.staunch.examples.spring.web;

import dev.staunch.error.Violations;

/** Carries violations to the advice, and no input. */
final class InputRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Violations violations;

    InputRejected(Violations violations) {
        super("input rejected", null, false, false);
        this.violations = violations;
    }

    Violations violations() {
        return violations;
    }
}
