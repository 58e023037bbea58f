package dev.staunch.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is the canonical text of a domain primitive: the primitive's parser accepts it, and would change nothing. For
 * beans of text that a framework binds; null is valid.
 *
 * <pre>{@code
 * record Registration(
 *         @NotNull @Canonical(EmailAddress.class) String email,
 *         @NotNull @SafeText(max = 80) String name,
 *         @Size(max = 10) List<@NotNull @Canonical(Slug.class) String> tags) {}
 * }</pre>
 *
 * <p>Any type serves that has a static {@code Parser<String, T> PARSER} and shows its canonical text: in the only component
 * of a record, in a method {@code String value()}, through a method {@code expose(Function)}, or, if it has none of these,
 * in its {@code toString}. So a service's own primitives do. A type without is an {@link IllegalArgumentException} when the
 * provider first reads the constraint. On the module path the type's package must be exported or opened.
 *
 * <p>A text in another form is refused, not mended: a bean keeps what it was given, so {@code "Ann@EXAMPLE.com"} would stay
 * in it. Where the service parses, prefer the {@code PARSER} itself, which gives the value. {@link JakartaBoundary} reports
 * the parser's own violations, or {@code constraint.not_canonical} if the parser would change the text.
 *
 * <table>
 * <caption>{@code @Canonical(EmailAddress.class)}</caption>
 * <tr><th>value</th><th>result</th></tr>
 * <tr><td>{@code ann@example.com}</td><td>valid</td></tr>
 * <tr><td>null</td><td>valid</td></tr>
 * <tr><td>{@code ann@EXAMPLE.com}</td><td>{@code constraint.not_canonical}</td></tr>
 * <tr><td>{@code ann}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * </table>
 */
@Documented
@Constraint(validatedBy = Canonical.Check.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Canonical {

    /**
     * The primitive.
     *
     * @return a type with a {@code PARSER}
     */
    Class<?> value();

    /**
     * The message.
     *
     * @return a template
     */
    String message() default "{dev.staunch.jakarta.Canonical.message}";

    /**
     * The groups.
     *
     * @return the groups that the constraint is part of
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return what clients of the provider attach
     */
    Class<? extends Payload>[] payload() default {};

    /** Called by the provider. Thread-safe once initialised. */
    final class Check implements ConstraintValidator<Canonical, CharSequence> {

        private @Nullable Demand demand;

        /** Called by the provider. */
        public Check() {}

        @Override
        public void initialize(Canonical constraint) {
            demand = Demand.of(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, @Nullable ConstraintValidatorContext context) {
            return Demand.isMet(demand, value);
        }
    }
}
