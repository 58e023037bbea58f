package dev.staunch.error;

/**
 * A {@link Failure} on its way through a layer that knows exceptions only. Its message is the public view, and it has
 * neither a cause nor suppressed exceptions, nor takes them later, so that a logger which prints those cannot print more;
 * the cause is at {@link Failure#exposeCause()}.
 */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    FailureException(Failure failure) {
        super(failure.toString(), null, false, true);
        this.failure = failure;
    }

    /**
     * What failed.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }
}
