package dev.staunch.error;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Set;

/** Tells an interruption of the thread from the time-outs that share its exception classes. */
final class AttemptInterruption {

    /**
     * Okio, and so OkHttp, throws {@code InterruptedIOException} itself with these messages when a deadline has passed.
     * To set the interrupt flag then would break the next blocking call of a thread that nobody interrupted.
     */
    private static final Set<String> TIME_OUTS = Set.of("timeout", "deadline reached");

    private AttemptInterruption() {}

    /** Subclasses of {@code InterruptedIOException}, such as {@code SocketTimeoutException}, are time-outs. */
    static boolean isIn(Exception thrown) {
        if (thrown.getClass() == InterruptedIOException.class) {
            String message = thrown.getMessage();
            return message == null || !TIME_OUTS.contains(message);
        }
        return thrown instanceof InterruptedException || thrown instanceof ClosedByInterruptException;
    }
}
