package dev.staunch.spring;

import dev.staunch.error.Violations;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;

/** The one exception that Spring lets through as it is, and does not put the value into. */
final class RefusedConversion extends ConversionFailedException {

    private static final long serialVersionUID = 1L;

    private final transient Violations violations;

    RefusedConversion(Class<?> type, Violations violations) {
        super(TypeDescriptor.valueOf(String.class), TypeDescriptor.valueOf(type), null, new Refused());
        this.violations = violations;
    }

    Violations violations() {
        return violations;
    }

    /** Spring's message has the value, which is not given, and is a constant here. */
    @Override
    public String getMessage() {
        return "the input was refused";
    }

    /** Spring demands a cause. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("the input was refused", null, false, false);
        }
    }
}
