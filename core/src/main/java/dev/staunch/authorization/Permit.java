package dev.staunch.authorization;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.StandardError;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a {@link Policy} permitted one action on one resource to one subject a short time ago. Only a policy
 * issues it, so an operation that takes one cannot be called without the check.
 *
 * <pre>{@code
 * Result<Receipt, Failure> cancel(Permit<OrderAction, OrderId> permit, Reason reason) {
 *     return permit.verify(OrderAction.CANCEL).mapError(Denied::toFailure).flatMap(id -> orders.cancel(id, reason));
 * }
 * }</pre>
 *
 * <p>{@link #verify(Object)} gives the operation the very resource that was decided on, so there is nothing to compare;
 * prefer it. {@link #verify(Object, Object)} is for an operation that gets the resource from elsewhere.
 *
 * <p>Let the resource be an immutable identifier. Two are the same if each says it equals the other; so an entity without
 * {@code equals} is refused unless it is the same object, and only a pair whose {@code equals} lie both ways is accepted
 * by mistake. For a batch, take an immutable copy ({@code List.copyOf}): a permit for it is good for exactly these
 * elements, and none of them alone. A resource that has changed since the decision, as far as its {@code hashCode} tells,
 * is refused.
 *
 * <p>It proves that a policy decided, not which one: code that can write a policy can write one that permits everything,
 * so keep policies where they are reviewed. It can be used until it expires, any number of times.
 *
 * <p>{@code toString} shows neither subject nor resource; equality is identity; serialisers find nothing or refuse, and an
 * object that one of them made is no permit. Immutable and thread-safe if subject, action and resource are.
 *
 * @param <A> the type of the action
 * @param <R> the type of the resource
 */
@CheckReturnValue
public final class Permit<A, R> {

    /**
     * Null in an instance that a serialiser made without a policy. A function that the JDK composed, because reflection
     * refuses to open what it captured: so serialisers that are told to include transient fields can neither read a
     * grant nor make one up.
     */
    private final transient @Nullable Function<Object, Grant<A, R>> concealed;

    Permit(Object subject, A action, R resource, Clock clock, Duration timeToLive) {
        Instant expiry = clock.instant().plus(timeToLive);
        Grant<A, R> grant = new Grant<>(subject, action, resource, resource.hashCode(), clock, expiry);
        this.concealed = Function.identity().andThen(unused -> grant);
    }

    /** What was permitted. Nothing outside this class gets one, so nothing prints it. */
    private record Grant<A, R>(Object subject, A action, R resource, int resourceHash, Clock clock, Instant expiry) {}

    /**
     * Verifies that this permit is for an action and has not expired.
     *
     * @param action what the operation does
     * @return the resource on which it may be done, or {@code access.denied}, or {@code access.permit_expired}
     * @throws IllegalStateException if a serialiser made this object
     */
    public Result<R, Denied> verify(A action) {
        Grant<A, R> held = grant();
        if (!areSame(held.action, action) || held.resource.hashCode() != held.resourceHash) {
            return new Err<>(new Denied(StandardError.DENIED));
        }
        return held.clock.instant().isBefore(held.expiry)
                ? new Ok<>(held.resource)
                : new Err<>(new Denied(StandardError.PERMIT_EXPIRED));
    }

    /**
     * Verifies that this permit is for an action on a resource and has not expired.
     *
     * @param action what the operation does
     * @param resource to what
     * @return the resource that was decided on, which equals the given one, or {@code access.denied}, or
     *     {@code access.permit_expired}
     * @throws IllegalStateException if a serialiser made this object
     */
    public Result<R, Denied> verify(A action, R resource) {
        return areSame(grant().resource, resource) ? verify(action) : new Err<>(new Denied(StandardError.DENIED));
    }

    /**
     * Verifies that this permit was issued to a subject: for an operation that knows on whose behalf it runs.
     *
     * @param subject the subject
     * @return this permit, or {@code access.denied}
     * @throws IllegalStateException if a serialiser made this object
     */
    public Result<Permit<A, R>, Denied> verifySubject(Object subject) {
        return areSame(grant().subject, subject) ? new Ok<>(this) : new Err<>(new Denied(StandardError.DENIED));
    }

    private Grant<A, R> grant() {
        if (concealed == null) {
            throw new IllegalStateException("a permit does not survive serialisation");
        }
        return concealed.apply(this);
    }

    /** Equal both ways, so that one side alone cannot claim it. */
    private static boolean areSame(Object granted, Object asked) {
        return granted == asked || (granted.equals(asked) && asked.equals(granted));
    }

    /** Returns the word {@code Permit}. */
    @Override
    public String toString() {
        return "Permit";
    }
}
