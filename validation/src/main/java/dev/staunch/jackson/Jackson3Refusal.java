package dev.staunch.jackson;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Carries violations through Jackson. It keeps neither location nor path as Jackson has them, since both show input. */
final class Jackson3Refusal extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Violations violations;
    private transient Pointer place = Pointer.root();

    private Jackson3Refusal(String message, @Nullable Violations violations) {
        super(message);
        this.violations = violations;
    }

    static Jackson3Refusal of(Violations violations) {
        return new Jackson3Refusal("the input was refused", violations);
    }

    static Jackson3Refusal toWrite() {
        return new Jackson3Refusal("a sensitive type is not written", null);
    }

    static Optional<Violations> violations(Throwable failure) {
        JacksonException first = null;
        Throwable each = failure;
        for (int depth = 0; each != null && depth < Refusals.MAX_CAUSES; depth++) {
            if (each instanceof Jackson3Refusal refusal) {
                return Optional.ofNullable(refusal.violations).map(found -> found.within(refusal.place));
            }
            if (first == null && each instanceof JacksonException jackson) {
                first = jackson;
            }
            each = each.getCause();
        }
        return Optional.ofNullable(first).flatMap(Jackson3Refusal::described);
    }

    private static Optional<Violations> described(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return at(failure, Violation.of(JsonError.LIMIT_EXCEEDED));
        }
        if (failure instanceof InputCoercionException) {
            return at(failure, Violation.of(StandardError.MALFORMED));
        }
        if (failure instanceof StreamReadException) {
            return at(failure, Refusals.malformed(failure.getLocation().getCharOffset()));
        }
        if (failure instanceof DatabindException && !(failure instanceof InvalidDefinitionException)) {
            return at(failure, Violation.of(codeOf(failure)));
        }
        return Optional.empty();
    }

    private static ErrorCode codeOf(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return StandardError.UNKNOWN_FIELD;
        }
        return failure instanceof InvalidNullException ? StandardError.NULL : StandardError.MALFORMED;
    }

    private static Optional<Violations> at(JacksonException failure, Violation violation) {
        Pointer place = Pointer.root();
        for (Reference each : failure.getPath()) {
            place = step(each).within(place);
        }
        return Optional.of(Violations.of(violation.within(place)));
    }

    private static Pointer step(Reference reference) {
        return Refusals.step(reference.getPropertyName(), reference.getIndex());
    }

    @Override
    public JacksonException prependPath(Object from, String name) {
        return prependPath(new Reference(from, name));
    }

    @Override
    public JacksonException prependPath(Object from, int index) {
        return prependPath(new Reference(from, index));
    }

    @Override
    public JacksonException prependPath(Reference reference) {
        place = place.within(step(reference));
        return this;
    }
}
