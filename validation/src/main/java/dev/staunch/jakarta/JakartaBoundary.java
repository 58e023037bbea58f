package dev.staunch.jakarta;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns the constraint violations of Jakarta Validation, with all that they carry, into {@link Violations}, which carry
 * nothing of the input: a place, a code, and the parameters of the rule. Messages and invalid values are left behind.
 *
 * <pre>{@code
 * static final JakartaBoundary BOUNDARY = JakartaBoundary.standard().with(NotNull.class, StandardError.MISSING);
 *
 * static Result<Order, Violations> accept(Validator validator, Order order) {
 *     return BOUNDARY.check(validator, order);
 * }
 * }</pre>
 *
 * <p>The place is a JSON Pointer into what was validated: properties by name, elements of lists and arrays by index, values
 * of maps by key as {@link dev.staunch.error.Pointer#untrustedChild} shows it, elements without a place of their own as
 * {@code *}. What is not a part of the input has no token: methods, constructors, parameters, return values, optionals. So
 * a constraint of the whole bean, or of a parameter, is at the root, and the body of a request has the same pointers
 * whether it is validated as a bean or as a parameter. A property whose name is no Java identifier, or has more than four
 * digits, was made up by a validator, perhaps from input, and is {@code *} too.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>constraint</th><th>violation</th></tr>
 * <tr><td>{@link Canonical}, {@link SafeText}</td>
 *     <td>those of the parser, or {@code constraint.not_canonical}</td></tr>
 * <tr><td>{@code @NotNull}; {@code @NotEmpty}, {@code @NotBlank} of null</td><td>{@code input.null}</td></tr>
 * <tr><td>{@code @NotEmpty}, {@code @NotBlank}</td><td>{@code input.empty}</td></tr>
 * <tr><td>{@code @Size} of text</td>
 *     <td>{@code input.empty {min}}, {@code input.too_short {min, actual}}, {@code input.too_long {max, actual}}</td></tr>
 * <tr><td>{@code @Size} of a collection, map or array</td>
 *     <td>{@code input.too_few {min, actual}}, {@code input.too_many {max, actual}}</td></tr>
 * <tr><td>{@code @Min}, {@code @DecimalMin}, {@code @Positive}, {@code @PositiveOrZero}</td>
 *     <td>{@code constraint.too_small {min}}; with a limit that is excluded or not whole, {@code {constraint}}</td></tr>
 * <tr><td>{@code @Max}, {@code @DecimalMax}, {@code @Negative}, {@code @NegativeOrZero}</td>
 *     <td>{@code constraint.too_great {max}}; with a limit that is excluded or not whole, {@code {constraint}}</td></tr>
 * <tr><td>{@code @Digits}</td><td>{@code number.too_many_digits {precision, scale}}</td></tr>
 * <tr><td>{@code @Pattern}, {@code @Email}</td><td>{@code input.malformed {constraint}}</td></tr>
 * <tr><td>{@code @Future}, {@code @FutureOrPresent}</td><td>{@code constraint.too_early {constraint}}</td></tr>
 * <tr><td>{@code @Past}, {@code @PastOrPresent}</td><td>{@code constraint.too_late {constraint}}</td></tr>
 * <tr><td>{@code @Null}, {@code @AssertTrue}, {@code @AssertFalse}</td><td>{@code input.not_allowed {constraint}}</td></tr>
 * <tr><td>any other</td>
 *     <td>{@code constraint.violated {constraint}}, with {@code min} and {@code max} if it has them</td></tr>
 * </table>
 *
 * <p>Providers give a set without order; the violations are sorted by place and code. At most {@value Violations#LIMIT} are
 * kept. Immutable and thread-safe.
 */
@CheckReturnValue
public final class JakartaBoundary {

    private static final JakartaBoundary STANDARD = new JakartaBoundary(Map.of());

    private static final Comparator<Found> BY_PLACE = Comparator.comparing(Found::place)
            .thenComparing(found -> found.violation().toString());

    private final Map<Class<? extends Annotation>, ErrorCode> codes;

    private JakartaBoundary(Map<Class<? extends Annotation>, ErrorCode> codes) {
        this.codes = codes;
    }

    private record Found(Place place, Violation violation) {}

    /**
     * The codes in the table above.
     *
     * @return a boundary
     */
    public static JakartaBoundary standard() {
        return STANDARD;
    }

    /**
     * The same, with a code for a constraint: one of the service's own, or one of the table that is to be called
     * otherwise.
     *
     * @param constraint the annotation
     * @param code the code of its violations, an enum constant; no parameters go with it
     * @return a boundary
     */
    public JakartaBoundary with(Class<? extends Annotation> constraint, ErrorCode code) {
        Map<Class<? extends Annotation>, ErrorCode> more = new HashMap<>(codes);
        more.put(
                Objects.requireNonNull(constraint, "constraint"),
                Violation.of(code).code());
        return new JakartaBoundary(Map.copyOf(more));
    }

    /**
     * Validates a bean.
     *
     * @param validator the validator of any provider
     * @param bean the bean
     * @param groups the groups; none for the default group
     * @param <T> the type of the bean
     * @return the bean, or why it is not valid
     */
    public <T> Result<T, Violations> check(Validator validator, T bean, Class<?>... groups) {
        Optional<Violations> violations = violations(validator.validate(bean, groups));
        return violations.isPresent() ? new Err<>(violations.get()) : new Ok<>(bean);
    }

    /**
     * Translates what a provider found in a bean, in a property, in the parameters or in the return value of an executable.
     *
     * @param found the constraint violations, of a {@code ConstraintViolationException} too
     * @return the violations, or empty if there are none
     */
    public Optional<Violations> violations(Collection<? extends ConstraintViolation<?>> found) {
        List<Found> all = new ArrayList<>(found.size());
        for (ConstraintViolation<?> each : found) {
            Place place = Place.of(each.getPropertyPath());
            for (Violation violation : translate(each).asList()) {
                all.add(new Found(place, violation.within(place.pointer())));
            }
        }
        all.sort(BY_PLACE);
        return all.stream().map(each -> Violations.of(each.violation())).reduce(Violations::and);
    }

    private Violations translate(ConstraintViolation<?> found) {
        Annotation constraint = found.getConstraintDescriptor().getAnnotation();
        ErrorCode code = codes.get(constraint.annotationType());
        if (code != null) {
            return Violations.of(code);
        }
        Demand demand = Demand.of(constraint);
        if (demand != null && found.getInvalidValue() instanceof CharSequence text) {
            return demand.breach(text.toString());
        }
        return Violations.of(Rules.breach(constraint, found));
    }
}
