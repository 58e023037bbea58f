package dev.staunch.error;

import com.google.errorprone.annotations.Immutable;

/**
 * A kind of error that a service promises to its callers, implemented by the service's own enum.
 *
 * <p>Only enum constants are accepted as codes, and their ids must look like {@code order.not_found}: lower-case ASCII
 * letters, digits, dots, underscores and dashes, starting with a letter, at most 64. So a code cannot be built from
 * input. Both rules are checked where a code is used, and breaking them is a defect ({@link IllegalArgumentException}).
 */
@Immutable
public interface ErrorCode {

    /**
     * The stable identifier: never re-used, never changed in meaning.
     *
     * @return an id such as {@code order.not_found}
     */
    String id();

    /**
     * The group of the error, which decides its HTTP status.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What a person may read about this kind of error, in English, without a full stop.
     *
     * @return a constant
     */
    String title();

    /**
     * Whether the same call may succeed later without a change. What is not classified is not retryable.
     *
     * @return whether a caller may try again
     */
    default boolean retryable() {
        return false;
    }

    /** Groups of errors. */
    enum Kind {
        /** The input is not acceptable (400). */
        INVALID_INPUT(400, "Bad Request"),
        /** The caller is not known (401). */
        UNAUTHENTICATED(401, "Unauthorized"),
        /** The caller may not do this (403). */
        FORBIDDEN(403, "Forbidden"),
        /** The thing does not exist, or the caller may not know of it (404). */
        NOT_FOUND(404, "Not Found"),
        /** The thing exists, and this cannot be done to it (405). */
        METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
        /** The thing is in a state that does not allow this (409). */
        CONFLICT(409, "Conflict"),
        /** The input is larger than the service accepts (413). */
        TOO_LARGE(413, "Content Too Large"),
        /** The input is in a format that the service does not read (415). */
        UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
        /** A business rule refuses it (422). */
        RULE_REFUSED(422, "Unprocessable Content"),
        /** The caller calls too often (429). */
        RATE_LIMITED(429, "Too Many Requests"),
        /** A defect of the service (500). */
        INTERNAL(500, "Internal Server Error"),
        /** Another system answered wrongly (502). */
        UPSTREAM(502, "Bad Gateway"),
        /** The service or another system is not available now (503). */
        UNAVAILABLE(503, "Service Unavailable"),
        /** Another system did not answer in time (504). */
        TIMEOUT(504, "Gateway Timeout");

        private final int httpStatus;
        private final String reasonPhrase;

        Kind(int httpStatus, String reasonPhrase) {
            this.httpStatus = httpStatus;
            this.reasonPhrase = reasonPhrase;
        }

        /**
         * The HTTP status that goes with it (RFC 9110 §15).
         *
         * @return a status from 400 to 599
         */
        public int httpStatus() {
            return httpStatus;
        }

        String reasonPhrase() {
            return reasonPhrase;
        }
    }
}
