package dev.staunch.examples.quickstart;

import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.logging.SafeLogger;

/** The one place where an error becomes a reply for the caller and a line for the log. */
final class Refusals {

    private static final SafeLogger log = SafeLogger.of(Refusals.class);

    private Refusals() {}

    static Reply input(Violations violations) {
        String first = violations.asList().get(0).code().id();
        log.info(
                "input rejected",
                Arg.safe("violations", violations.total()),
                Arg.unsafelyDeclaredSafe("first", first)); // the id of an enum constant
        return Reply.of(Problem.of(violations));
    }

    static Reply failure(Failure failure) {
        if (failure.code().kind().httpStatus() >= 500) {
            log.error("request failed", failure);
        } else {
            log.info("request refused", failure);
        }
        return Reply.of(Problem.of(failure));
    }

    /** What no one expected. The incident id is all that caller and log have in common. */
    static Reply defect(RuntimeException thrown) {
        return failure(Failure.of(StandardError.INTERNAL).causedBy(thrown));
    }
}
