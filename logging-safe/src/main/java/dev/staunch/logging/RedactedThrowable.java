package dev.staunch.logging;

import dev.staunch.error.FailureException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a backend gets in place of an exception: its class name, its stack trace, its causes and what it suppressed, and
 * of the messages what the policy shows. It keeps no reference to the original. A cycle is cut where it closes, and a
 * graph of more than 128 exceptions, or deeper than 32, where it exceeds that. It is made, never thrown. Not for catching:
 * it stands for exceptions of every class.
 */
@SuppressWarnings("OverrideThrowableToString") // the class name that is printed is the one of the original
public final class RedactedThrowable extends Throwable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_DEPTH = 32;
    private static final int MAX_COUNT = 128;
    private static final StackTraceElement[] NO_FRAMES = {};

    /** The name of the original's class. */
    private final String className;

    /** What {@code toString} returns. */
    private final String shown;

    private RedactedThrowable(String className, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.className = className;
        this.shown = message == null ? className : className + ": " + message;
    }

    static RedactedThrowable of(Throwable original, LogPolicy policy) {
        try {
            return new Copier(policy).copy(original, 0);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return leaf("an exception that cannot be read");
        }
    }

    /**
     * The class of the exception that this one stands for.
     *
     * @return its name
     */
    public String className() {
        return className;
    }

    /** Returns the class name of the original and the redacted message, as backends print it. */
    @Override
    public String toString() {
        return shown;
    }

    /** The stack trace is the original's. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    private static RedactedThrowable leaf(String text) {
        return new RedactedThrowable("[" + text + "]", null, null);
    }

    private static final class Copier {

        private final LogPolicy policy;
        private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Copier(LogPolicy policy) {
            this.policy = policy;
        }

        RedactedThrowable copy(Throwable original, int depth) {
            if (original instanceof RedactedThrowable redacted) {
                return redacted;
            }
            String className = original.getClass().getName();
            if (!seen.add(original)) {
                return leaf("circular reference: " + className);
            }
            if (depth > MAX_DEPTH || seen.size() > MAX_COUNT) {
                return leaf("further exceptions left out");
            }
            Throwable cause = causeOf(original);
            RedactedThrowable copy = new RedactedThrowable(
                    className, messageOf(original), cause == null ? null : copy(cause, depth + 1));
            copy.setStackTrace(framesOf(original));
            for (Throwable suppressed : original.getSuppressed()) {
                copy.addSuppressed(copy(suppressed, depth + 1));
                if (seen.size() > MAX_COUNT) {
                    break;
                }
            }
            return copy;
        }

        private @Nullable String messageOf(Throwable original) {
            if (!policy.showsExceptionMessages()) {
                return null;
            }
            try {
                String message = original.getMessage();
                return message == null ? null : policy.redactor().redact(message);
            } catch (RuntimeException | StackOverflowError unreadable) {
                return ArgText.UNREADABLE;
            }
        }

        private static @Nullable Throwable causeOf(Throwable original) {
            try {
                return original instanceof FailureException failure
                        ? failure.failure().exposeCause().orElse(null)
                        : original.getCause();
            } catch (RuntimeException | StackOverflowError unreadable) {
                return null;
            }
        }

        private static StackTraceElement[] framesOf(Throwable original) {
            try {
                return original.getStackTrace();
            } catch (RuntimeException | StackOverflowError unreadable) {
                return NO_FRAMES;
            }
        }
    }
}
