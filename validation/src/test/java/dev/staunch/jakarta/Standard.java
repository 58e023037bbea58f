package dev.staunch.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each standard constraint, and one of somebody else. */
@SuppressWarnings("MultipleNullnessAnnotations") // the constraint is tested with null
final class Standard {
    @NotNull
    @Nullable
    String notNull;

    @NotEmpty
    @Nullable
    String notEmpty;

    @NotBlank
    @Nullable
    String notBlank;

    @Size(min = 2, max = 3)
    @Nullable
    String text;

    @Size(min = 2, max = 3)
    @Nullable
    List<Object> list;

    @Size(min = 2, max = 3)
    @Nullable
    Map<String, Integer> map;

    @Size(min = 2, max = 3)
    int @Nullable [] array;

    @Min(5)
    long min;

    @Max(5)
    long max;

    @DecimalMin("5.0")
    @Nullable
    String decimalMin;

    @DecimalMax("5")
    @Nullable
    String decimalMax;

    @DecimalMin(value = "5", inclusive = false)
    @Nullable
    String aboveFive;

    @DecimalMax("0.5")
    @Nullable
    String belowHalf;

    @Positive
    int positive;

    @PositiveOrZero
    int positiveOrZero;

    @Negative
    int negative;

    @NegativeOrZero
    int negativeOrZero;

    @Digits(integer = 3, fraction = 2)
    @Nullable
    String digits;

    @Pattern(regexp = "[a-z]+")
    @Nullable
    String pattern;

    @Email
    @Nullable
    String email;

    @Future
    @Nullable
    LocalDate future;

    @FutureOrPresent
    @Nullable
    LocalDate presentOrFuture;

    @Past
    @Nullable
    LocalDate past;

    @PastOrPresent
    @Nullable
    LocalDate pastOrPresent;

    @Null
    @Nullable
    String none;

    @AssertTrue
    boolean yes;

    @AssertFalse
    boolean no;

    @Foreign(min = 2, max = 9)
    @Nullable
    String foreign;

    @Range
    @Nullable
    String inLists;

    /** Of numbers in two types. */
    @Constraint(validatedBy = Range.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Range {
        String message() default "no";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        byte min() default 2;

        int max() default 3;

        class Check implements ConstraintValidator<Range, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    @Constraint(validatedBy = Foreign.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Foreign {
        String message() default "no";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        long min() default 0;

        double max() default 0.5;

        class Check implements ConstraintValidator<Foreign, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }
}
