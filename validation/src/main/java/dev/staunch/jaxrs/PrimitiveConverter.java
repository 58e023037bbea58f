package dev.staunch.jaxrs;

import dev.staunch.convert.Conversion;
import dev.staunch.error.Pointer;
import dev.staunch.error.Problem;
import dev.staunch.error.Violations;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one type from the text of a parameter. */
final class PrimitiveConverter<T> implements ParamConverter<T> {

    private final Conversion<T> conversion;
    private final Pointer place;

    PrimitiveConverter(Conversion<T> conversion, Pointer place) {
        this.conversion = conversion;
        this.place = place;
    }

    /** Null for a parameter that is missing, as Jersey and others ask. */
    @Override
    public @Nullable T fromString(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        return conversion
                .parser()
                .parse(raw)
                .mapError(found -> found.within(place))
                .orElseThrow(PrimitiveConverter::refusal);
    }

    /** Of all exceptions only this one is answered as it says; others are 404 for a parameter of the URL (§3.2). */
    private static WebApplicationException refusal(Violations violations) {
        Problem problem = Problem.of(violations);
        return new WebApplicationException(
                "the input was refused",
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem.toJson())
                        .build());
    }

    @Override
    public String toString(T value) {
        Function<? super T, ?> writer =
                conversion.writer().orElseThrow(() -> new IllegalArgumentException("a sensitive type is not written"));
        return writer.apply(value).toString();
    }
}
