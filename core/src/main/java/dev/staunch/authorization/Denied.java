package dev.staunch.authorization;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Failure;

/**
 * The answer no, with a code and nothing else: neither who asked, nor for what.
 *
 * <pre>{@code
 * Result<Order, Failure> order = permit.verify(CANCEL, id).mapError(Denied::toFailure).flatMap(orders::cancel);
 * }</pre>
 *
 * @param code why: {@code access.denied}, {@code access.permit_expired}, or a code of the service
 */
@CheckReturnValue
public record Denied(ErrorCode code) {

    /**
     * A denial.
     *
     * @param code the code, an enum constant
     * @throws IllegalArgumentException if the code is not an enum constant
     */
    public Denied {
        if (!(code instanceof Enum<?>)) {
            throw new IllegalArgumentException("an error code must be an enum constant");
        }
    }

    /**
     * This denial as a failure with a new incident id.
     *
     * @return a failure with the code
     */
    public Failure toFailure() {
        return Failure.of(code);
    }

    /** Returns the name of the constant: {@code Denied[PERMIT_EXPIRED]}. */
    @Override
    public String toString() {
        return "Denied[" + ((Enum<?>) code).name() + "]";
    }
}
