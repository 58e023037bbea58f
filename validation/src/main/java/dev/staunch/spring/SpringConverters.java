package dev.staunch.spring;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.convert.Conversion;
import dev.staunch.error.Violations;
import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.ConverterRegistry;

/**
 * Lets Spring make domain primitives from request parameters, path variables, headers, form fields and configuration
 * properties, and write them back as text. A sensitive type is made and not written: Spring finds no converter, or falls
 * back to {@code toString}, which shows nothing.
 *
 * <pre>{@code
 * @Override
 * public void addFormatters(FormatterRegistry registry) {
 *     SpringConverters.addTo(registry);
 * }
 *
 * @ExceptionHandler
 * ResponseEntity<Map<String, Object>> refused(TypeMismatchException failure) {
 *     Problem problem =
 *             SpringConverters.violations(failure).map(Problem::of).orElseThrow(() -> failure);
 *     return ResponseEntity.status(problem.status()).body(problem.toMap());
 * }
 * }</pre>
 *
 * <p>The exception of a refusal has a constant message and no value, which Spring's own has. What Spring puts around it still
 * has the raw value, whatever the converter does: {@code TypeMismatchException.getValue()}, which
 * {@code ResponseEntityExceptionHandler} and Spring's default {@code ProblemDetail} show to the caller, and
 * {@code FieldError.getRejectedValue()} of a {@code BindingResult}. So answer with {@link #violations}, as above, and show and
 * log neither of them.
 *
 * <p>Stateless and thread-safe.
 */
@CheckReturnValue
@SuppressWarnings("exports") // who uses it requires spring.core
public final class SpringConverters {

    private static final int MAX_CAUSES = 16;

    private SpringConverters() {}

    /**
     * Registers converters for the domain primitives of Staunch.
     *
     * @param registry where to, such as a {@code FormatterRegistry}
     */
    public static void addTo(ConverterRegistry registry) {
        addTo(registry, Conversion.standard());
    }

    /**
     * Registers converters.
     *
     * @param registry where to, such as a {@code FormatterRegistry}
     * @param conversions the types: see {@link Conversion#standardWith}
     */
    public static void addTo(ConverterRegistry registry, List<Conversion<?>> conversions) {
        conversions.forEach(each -> add(registry, each));
    }

    /**
     * Why a value was refused.
     *
     * @param failure an exception that Spring threw for it
     * @return the violations, with pointers relative to the value; empty if it is not a refusal of these converters
     */
    public static Optional<Violations> violations(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < MAX_CAUSES; depth++) {
            if (each instanceof RefusedConversion refused) {
                return Optional.of(refused.violations());
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    private static <T> void add(ConverterRegistry registry, Conversion<T> conversion) {
        registry.addConverter(
                String.class,
                conversion.type(),
                raw -> conversion
                        .parser()
                        .parse(raw)
                        .orElseThrow(found -> new RefusedConversion(conversion.type(), found)));
        conversion
                .writer()
                .ifPresent(writer -> registry.addConverter(
                        conversion.type(),
                        String.class,
                        value -> writer.apply(value).toString()));
    }
}
