package dev.staunch.logging.sink;

import java.util.List;

/**
 * The sinks of one backend. A provider is found by {@link java.util.ServiceLoader}; where the classes of its backend are
 * absent it fails to link, and is left out. The logger factory of SLF4J may be one too.
 */
public interface Sinks {

    /** Does what would otherwise be done at the first event, before there is a watch anywhere. */
    default void prepare() {}

    /**
     * Puts a watch at each sink. Until it is closed, the sink gives it every event whose message begins with the token,
     * and writes none of them.
     *
     * @param token how messages begin that are not to be written
     * @return the watches, or none if the backend is not in use
     */
    List<Sink> watch(String token);

    /**
     * Logs a canary in each way of the backend's own interface, at the highest level, so that thresholds let it pass.
     *
     * @param logger the name of the logger; that of the root is SLF4J's
     * @param canaries what to log
     */
    default void log(String logger, Canaries canaries) {}

    /** A secret for each way into the log. Each way is named in the message, behind the token. */
    interface Canaries {

        /**
         * What all messages begin with.
         *
         * @return the token
         */
        String token();

        /**
         * What may not be read in the log.
         *
         * @param way the way
         * @return its canary
         */
        String canary(String way);

        /**
         * What the message of a way begins with.
         *
         * @param way the way
         * @return a text
         */
        default String start(String way) {
            return token() + " " + way + ":";
        }

        /**
         * The canary behind a name that makes it secret.
         *
         * @param way the way
         * @return a text
         */
        default String secret(String way) {
            return "password=" + canary(way);
        }

        /**
         * An exception whose message is a secret, and those of its cause and its suppressed exception.
         *
         * @param way the way of the exception
         * @param cause the way of the cause
         * @param suppressed the way of the suppressed exception
         * @return an exception
         */
        default Throwable exception(String way, String cause, String suppressed) {
            Throwable exception = new IllegalStateException(secret(way), new IllegalStateException(secret(cause)));
            exception.addSuppressed(new IllegalStateException(secret(suppressed)));
            return exception;
        }
    }
}
