package dev.staunch.jakarta;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.number.NumberError;
import jakarta.validation.ConstraintViolation;
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
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of the constraints that are not ours. Of the invalid value no more is looked at than whether it is null, and its size. */
final class Rules {

    private static final String CONSTRAINT = "constraint";

    /** Standard constraints whose violations tell no more than which constraint it is. */
    private static final Map<Class<? extends Annotation>, ErrorCode> BARE = Map.ofEntries(
            Map.entry(Positive.class, ConstraintError.TOO_SMALL),
            Map.entry(Negative.class, ConstraintError.TOO_GREAT),
            Map.entry(Pattern.class, StandardError.MALFORMED),
            Map.entry(Email.class, StandardError.MALFORMED),
            Map.entry(Future.class, ConstraintError.TOO_EARLY),
            Map.entry(FutureOrPresent.class, ConstraintError.TOO_EARLY),
            Map.entry(Past.class, ConstraintError.TOO_LATE),
            Map.entry(PastOrPresent.class, ConstraintError.TOO_LATE),
            Map.entry(Null.class, StandardError.NOT_ALLOWED),
            Map.entry(AssertTrue.class, StandardError.NOT_ALLOWED),
            Map.entry(AssertFalse.class, StandardError.NOT_ALLOWED));

    private Rules() {}

    static Violation breach(Annotation constraint, ConstraintViolation<?> found) {
        Object value = found.getInvalidValue();
        if (constraint instanceof NotNull) {
            return Violation.of(StandardError.NULL);
        }
        if (constraint instanceof NotEmpty || constraint instanceof NotBlank) {
            return Violation.of(value == null ? StandardError.NULL : StandardError.EMPTY);
        }
        if (constraint instanceof Size size) {
            return wrongSize(size, value);
        }
        if (constraint instanceof Min min) {
            return tooSmall().with("min", min.value());
        }
        if (constraint instanceof PositiveOrZero) {
            return tooSmall().with("min", 0);
        }
        if (constraint instanceof DecimalMin min) {
            Long whole = whole(min.value(), min.inclusive());
            return whole == null
                    ? tooSmall().with(CONSTRAINT, DecimalMin.class)
                    : tooSmall().with("min", whole);
        }
        if (constraint instanceof Max max) {
            return tooGreat().with("max", max.value());
        }
        if (constraint instanceof NegativeOrZero) {
            return tooGreat().with("max", 0);
        }
        if (constraint instanceof DecimalMax max) {
            Long whole = whole(max.value(), max.inclusive());
            return whole == null
                    ? tooGreat().with(CONSTRAINT, DecimalMax.class)
                    : tooGreat().with("max", whole);
        }
        if (constraint instanceof Digits digits) {
            return Violation.of(NumberError.TOO_MANY_DIGITS)
                    .with("precision", (long) digits.integer() + digits.fraction())
                    .with("scale", digits.fraction());
        }
        ErrorCode bare = BARE.get(constraint.annotationType());
        return bare == null
                ? foreign(constraint, found.getConstraintDescriptor().getAttributes())
                : Violation.of(bare).with(CONSTRAINT, constraint.annotationType());
    }

    private static Violation foreign(Annotation constraint, Map<String, Object> attributes) {
        Violation violation = Violation.of(ConstraintError.VIOLATED).with(CONSTRAINT, constraint.annotationType());
        if (attributes.get("min") instanceof Number min && isWhole(min)) {
            violation = violation.with("min", min.longValue());
        }
        if (attributes.get("max") instanceof Number max && isWhole(max)) {
            violation = violation.with("max", max.longValue());
        }
        return violation;
    }

    private static Violation wrongSize(Size limits, @Nullable Object value) {
        long size = size(value);
        if (size < 0) {
            return foreign(limits, Map.of("min", limits.min(), "max", limits.max()));
        }
        boolean text = value instanceof CharSequence;
        if (text && size == 0) {
            return Violation.of(StandardError.EMPTY).with("min", limits.min());
        }
        Violation violation = size < limits.min()
                ? Violation.of(text ? StandardError.TOO_SHORT : StandardError.TOO_FEW)
                        .with("min", limits.min())
                : Violation.of(text ? StandardError.TOO_LONG : StandardError.TOO_MANY)
                        .with("max", limits.max());
        return violation.with("actual", size);
    }

    private static long size(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value != null && value.getClass().isArray() ? Array.getLength(value) : -1;
    }

    private static Violation tooSmall() {
        return Violation.of(ConstraintError.TOO_SMALL);
    }

    private static Violation tooGreat() {
        return Violation.of(ConstraintError.TOO_GREAT);
    }

    /** A limit as a whole number; null if it is not one, or is itself excluded. */
    private static @Nullable Long whole(String limit, boolean inclusive) {
        try {
            return inclusive ? new BigDecimal(limit).longValueExact() : null;
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
