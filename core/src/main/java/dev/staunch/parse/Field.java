package dev.staunch.parse;

import org.jspecify.annotations.Nullable;

/**
 * A handle to one field of a {@link Form}: it has a value once {@link Form#build} or {@link Form#finish} was called, when all fields are known to be
 * valid, and not before.
 *
 * @param <T> the type of the value
 */
public final class Field<T> {

    private final Form form;
    private final @Nullable T value;

    Field(Form form, @Nullable T value) {
        this.form = form;
        this.value = value;
    }

    /**
     * The parsed value.
     *
     * @return the value
     * @throws IllegalStateException if called before {@link Form#build}, or on a field that was rejected: a defect
     */
    @SuppressWarnings("NullAway") // all fields of a valid form have a value
    public T get() {
        if (!form.isValid()) {
            throw new IllegalStateException(
                    "a field has a value only once Form.build or Form.finish was called, if the form is valid");
        }
        return value;
    }

    /** Returns the word {@code Field} and nothing of the value. */
    @Override
    public String toString() {
        return "Field";
    }
}
