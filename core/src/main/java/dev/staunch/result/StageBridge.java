package dev.staunch.result;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a stage into a future of a result or back, and carries cancellation both ways. */
final class StageBridge {

    /** Whoever rethrows wraps once more; an exception whose cause is itself must not hold a thread for ever. */
    private static final int MAX_WRAPPINGS = 16;

    private StageBridge() {}

    static <T, E> CompletableFuture<Result<T, E>> toResult(
            CompletionStage<? extends T> stage, Function<? super Throwable, ? extends @Nullable E> classify) {
        Objects.requireNonNull(classify, "classify");
        return bridge(stage, Ok::new, cause -> {
            E error = cause instanceof Error ? null : classify.apply(cause);
            return error == null ? null : new Err<>(error);
        });
    }

    static <T, E> CompletableFuture<T> toValue(
            CompletionStage<? extends Result<? extends T, ? extends E>> stage,
            Function<? super E, ? extends Throwable> exception) {
        Objects.requireNonNull(exception, "exception");
        return bridge(stage, result -> result.orElseThrow(exception), cause -> null);
    }

    private static <A, B> CompletableFuture<B> bridge(
            CompletionStage<? extends A> stage, OnValue<A, B> onValue, OnCause<B> onCause) {
        CompletableFuture<B> bridged = new CompletableFuture<>();
        var unused = stage.whenComplete((value, thrown) -> {
            if (thrown == null) {
                completeWith(bridged, value, onValue);
            } else {
                completeFrom(bridged, unwrap(thrown), onCause);
            }
        });
        var unusedToo = bridged.whenComplete((value, thrown) -> {
            if (bridged.isCancelled()) {
                stage.toCompletableFuture().cancel(true);
            }
        });
        return bridged;
    }

    private static <A, B> void completeWith(CompletableFuture<B> bridged, @Nullable A value, OnValue<A, B> onValue) {
        try {
            bridged.complete(onValue.apply(Objects.requireNonNull(value, "value of stage")));
        } catch (Throwable thrown) { // it belongs to whoever waits for the result
            bridged.completeExceptionally(thrown);
        }
    }

    @SuppressWarnings("Interruption") // a cancelled stage cancels the future made from it, and interrupts nothing
    private static <B> void completeFrom(CompletableFuture<B> bridged, Throwable cause, OnCause<B> onCause) {
        if (cause instanceof CancellationException) {
            bridged.cancel(false);
            return;
        }
        try {
            B value = onCause.apply(cause);
            if (value == null) {
                bridged.completeExceptionally(cause);
            } else {
                bridged.complete(value);
            }
        } catch (Throwable defect) { // of the classifying function: it belongs to whoever waits for the result
            if (defect != cause) {
                defect.addSuppressed(cause);
            }
            bridged.completeExceptionally(defect);
        }
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable unwrapped = thrown;
        for (int i = 0; i < MAX_WRAPPINGS && unwrapped instanceof CompletionException; i++) {
            Throwable cause = unwrapped.getCause();
            if (cause == null) {
                break;
            }
            unwrapped = cause;
        }
        return unwrapped;
    }

    private interface OnValue<A, B> {
        B apply(A value) throws Throwable;
    }

    private interface OnCause<B> {
        @Nullable
        B apply(Throwable cause);
    }
}
