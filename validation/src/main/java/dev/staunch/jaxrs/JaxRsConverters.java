package dev.staunch.jaxrs;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.convert.Conversion;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jakarta RESTful Web Services make domain primitives from path, query, matrix, header, cookie and form parameters. A
 * value that is refused is answered with 400 (or 413) and a {@link dev.staunch.error.Problem} whose pointer names the
 * parameter, for each kind of parameter alike, and shows nothing of the value. What is missing is null, or the
 * {@code DefaultValue}.
 *
 * <pre>{@code
 * static final ResourceConfig CONFIG = new ResourceConfig().register(new JaxRsConverters());
 * }</pre>
 *
 * <p>Clients write values as text through the same converters; a sensitive type is an {@link IllegalArgumentException}.
 * Immutable and thread-safe.
 */
@Provider
@CheckReturnValue
@SuppressWarnings("exports") // who uses it requires jakarta.ws.rs
public final class JaxRsConverters implements ParamConverterProvider {

    private final Map<Class<?>, Conversion<?>> conversions = new HashMap<>();

    /** Converters for the domain primitives of Staunch. */
    public JaxRsConverters() {
        this(Conversion.standard());
    }

    /**
     * Converters for these types.
     *
     * @param conversions the types: see {@link Conversion#standardWith}
     */
    public JaxRsConverters(List<Conversion<?>> conversions) {
        conversions.forEach(each -> this.conversions.put(each.type(), each));
    }

    @Override
    @SuppressWarnings("unchecked") // the key is the type
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation @Nullable [] annotations) {
        Conversion<T> conversion = (Conversion<T>) conversions.get(rawType);
        return conversion == null ? null : new PrimitiveConverter<>(conversion, ParameterPlace.of(annotations));
    }
}
