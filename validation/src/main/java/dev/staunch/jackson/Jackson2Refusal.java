package dev.staunch.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import java.io.Closeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries violations through Jackson. It keeps neither location nor path as Jackson has them, since both show input. */
final class Jackson2Refusal extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Violations violations;
    private transient Pointer place = Pointer.root();

    private Jackson2Refusal(String message, @Nullable Violations violations) {
        super((Closeable) null, message);
        this.violations = violations;
    }

    static Jackson2Refusal of(Violations violations) {
        return new Jackson2Refusal("the input was refused", violations);
    }

    static Jackson2Refusal toWrite() {
        return new Jackson2Refusal("a sensitive type is not written", null);
    }

    static Optional<Violations> violations(Throwable failure) {
        JsonProcessingException first = null;
        JsonProcessingException last = null;
        Throwable each = failure;
        for (int depth = 0; each != null && depth < Refusals.MAX_CAUSES; depth++) {
            if (each instanceof Jackson2Refusal refusal) {
                return Optional.ofNullable(refusal.violations).map(found -> found.within(refusal.place));
            }
            if (each instanceof JsonProcessingException jackson) {
                first = first == null ? jackson : first;
                last = jackson;
            }
            each = each.getCause();
        }
        return first == null || last == null ? Optional.empty() : described(first, last);
    }

    /** Within a bean, Jackson wraps the reader's exception in one that tells where: the first has the place, the last the reason. */
    private static Optional<Violations> described(JsonProcessingException first, JsonProcessingException last) {
        if (last instanceof StreamConstraintsException) {
            return at(first, Violation.of(JsonError.LIMIT_EXCEEDED));
        }
        if (last instanceof StreamReadException && !(last instanceof InputCoercionException)) {
            return at(
                    first,
                    Refusals.malformed(
                            last.getLocation() == null ? -1 : last.getLocation().getCharOffset()));
        }
        if (first instanceof JsonMappingException && !(first instanceof InvalidDefinitionException)) {
            return at(first, Violation.of(codeOf(first)));
        }
        return Optional.empty();
    }

    private static ErrorCode codeOf(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return StandardError.UNKNOWN_FIELD;
        }
        return failure instanceof InvalidNullException ? StandardError.NULL : StandardError.MALFORMED;
    }

    private static Optional<Violations> at(JsonProcessingException failure, Violation violation) {
        Pointer place = Pointer.root();
        if (failure instanceof JsonMappingException mapping) {
            for (Reference each : mapping.getPath()) {
                place = step(each).within(place);
            }
        }
        return Optional.of(Violations.of(violation.within(place)));
    }

    private static Pointer step(Reference reference) {
        return Refusals.step(reference.getFieldName(), reference.getIndex());
    }

    @Override
    public void prependPath(Object from, String name) {
        prependPath(new Reference(from, name));
    }

    @Override
    public void prependPath(Object from, int index) {
        prependPath(new Reference(from, index));
    }

    @Override
    public void prependPath(Reference reference) {
        place = place.within(step(reference));
    }
}
