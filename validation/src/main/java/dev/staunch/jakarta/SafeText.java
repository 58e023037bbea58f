package dev.staunch.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import dev.staunch.text.TextPolicy;
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
 * The text is one that {@link dev.staunch.text.TextPolicy#singleLine()}, or {@code multiLine()}, accepts and leaves as it
 * is: well-formed, without controls, bidi controls and invisible characters, in NFC, trimmed, of a length in code points.
 * Null is valid; the empty text is valid only if {@code min} is 0.
 *
 * <p>It does not make text safe to put into HTML, SQL or a shell: encode where the text goes out. For other policies make a
 * domain primitive and demand it with {@link Canonical}.
 *
 * <table>
 * <caption>{@code @SafeText(max = 8)}</caption>
 * <tr><th>value</th><th>result</th></tr>
 * <tr><td>{@code Ann Lee}</td><td>valid</td></tr>
 * <tr><td>null</td><td>valid</td></tr>
 * <tr><td>empty</td><td>{@code input.empty {min=1}}</td></tr>
 * <tr><td>{@code Ann Marie Lee}</td><td>{@code input.too_long {max=8, actual=13, unit=CODE_POINTS}}</td></tr>
 * <tr><td>{@code " Ann"}</td><td>{@code constraint.not_canonical}</td></tr>
 * <tr><td>{@code Ann\nLee}</td><td>{@code text.control_character {offset=3, class=CONTROL}}</td></tr>
 * <tr><td>{@code Ann[U+202E]}</td><td>{@code text.bidi_control {offset=3, class=BIDI_CONTROL}}</td></tr>
 * </table>
 */
@Documented
@Constraint(validatedBy = SafeText.Check.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SafeText {

    /**
     * The least length.
     *
     * @return code points
     */
    int min() default 1;

    /**
     * The greatest length.
     *
     * @return code points
     */
    int max() default 256;

    /**
     * Whether line feeds and tabs are allowed, and white space inside is kept.
     *
     * @return true for text of several lines
     */
    boolean multiLine() default false;

    /**
     * The message.
     *
     * @return a template
     */
    String message() default "{dev.staunch.jakarta.SafeText.message}";

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
    final class Check implements ConstraintValidator<SafeText, CharSequence> {

        private @Nullable TextPolicy policy;

        /** Called by the provider. */
        public Check() {}

        @Override
        public void initialize(SafeText constraint) {
            policy = Demand.policy(constraint);
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, @Nullable ConstraintValidatorContext context) {
            if (policy == null) {
                throw new IllegalStateException("the constraint was not initialised");
            }
            return value == null || policy.isCanonical(value.toString());
        }
    }
}
