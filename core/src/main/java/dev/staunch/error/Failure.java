package dev.staunch.error;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.CompileTimeConstant;
import dev.staunch.classification.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure, for two audiences. The public view (code, parameters, incident id) may go to the caller. The
 * diagnostics (cause, arguments) are for the redacting log alone and are reached only by methods whose names say so.
 *
 * <p>{@code toString} shows the public view. The incident id joins the response to the log line; it is random and means
 * nothing else. Immutable and thread-safe, but for a cause that is not.
 */
@CheckReturnValue
public final class Failure {

    private final ErrorCode code;
    private final UUID incidentId;
    private final @Nullable Parameters parameters;
    private final @Nullable Throwable cause;
    private final List<Arg> diagnostics;

    private Failure(
            ErrorCode code,
            UUID incidentId,
            @Nullable Parameters parameters,
            @Nullable Throwable cause,
            List<Arg> diagnostics) {
        this.code = code;
        this.incidentId = incidentId;
        this.parameters = parameters;
        this.cause = cause;
        this.diagnostics = diagnostics;
    }

    /**
     * A failure with a new incident id.
     *
     * @param code the code, an enum constant
     * @return a failure
     */
    public static Failure of(ErrorCode code) {
        return new Failure(Codes.require(code), newIncidentId(), null, null, List.of());
    }

    /**
     * Adds a number that the caller may know.
     *
     * @param name the name of the parameter
     * @param value the number
     * @return a new failure of the same incident
     */
    public Failure with(@CompileTimeConstant String name, long value) {
        return new Failure(code, incidentId, Parameters.plus(parameters, name, value), cause, diagnostics);
    }

    /**
     * Adds an enum constant that the caller may know.
     *
     * @param name the name of the parameter
     * @param value the constant, shown by its {@code name()}
     * @return a new failure of the same incident
     */
    public Failure with(@CompileTimeConstant String name, Enum<?> value) {
        return new Failure(code, incidentId, Parameters.plus(parameters, name, value), cause, diagnostics);
    }

    /**
     * Adds the exception that led to it, for the log.
     *
     * @param cause the exception
     * @return a new failure of the same incident
     */
    public Failure causedBy(Throwable cause) {
        return new Failure(code, incidentId, parameters, cause, diagnostics);
    }

    /**
     * Adds arguments, for the log.
     *
     * @param args the arguments
     * @return a new failure of the same incident
     */
    public Failure diagnosedWith(Arg... args) {
        List<Arg> all = new ArrayList<>(diagnostics);
        all.addAll(List.of(args));
        return new Failure(code, incidentId, parameters, cause, List.copyOf(all));
    }

    /**
     * What failed.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * The id that joins response and log.
     *
     * @return a random id
     */
    public UUID incidentId() {
        return incidentId;
    }

    /**
     * What the caller may know, in the order in which it was added.
     *
     * @return an unmodifiable map of {@link Long} and {@link String} (names of enum constants)
     */
    public Map<String, Object> parameters() {
        return Parameters.asMap(parameters);
    }

    /**
     * The exception that led to it. Its message may hold anything: give it to the redacting logger, not to a response.
     *
     * @return the cause, if there is one
     */
    public Optional<Throwable> exposeCause() {
        return Optional.ofNullable(cause);
    }

    /**
     * The classified arguments, for the log.
     *
     * @return an unmodifiable list
     */
    public List<Arg> diagnostics() {
        return diagnostics;
    }

    /**
     * This failure as an exception, for a layer that expects one.
     *
     * @return an exception that shows the public view alone
     */
    public FailureException toException() {
        return new FailureException(this);
    }

    /** Returns the public view: {@code order.not_found {lines=3} incident 6f1c…}. */
    @Override
    public String toString() {
        String shown = Codes.idOf(code);
        return (parameters == null ? shown : shown + " " + parameters()) + " incident " + incidentId;
    }

    /** A version 4 UUID that need not be unguessable, so that failing stays cheap. */
    private static UUID newIncidentId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
