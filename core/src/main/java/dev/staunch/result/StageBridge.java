package dev.staunch.result;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a stage into a future of a result and carries cancellation back to the stage. */
final class StageBridge {

    private StageBridge() {}

    static <T, E> CompletableFuture<Result<T, E>> toResult(
            CompletionStage<? extends T> stage, Function<? super Throwable, ? extends @Nullable E> classify) {
        CompletableFuture<Result<T, E>> bridged = new CompletableFuture<>();
        var unused = stage.whenComplete((value, thrown) -> complete(bridged, value, thrown, classify));
        var unusedToo = bridged.whenComplete((result, thrown) -> {
            if (bridged.isCancelled()) {
                stage.toCompletableFuture().cancel(true);
            }
        });
        return bridged;
    }

    @SuppressWarnings("Interruption") // a cancelled stage cancels the future made from it, and interrupts nothing
    private static <T, E> void complete(
            CompletableFuture<Result<T, E>> bridged,
            @Nullable T value,
            @Nullable Throwable thrown,
            Function<? super Throwable, ? extends @Nullable E> classify) {
        try {
            if (thrown == null) {
                bridged.complete(new Ok<>(Objects.requireNonNull(value, "value of stage")));
                return;
            }
            Throwable cause = unwrap(thrown);
            if (cause instanceof CancellationException) {
                bridged.cancel(false);
                return;
            }
            E error = cause instanceof Error ? null : classify.apply(cause);
            if (error == null) {
                bridged.completeExceptionally(cause);
            } else {
                bridged.complete(new Err<>(error));
            }
        } catch (Throwable defect) { // of the classifying function: it belongs to whoever waits for the result
            bridged.completeExceptionally(defect);
        }
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : null;
        return cause == null ? thrown : cause;
    }
}
