package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.result.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A call to another system whose <em>listed</em> exceptions are expected and become a {@link Failure}. What is not listed
 * is a defect and propagates.
 *
 * <pre>{@code
 * private static final Attempt PAYMENT = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN)
 *         .or(SocketTimeoutException.class, OrderError.PAYMENT_SLOW);
 *
 * Result<Receipt, Failure> pay(Order order) {
 *     return PAYMENT.call(() -> gateway.charge(order.id(), order.total()));
 * }
 * }</pre>
 *
 * <p>The most specific listed class decides, whatever the order of listing: above, a time-out is {@code PAYMENT_SLOW} and
 * every other {@code IOException} is {@code PAYMENT_DOWN}. Whether a retry makes sense is a property of the code
 * ({@link ErrorCode#retryable()}). The exception is kept as {@link Failure#exposeCause()}, for the log; nothing of it is
 * in the public view.
 *
 * <p>Never a failure, whatever is listed:
 *
 * <ul>
 *   <li>an {@link Error};
 *   <li>{@link InterruptedException}: it propagates, and the interrupt flag of the thread is set again;
 *   <li>{@link CancellationException}: it propagates, and a stage that was cancelled stays cancelled;
 *   <li>null in place of a value, a defect: {@link NullPointerException}.
 * </ul>
 *
 * <p>A call that returns nothing returns what it was about: {@code call(() -> { queue.send(event); return event; })}.
 *
 * <p>Not for: catching everything. {@code Exception} and {@code RuntimeException} are refused, since they would turn
 * defects into failures that look expected. Immutable and thread-safe; meant to be a constant.
 */
@CheckReturnValue
public final class Attempt {

    private final Map<Class<?>, ErrorCode> codes;

    private Attempt(Map<Class<?>, ErrorCode> codes) {
        this.codes = codes;
    }

    /**
     * Lists the first expected exception.
     *
     * @param expected the class of the exception; its subclasses are expected with it
     * @param code the code of the failure, an enum constant
     * @return an attempt that expects this exception
     * @throws IllegalArgumentException for {@code Exception}, {@code RuntimeException}, {@code InterruptedException} and
     *     {@code CancellationException}, and, where the compiler was circumvented, for what is not an exception
     */
    public static Attempt on(Class<? extends Exception> expected, ErrorCode code) {
        return new Attempt(Map.of()).or(expected, code);
    }

    /**
     * Lists one more expected exception.
     *
     * @param expected the class of the exception; its subclasses are expected with it, unless they are listed themselves
     * @param code the code of the failure, an enum constant
     * @return a new attempt that expects this exception too
     * @throws IllegalArgumentException as by {@link #on}, and for a class that is listed already
     */
    public Attempt or(Class<? extends Exception> expected, ErrorCode code) {
        Map<Class<?>, ErrorCode> more = new HashMap<>(codes);
        if (more.putIfAbsent(requireListable(expected), Codes.require(code)) != null) {
            throw new IllegalArgumentException("an exception class must be listed once");
        }
        return new Attempt(Map.copyOf(more));
    }

    /**
     * Makes the call. The exception is looked up as it is thrown: a {@code CompletionException} or
     * {@code ExecutionException} is not unwrapped; give futures to {@link #stage}.
     *
     * <p>An unlisted exception propagates unchanged, a checked one included, although it is not declared: code that must
     * handle it can list it. An {@code IOException} which says that the thread was interrupted
     * ({@link java.nio.channels.ClosedByInterruptException}, {@link java.io.InterruptedIOException} that is no time-out) is
     * a failure if it is listed, and the interrupt flag is set again in any case.
     *
     * @param call the call, which must not return null
     * @param <T> the type of the value
     * @return the value, or a failure with the code of the listed exception
     */
    public <T> Result<T, Failure> call(Callable<? extends T> call) {
        Objects.requireNonNull(call, "call");
        T value;
        try {
            value = call.call();
        } catch (Exception thrown) {
            if (AttemptInterruption.isIn(thrown)) {
                Thread.currentThread().interrupt();
            }
            Failure failure = failureFrom(thrown);
            if (failure == null) {
                throw Attempt.<RuntimeException>unchanged(thrown);
            }
            return Result.err(failure);
        }
        return Result.ok(Objects.requireNonNull(value, "value of call"));
    }

    /**
     * The same for a call that is under way. Exceptions are listed, and cancellation is kept in both directions, as
     * described at {@link Result#fromStage}. No interrupt flag is touched, since the thread is that of someone else. What
     * is thrown before there is a stage is not caught.
     *
     * @param stage the call, which must not complete with null
     * @param <T> the type of the value
     * @return a future that completes with the value, a failure, or an unexpected exception
     */
    public <T> CompletableFuture<Result<T, Failure>> stage(CompletionStage<? extends T> stage) {
        return Result.fromStage(stage, this::failureFrom);
    }

    private @Nullable Failure failureFrom(Throwable thrown) {
        if (thrown instanceof CancellationException) {
            return null;
        }
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            ErrorCode code = codes.get(type);
            if (code != null) {
                return Failure.of(code).causedBy(thrown);
            }
        }
        return null;
    }

    private static Class<?> requireListable(Class<?> expected) {
        if (expected == Exception.class || expected == RuntimeException.class) {
            throw new IllegalArgumentException("an expected exception must be specific");
        }
        if (!Exception.class.isAssignableFrom(expected)
                || InterruptedException.class.isAssignableFrom(expected)
                || CancellationException.class.isAssignableFrom(expected)) {
            throw new IllegalArgumentException("errors, interruption and cancellation must not be expected");
        }
        return expected;
    }

    /** Throws what the compiler would not let through. */
    @SuppressWarnings("unchecked") // the cast is to an erased type; nothing is cast at run time
    private static <X extends Exception> RuntimeException unchanged(Exception thrown) throws X {
        throw (X) thrown;
    }
}
