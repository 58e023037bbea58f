package dev.staunch.parse;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parses an object field by field, and finds all violations in one pass.
 *
 * <p>Name each field once, then {@link #build} or {@link #finish}. Fields of the input that were not named are violations
 * ({@code input.unknown_field}), so that a caller cannot set what the service did not mean to accept; where a source has
 * more than the service asks for, say {@link #ignoringUnknown}.
 *
 * <p>Missing, null and empty are told apart: a missing required field is {@code input.missing}, a null is
 * {@code input.null} unless the field is {@link #nullable}, and an empty text goes to the parser. An {@link #optional}
 * field may be missing, and must not be null.
 *
 * <p>A form is used once, by one thread. Asking twice for a field, asking after {@link #build} or {@link #finish}, and
 * reading a field before are defects and throw {@link IllegalStateException}.
 */
public sealed class Form permits ObjectForm {

    private static final Violations MISSING = Violations.of(StandardError.MISSING);
    static final Violations NULL = Violations.of(StandardError.NULL);
    private static final int OPEN = 0;
    private static final int VALID = 1;
    private static final int REJECTED = 2;

    private @Nullable Violations violations;
    private int state;

    // The JIT takes a form and its handles apart where all of their code is inlined. Hence methods that are short, and
    // that whatever is stored in a new object is computed before it is made.
    Form(@Nullable Violations violations) {
        this.violations = violations;
    }

    /**
     * A form that rejects fields it does not name.
     *
     * @param fields the input
     * @return a form to be used once
     */
    public static Form of(Fields fields) {
        int size = fields.source().names().size();
        return ObjectForm.of(fields, false, size);
    }

    /**
     * A form that ignores fields it does not name: for headers, environments, and messages of others that may grow.
     *
     * @param fields the input
     * @return a form to be used once
     */
    public static Form ignoringUnknown(Fields fields) {
        return ObjectForm.of(fields, true, 0);
    }

    /**
     * A form over values that are at hand, such as the components of a record that a framework has bound: see
     * {@link #value}, {@link #result} and {@link #check}.
     *
     * @return a form to be used once
     */
    public static Form ofValues() {
        return new Form(null);
    }

    /**
     * A field that must be there.
     *
     * @param name the name of the field
     * @param parser reads it
     * @param <T> the type of its value
     * @return a handle to the value
     */
    public <T> Field<T> required(String name, Parser<?, T> parser) {
        ObjectForm from = reading();
        Object node = from.single(name);
        T value = parsed(from, name, node, parser);
        return new Field<>(this, value);
    }

    /**
     * A field that may be missing, and must not be null if it is there.
     *
     * @param name the name of the field
     * @param parser reads it
     * @param <T> the type of its value
     * @return a handle to the value, or to empty
     */
    public <T> Field<Optional<T>> optional(String name, Parser<?, T> parser) {
        ObjectForm from = reading();
        Object node = from.single(name);
        Optional<T> value = node == null ? Optional.empty() : parsed(from, name, node, present(parser));
        return new Field<>(this, value);
    }

    /**
     * A field that may be missing or null.
     *
     * @param name the name of the field
     * @param parser reads it
     * @param <T> the type of its value
     * @return a handle to the value, or to empty
     */
    public <T> Field<Optional<T>> nullable(String name, Parser<?, T> parser) {
        ObjectForm from = reading();
        Object node = from.single(name);
        Optional<T> value = node == null || node == Fields.Source.NULL
                ? Optional.empty()
                : parsed(from, name, node, present(parser));
        return new Field<>(this, value);
    }

    /**
     * A field that may be missing, with a value for that case. Choose a default that is safe.
     *
     * @param name the name of the field
     * @param parser reads it
     * @param ifMissing the value if the field is missing
     * @param <T> the type of its value
     * @return a handle to the value
     */
    public <T> Field<T> withDefault(String name, Parser<?, T> parser, T ifMissing) {
        Objects.requireNonNull(ifMissing, "ifMissing");
        ObjectForm from = reading();
        Object node = from.single(name);
        T value = node == null ? ifMissing : parsed(from, name, node, parser);
        return new Field<>(this, value);
    }

    /**
     * A field that must be there and is a list. The size is checked before any element is read. In a source that has
     * only text, the list is the occurrences of the parameter, and none is an empty list.
     *
     * @param name the name of the field
     * @param element reads each element
     * @param min the least size
     * @param max the greatest size
     * @param <T> the type of an element
     * @return a handle to an unmodifiable list
     */
    public <T> Field<List<T>> list(String name, Parser<?, T> element, int min, int max) {
        Parser<?, List<T>> parser = element.list(min, max);
        ObjectForm from = reading();
        Object node = from.get(name);
        if (node == null && min == 0 && from.hasTextOnly()) {
            List<T> none = List.of();
            return new Field<>(this, none);
        }
        List<T> value = parsed(from, name, node, parser);
        return new Field<>(this, value);
    }

    /**
     * A field that must be there and is an object whose member names are data. The size is checked before any entry is
     * read. Names appear in pointers only as {@link Pointer#untrustedChild} shows them.
     *
     * @param name the name of the field
     * @param keys reads each member name
     * @param values reads each member value
     * @param max the greatest size
     * @param <K> the type of a key
     * @param <V> the type of a value
     * @return a handle to an unmodifiable map in the order of the input
     */
    public <K, V> Field<Map<K, V>> map(String name, Parser<String, K> keys, Parser<?, V> values, int max) {
        if (max < 0) {
            throw new IllegalArgumentException("a map size must not be negative");
        }
        return required(name, Parser.object(entries -> Entries.parse(entries, keys, values, max)));
    }

    /**
     * A value that is at hand. Null is a violation; use {@link Parser#nullable} where it is not.
     *
     * @param name the name for the pointer
     * @param raw the raw value: of a type that the parser reads, or it is a violation
     * @param parser reads it
     * @param <T> the type of its value
     * @return a handle to the value
     */
    public <T> Field<T> value(String name, @Nullable Object raw, Parser<?, T> parser) {
        requireOpen();
        T value = valueOf(name, NodeParser.<Object, T>read(parser, Fields.outermost(raw), Fields.UNTYPED));
        return new Field<>(this, value);
    }

    /**
     * A list of values that is at hand, such as the items of a bound record. The size is checked before any element is
     * read. Null, and an element that is null, is a violation.
     *
     * @param name the name for the pointer
     * @param raw the raw values
     * @param element reads each; must not throw
     * @param min the least size
     * @param max the greatest size
     * @param <R> the type of a raw value
     * @param <T> the type of an element
     * @return a handle to an unmodifiable list
     */
    public <R, T> Field<List<T>> values(
            String name,
            @Nullable List<? extends @Nullable R> raw,
            Function<? super R, Result<T, Violations>> element,
            int min,
            int max) {
        requireOpen();
        Combinators.requireBounds(min, max);
        Result<List<T>, Violations> result =
                raw == null ? new Err<>(NULL) : Combinators.<R, T>each(raw, min, max, null, element);
        List<T> value = valueOf(name, result);
        return new Field<>(this, value);
    }

    /**
     * A result that is at hand.
     *
     * @param name the name for the pointer
     * @param result the result
     * @param <T> the type of its value
     * @return a handle to the value
     */
    public <T> Field<T> result(String name, Result<T, Violations> result) {
        requireOpen();
        T value = valueOf(name, result);
        return new Field<>(this, value);
    }

    /**
     * A condition on values that are at hand.
     *
     * @param name the name for the pointer
     * @param condition what must hold
     * @param otherwise the code of the violation if it does not
     */
    public void check(String name, boolean condition, ErrorCode otherwise) {
        requireOpen();
        if (!condition) {
            violations = Violations.plus(violations, name, otherwise);
        }
    }

    /**
     * Makes the value if all fields are valid.
     *
     * @param constructor makes the value from the fields; it is called at most once, and what it throws is a defect
     * @param <T> the type of the value
     * @return the value, or all violations
     */
    public <T> Result<T, Violations> build(Supplier<? extends T> constructor) {
        Violations found = finish();
        if (found != null) {
            return new Err<>(found);
        }
        T built = constructor.get();
        return new Ok<>(built);
    }

    /**
     * Ends the form as {@link #build} does, without a lambda: for a constructor that needs statements, and where each
     * nanosecond counts, since OpenJDK 17 allocates the handles that a lambda holds.
     *
     * <pre>{@code
     * Violations found = form.finish();
     * if (found != null) {
     *     return new Err<>(found);
     * }
     * return new Ok<>(new Line(sku.get(), note.get()));
     * }</pre>
     *
     * @return null if all fields are valid, so that they can be read from now on, or all violations
     */
    @CheckReturnValue
    public @Nullable Violations finish() {
        requireOpen();
        Violations found = this instanceof ObjectForm form ? form.unknown(violations) : violations;
        state = found == null ? VALID : REJECTED;
        violations = found;
        return found;
    }

    boolean isValid() {
        return state == VALID;
    }

    private void requireOpen() {
        if (state != OPEN) {
            throw new IllegalStateException("a form is used once");
        }
    }

    private ObjectForm reading() {
        requireOpen();
        if (this instanceof ObjectForm form) {
            return form;
        }
        throw new IllegalStateException("a form of values has no fields to read");
    }

    private <T> @Nullable T parsed(ObjectForm from, String name, @Nullable Object node, Parser<?, T> parser) {
        if (from.isRefused()) {
            return null;
        }
        if (node == null) {
            reject(name, MISSING);
            return null;
        }
        return valueOf(name, NodeParser.<Object, T>read(parser, node, from.fields()));
    }

    private static <T> Parser<?, Optional<T>> present(Parser<?, T> parser) {
        return parser.map(Optional::of);
    }

    private <T> @Nullable T valueOf(String name, Result<T, Violations> result) {
        if (result instanceof Ok<T, Violations> ok) {
            return ok.value();
        }
        reject(name, ((Err<T, Violations>) result).error());
        return null;
    }

    private void reject(String name, Violations found) {
        violations = Violations.plus(violations, name, found);
    }
}
