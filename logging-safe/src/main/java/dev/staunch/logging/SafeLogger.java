package dev.staunch.logging;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.staunch.classification.Arg;
import dev.staunch.error.Failure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;

/**
 * A logger that shows only what is declared safe. Messages are compile-time constants (Error Prone checks it), and every
 * value is a classified {@link Arg}: a safe one is shown, of an unsafe one only its type, and of a pseudonym its keyed
 * fingerprint. Of an unsafe record with {@code @Classified} components, alone or in containers, the components that are at
 * most {@code INTERNAL} are shown.
 *
 * <pre>{@code
 * private static final SafeLogger log = SafeLogger.of(Orders.class);
 *
 * log.info("order accepted", Arg.safe("lines", 3), Arg.unsafe("email", email), Arg.pseudonym("customer", id));
 * // order accepted lines=3 email=[redacted:EmailAddress] customer=[pseudonym:p3f1c:5d41402abc4b2a76b9719d911017c592]
 * }</pre>
 *
 * <p>Texts that are shown (of safe arguments, and messages of exceptions) go through the redactor: secrets in them are
 * replaced, control characters are visible, and a text declared safe under the name of a secret is not shown. Nothing in
 * a value is taken for a placeholder. Exceptions reach the backend as a copy with redacted messages, through all causes
 * and suppressed exceptions; of a {@link Failure} the public view, the diagnostics and the cause are logged.
 *
 * <p>Logging never throws on account of an argument or an exception that misbehaves. A level that is off costs the check
 * of the backend, and the arguments' array if there are arguments. The caller's class, method and line are kept for
 * backends that honour SLF4J's caller boundary.
 *
 * <p>Not for: messages of other libraries, which do not go through it. Thread-safe.
 */
public final class SafeLogger {

    private final Logger logger;
    private final LogPolicy policy;
    private final @Nullable Marker marker;

    private SafeLogger(Logger logger, LogPolicy policy, @Nullable Marker marker) {
        this.logger = Objects.requireNonNull(logger, "logger");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.marker = marker;
    }

    /**
     * A logger with the name of a class and the standard policy.
     *
     * @param type the class
     * @return a logger
     */
    public static SafeLogger of(Class<?> type) {
        return of(LoggerFactory.getLogger(type));
    }

    /**
     * A logger around one of SLF4J, with the standard policy.
     *
     * @param logger the logger that writes
     * @return a logger
     */
    public static SafeLogger of(Logger logger) {
        return of(logger, LogPolicy.standard());
    }

    /**
     * A logger around one of SLF4J.
     *
     * @param logger the logger that writes
     * @param policy how to render
     * @return a logger
     */
    public static SafeLogger of(Logger logger, LogPolicy policy) {
        return new SafeLogger(logger, policy, null);
    }

    /**
     * The same logger with a marker on each event, in place of the one before; keep it in a constant. The backend decides by
     * the marker too whether a level is on.
     *
     * @param other the marker; its names are redacted
     * @return a logger
     */
    public SafeLogger with(Marker other) {
        return new SafeLogger(logger, policy, EventRedactor.of(policy).marker(other));
    }

    /**
     * Whether trace is on.
     *
     * @return whether a call would be logged
     */
    public boolean isTraceEnabled() {
        return marker == null ? logger.isTraceEnabled() : logger.isTraceEnabled(marker);
    }

    /**
     * Logs at level trace.
     *
     * @param message a compile-time constant
     * @param args the arguments
     */
    public void trace(@CompileTimeConstant String message, Arg... args) {
        if (isTraceEnabled()) {
            LogCall.prepare(logger, marker, Level.TRACE, policy, message, null, null, args)
                    .log();
        }
    }

    /**
     * Logs an exception at level trace.
     *
     * @param message a compile-time constant
     * @param thrown the exception; null is as if there were none
     * @param args the arguments
     */
    public void trace(@CompileTimeConstant String message, @Nullable Throwable thrown, Arg... args) {
        if (isTraceEnabled()) {
            LogCall.prepare(logger, marker, Level.TRACE, policy, message, null, thrown, args)
                    .log();
        }
    }

    /**
     * Logs a failure with its diagnostics and cause at level trace.
     *
     * @param message a compile-time constant
     * @param failure the failure
     * @param args further arguments
     */
    public void trace(@CompileTimeConstant String message, Failure failure, Arg... args) {
        if (isTraceEnabled()) {
            LogCall.prepare(logger, marker, Level.TRACE, policy, message, failure, null, args)
                    .log();
        }
    }

    /**
     * Whether debug is on.
     *
     * @return whether a call would be logged
     */
    public boolean isDebugEnabled() {
        return marker == null ? logger.isDebugEnabled() : logger.isDebugEnabled(marker);
    }

    /**
     * Logs at level debug.
     *
     * @param message a compile-time constant
     * @param args the arguments
     */
    public void debug(@CompileTimeConstant String message, Arg... args) {
        if (isDebugEnabled()) {
            LogCall.prepare(logger, marker, Level.DEBUG, policy, message, null, null, args)
                    .log();
        }
    }

    /**
     * Logs an exception at level debug.
     *
     * @param message a compile-time constant
     * @param thrown the exception; null is as if there were none
     * @param args the arguments
     */
    public void debug(@CompileTimeConstant String message, @Nullable Throwable thrown, Arg... args) {
        if (isDebugEnabled()) {
            LogCall.prepare(logger, marker, Level.DEBUG, policy, message, null, thrown, args)
                    .log();
        }
    }

    /**
     * Logs a failure with its diagnostics and cause at level debug.
     *
     * @param message a compile-time constant
     * @param failure the failure
     * @param args further arguments
     */
    public void debug(@CompileTimeConstant String message, Failure failure, Arg... args) {
        if (isDebugEnabled()) {
            LogCall.prepare(logger, marker, Level.DEBUG, policy, message, failure, null, args)
                    .log();
        }
    }

    /**
     * Whether info is on.
     *
     * @return whether a call would be logged
     */
    public boolean isInfoEnabled() {
        return marker == null ? logger.isInfoEnabled() : logger.isInfoEnabled(marker);
    }

    /**
     * Logs at level info.
     *
     * @param message a compile-time constant
     * @param args the arguments
     */
    public void info(@CompileTimeConstant String message, Arg... args) {
        if (isInfoEnabled()) {
            LogCall.prepare(logger, marker, Level.INFO, policy, message, null, null, args)
                    .log();
        }
    }

    /**
     * Logs an exception at level info.
     *
     * @param message a compile-time constant
     * @param thrown the exception; null is as if there were none
     * @param args the arguments
     */
    public void info(@CompileTimeConstant String message, @Nullable Throwable thrown, Arg... args) {
        if (isInfoEnabled()) {
            LogCall.prepare(logger, marker, Level.INFO, policy, message, null, thrown, args)
                    .log();
        }
    }

    /**
     * Logs a failure with its diagnostics and cause at level info.
     *
     * @param message a compile-time constant
     * @param failure the failure
     * @param args further arguments
     */
    public void info(@CompileTimeConstant String message, Failure failure, Arg... args) {
        if (isInfoEnabled()) {
            LogCall.prepare(logger, marker, Level.INFO, policy, message, failure, null, args)
                    .log();
        }
    }

    /**
     * Whether warn is on.
     *
     * @return whether a call would be logged
     */
    public boolean isWarnEnabled() {
        return marker == null ? logger.isWarnEnabled() : logger.isWarnEnabled(marker);
    }

    /**
     * Logs at level warn.
     *
     * @param message a compile-time constant
     * @param args the arguments
     */
    public void warn(@CompileTimeConstant String message, Arg... args) {
        if (isWarnEnabled()) {
            LogCall.prepare(logger, marker, Level.WARN, policy, message, null, null, args)
                    .log();
        }
    }

    /**
     * Logs an exception at level warn.
     *
     * @param message a compile-time constant
     * @param thrown the exception; null is as if there were none
     * @param args the arguments
     */
    public void warn(@CompileTimeConstant String message, @Nullable Throwable thrown, Arg... args) {
        if (isWarnEnabled()) {
            LogCall.prepare(logger, marker, Level.WARN, policy, message, null, thrown, args)
                    .log();
        }
    }

    /**
     * Logs a failure with its diagnostics and cause at level warn.
     *
     * @param message a compile-time constant
     * @param failure the failure
     * @param args further arguments
     */
    public void warn(@CompileTimeConstant String message, Failure failure, Arg... args) {
        if (isWarnEnabled()) {
            LogCall.prepare(logger, marker, Level.WARN, policy, message, failure, null, args)
                    .log();
        }
    }

    /**
     * Whether error is on.
     *
     * @return whether a call would be logged
     */
    public boolean isErrorEnabled() {
        return marker == null ? logger.isErrorEnabled() : logger.isErrorEnabled(marker);
    }

    /**
     * Logs at level error.
     *
     * @param message a compile-time constant
     * @param args the arguments
     */
    public void error(@CompileTimeConstant String message, Arg... args) {
        if (isErrorEnabled()) {
            LogCall.prepare(logger, marker, Level.ERROR, policy, message, null, null, args)
                    .log();
        }
    }

    /**
     * Logs an exception at level error.
     *
     * @param message a compile-time constant
     * @param thrown the exception; null is as if there were none
     * @param args the arguments
     */
    public void error(@CompileTimeConstant String message, @Nullable Throwable thrown, Arg... args) {
        if (isErrorEnabled()) {
            LogCall.prepare(logger, marker, Level.ERROR, policy, message, null, thrown, args)
                    .log();
        }
    }

    /**
     * Logs a failure with its diagnostics and cause at level error.
     *
     * @param message a compile-time constant
     * @param failure the failure
     * @param args further arguments
     */
    public void error(@CompileTimeConstant String message, Failure failure, Arg... args) {
        if (isErrorEnabled()) {
            LogCall.prepare(logger, marker, Level.ERROR, policy, message, failure, null, args)
                    .log();
        }
    }
}
