package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason why input was rejected: a place, a code, and the parameters of the rule (limit, actual length, offset,
 * character class). There is no place for the rejected input: parameters are numbers, enum constants and
 * types of annotations, and their names are compile-time constants. Immutable.
 */
@CheckReturnValue
public final class Violation {

    private final Pointer pointer;
    private final ErrorCode code;
    private final @Nullable Parameters parameters;

    Violation(Pointer pointer, ErrorCode code, @Nullable Parameters parameters) {
        this.pointer = pointer;
        this.code = code;
        this.parameters = parameters;
    }

    /**
     * A violation of the whole input.
     *
     * @param code the code, an enum constant
     * @return a violation at the root
     */
    public static Violation of(ErrorCode code) {
        return new Violation(Pointer.root(), Codes.require(code), null);
    }

    /**
     * Adds a number that describes the rule or the breach: a limit, a length, an offset.
     *
     * @param name the name of the parameter
     * @param value the number; not the rejected value itself
     * @return a new violation
     */
    public Violation with(@CompileTimeConstant String name, long value) {
        return new Violation(pointer, code, Parameters.plus(parameters, name, value));
    }

    /**
     * Adds an enum constant that describes the rule or the breach: an expected type, a class of characters.
     *
     * @param name the name of the parameter
     * @param value the constant, shown by its {@code name()}
     * @return a new violation
     */
    public Violation with(@CompileTimeConstant String name, Enum<?> value) {
        return new Violation(pointer, code, Parameters.plus(parameters, name, value));
    }

    /**
     * Adds the annotation that demands the rule, which a framework has found broken.
     *
     * @param name the name of the parameter
     * @param value the annotation's type, shown by its simple name
     * @return a new violation
     */
    public Violation with(@CompileTimeConstant String name, Class<? extends Annotation> value) {
        return new Violation(pointer, code, Parameters.plus(parameters, name, value));
    }

    /**
     * This violation seen from further out.
     *
     * @param outer the place that this violation's pointer is relative to
     * @return a violation at the composed place
     */
    public Violation within(Pointer outer) {
        return new Violation(pointer.within(outer), code, parameters);
    }

    /**
     * The place of the rejected input.
     *
     * @return a pointer from the parsed input's root
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * The rule that was broken.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * The parameters of the rule in the order in which they were added.
     *
     * @return an unmodifiable map of {@link Long} and {@link String} (names of enum constants and annotations)
     */
    public Map<String, Object> parameters() {
        return Parameters.asMap(parameters);
    }

    @Nullable
    Parameters details() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violation that
                && pointer.equals(that.pointer)
                && code.equals(that.code)
                && Objects.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, code, parameters);
    }

    /** Returns place, code and parameters: {@code /name text.too_long {max=40, actual=41}}. */
    @Override
    public String toString() {
        String shown = Codes.idOf(code);
        if (!pointer.equals(Pointer.root())) {
            shown = pointer + " " + shown;
        }
        return parameters == null ? shown : shown + " " + parameters();
    }
}
