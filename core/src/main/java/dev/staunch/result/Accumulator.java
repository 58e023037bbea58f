package dev.staunch.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The mutable container of the collectors of {@link Result}. */
final class Accumulator<T, E> {

    private final BinaryOperator<E> merge;
    private final List<T> values = new ArrayList<>();
    private @Nullable E error;

    Accumulator(BinaryOperator<E> merge) {
        this.merge = Objects.requireNonNull(merge, "merge");
    }

    void add(Result<T, E> result) {
        Objects.requireNonNull(result, "result");
        if (result instanceof Err<T, E> err) {
            addError(err.error());
        } else if (error == null) {
            values.add(((Ok<T, E>) result).value());
        }
    }

    Accumulator<T, E> and(Accumulator<T, E> later) {
        E laterError = later.error;
        if (laterError != null) {
            addError(laterError);
        } else if (error == null) {
            values.addAll(later.values);
        }
        return this;
    }

    Result<List<T>, E> result() {
        E first = error;
        return first == null ? new Ok<>(List.copyOf(values)) : new Err<>(first);
    }

    private void addError(E next) {
        E first = error;
        error = first == null ? next : Objects.requireNonNull(merge.apply(first, next), "merged error");
        values.clear();
    }
}
