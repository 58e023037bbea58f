package dev.staunch.invariant;

import dev.staunch.classification.Arg;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violation;
import java.util.Arrays;

/**
 * A broken invariant: a defect of the program, not of its input. Nobody can recover from it, so it is for the outermost
 * layer, which answers with an internal error.
 *
 * <p>The message is a compile-time constant or an error code's id, with safe arguments. There is no public constructor
 * and no cause, so no value can get in. Immutable.
 */
public final class InvariantViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvariantViolation(String constant, Arg.Safe... args) {
        super(args.length == 0 ? constant : constant + " " + render(args));
    }

    InvariantViolation(ErrorCode code) {
        super(Violation.of(code).toString());
    }

    private static String render(Arg.Safe... args) {
        String list = Arrays.toString(args);
        return "{" + list.substring(1, list.length() - 1) + "}";
    }
}
