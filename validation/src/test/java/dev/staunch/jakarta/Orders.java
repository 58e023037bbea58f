package dev.staunch.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Beans with constraints in each kind of place. */
@SuppressWarnings("MultipleNullnessAnnotations") // the constraint is tested with null
final class Orders {

    private Orders() {}

    /** A bean with a constraint in each kind of place. */
    @Consistent
    static class Order implements Checked {

        @Nullable
        List<@NotNull @Valid Line> lines;

        @Nullable
        Map<@NotEmpty String, @NotEmpty List<@NotEmpty String>> byRoom;

        @Nullable
        Map<Kind, @Valid Address> addresses;

        @Nullable
        Set<@NotEmpty String> colours;

        @Valid
        Line @Nullable [] shelves;

        Optional<@NotEmpty String> note = Optional.of("ok");

        @Nullable
        List<List<@NotEmpty String>> matrix;

        @NotEmpty
        String addressLine2 = "b";

        @Email
        @Nullable
        String email;

        @Valid
        Shipping shipping = new Shipping();

        boolean consistent;

        @Override
        public boolean isConsistent() {
            return consistent;
        }
    }

    enum Kind {
        HOME,
        WORK
    }

    record Address(@NotNull @Nullable String street) {}

    @Consistent
    record Line(@NotNull @Nullable String sku, @Min(1) int quantity) implements Checked {
        @Override
        public boolean isConsistent() {
            return quantity > 0;
        }
    }

    @Consistent
    static class Shipping implements Checked {
        boolean consistent;

        @Override
        public boolean isConsistent() {
            return consistent;
        }
    }

    interface Checked {
        boolean isConsistent();
    }

    static class Service {
        Service() {}

        Service(@NotEmpty String name) {}

        @InOrder
        String place(@Min(1) int page, @Valid Line line, List<@NotEmpty String> tags) {
            return "";
        }

        @Size(max = 1)
        List<@Valid Line> find() {
            return List.of();
        }
    }

    /** A constraint of a whole bean. */
    @Constraint(validatedBy = Consistent.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Consistent {
        String message() default "not consistent";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<Consistent, Checked> {
            @Override
            public boolean isValid(Checked value, ConstraintValidatorContext context) {
                return value.isConsistent();
            }
        }
    }

    /** A constraint of several parameters. */
    @Constraint(validatedBy = InOrder.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InOrder {
        String message() default "not in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @SupportedValidationTarget(ValidationTarget.PARAMETERS)
        class Check implements ConstraintValidator<InOrder, Object[]> {
            @Override
            public boolean isValid(Object[] value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    /** A bean whose constraint reports a property that it makes up. */
    @Named
    record Dynamic(String name) {}

    @Constraint(validatedBy = Named.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Named {
        String message() default "named";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<Named, Dynamic> {
            @Override
            public boolean isValid(Dynamic value, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("no " + value.name())
                        .addPropertyNode(value.name())
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
