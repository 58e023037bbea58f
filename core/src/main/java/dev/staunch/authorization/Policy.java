package dev.staunch.authorization;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a subject may perform an action on a resource. Whatever no rule permits is denied.
 *
 * <pre>{@code
 * Policy<User, OrderAction, OrderId> owner = Policy.of((user, action, order) -> orders.ownerOf(order).equals(user.id()));
 * Policy<User, OrderAction, OrderId> active = Policy.<User, OrderAction, OrderId>of((user, action, order) -> user.isActive())
 *         .denyingWith(OrderError.ACCOUNT_LOCKED);
 * Policy<User, OrderAction, OrderId> policy = Policy.allOf(List.of(active, owner));
 *
 * Result<Permit<OrderAction, OrderId>, Denied> permit = policy.decide(user, CANCEL, id, clock, Duration.ofSeconds(30));
 * }</pre>
 *
 * <p>{@link #allOf} and {@link #anyOf} ask from left to right and stop when the answer is known; both deny where there is
 * nothing to ask. Their decision depends neither on order, nor grouping, nor repetition. The code of a denial is that of
 * the first policy that denied; in {@code anyOf}, where all denied, of the first that has a code other than
 * {@code access.denied}.
 *
 * <p>A rule that throws decides nothing: the exception passes through and there is no permit.
 *
 * <p>Not for: finding out who the subject is; hiding that a resource exists (deny with a code whose kind is
 * {@code NOT_FOUND}). Immutable, and thread-safe if the rules are.
 *
 * @param <S> the type of the subject
 * @param <A> the type of the action, best an enum
 * @param <R> the type of the resource, best an immutable identifier: see {@link Permit}
 */
@CheckReturnValue
public final class Policy<S, A, R> {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Decision<S, A, R> decision;

    private Policy(Decision<S, A, R> decision) {
        this.decision = decision;
    }

    /**
     * A rule of the service: a function that answers yes or no.
     *
     * @param <S> the type of the subject
     * @param <A> the type of the action
     * @param <R> the type of the resource
     */
    @FunctionalInterface
    public interface Rule<S, A, R> {

        /**
         * Answers.
         *
         * @param subject who wants to do it
         * @param action what
         * @param resource to what
         * @return true where this rule permits it
         */
        boolean permits(S subject, A action, R resource);
    }

    /** Null where permitted, else the code of the denial. */
    @FunctionalInterface
    private interface Decision<S, A, R> {
        @Nullable
        ErrorCode denial(S subject, A action, R resource);
    }

    /**
     * A policy of one rule, which denies with {@code access.denied}.
     *
     * @param rule the rule
     * @param <S> the type of the subject
     * @param <A> the type of the action
     * @param <R> the type of the resource
     * @return a policy
     */
    public static <S, A, R> Policy<S, A, R> of(Rule<? super S, ? super A, ? super R> rule) {
        Objects.requireNonNull(rule, "rule");
        return new Policy<>(
                (subject, action, resource) -> rule.permits(subject, action, resource) ? null : StandardError.DENIED);
    }

    /**
     * Permits what all of these permit.
     *
     * @param policies the policies, in the order in which they are asked; where there are none, everything is denied
     * @param <S> the type of the subject
     * @param <A> the type of the action
     * @param <R> the type of the resource
     * @return a policy
     */
    public static <S, A, R> Policy<S, A, R> allOf(List<? extends Policy<? super S, ? super A, ? super R>> policies) {
        List<Policy<? super S, ? super A, ? super R>> all = List.copyOf(policies);
        return new Policy<>((subject, action, resource) -> {
            for (Policy<? super S, ? super A, ? super R> each : all) {
                ErrorCode denial = each.denial(subject, action, resource);
                if (denial != null) {
                    return denial;
                }
            }
            return all.isEmpty() ? StandardError.DENIED : null;
        });
    }

    /**
     * Permits what at least one of these permits.
     *
     * @param policies the policies, in the order in which they are asked; where there are none, everything is denied
     * @param <S> the type of the subject
     * @param <A> the type of the action
     * @param <R> the type of the resource
     * @return a policy
     */
    public static <S, A, R> Policy<S, A, R> anyOf(List<? extends Policy<? super S, ? super A, ? super R>> policies) {
        List<Policy<? super S, ? super A, ? super R>> any = List.copyOf(policies);
        return new Policy<>((subject, action, resource) -> {
            ErrorCode own = StandardError.DENIED;
            for (Policy<? super S, ? super A, ? super R> each : any) {
                ErrorCode denial = each.denial(subject, action, resource);
                if (denial == null) {
                    return null;
                }
                own = own == StandardError.DENIED ? denial : own;
            }
            return own;
        });
    }

    /**
     * Makes the same decisions, and denies with a code of the service.
     *
     * @param code the code, an enum constant
     * @return a policy
     * @throws IllegalArgumentException if the code is not an enum constant
     */
    public Policy<S, A, R> denyingWith(ErrorCode code) {
        ErrorCode own = new Denied(code).code();
        return new Policy<>((subject, action, resource) -> denial(subject, action, resource) == null ? null : own);
    }

    /**
     * Decides, and issues a permit for exactly this subject, action and resource. The clock is read after the rules have
     * answered, and the permit keeps it to tell when it has expired.
     *
     * @param subject who wants to do it
     * @param action what
     * @param resource to what
     * @param clock the clock
     * @param timeToLive how long the permit is good: more than nothing and at most a day, best no longer than the request
     * @return a permit or a denial
     * @throws IllegalArgumentException if the time to live is out of bounds
     */
    public Result<Permit<A, R>, Denied> decide(S subject, A action, R resource, Clock clock, Duration timeToLive) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(clock, "clock");
        if (timeToLive.isNegative() || timeToLive.isZero() || timeToLive.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a permit must live for more than nothing and at most a day");
        }
        ErrorCode denial = denial(subject, action, resource);
        return denial == null
                ? new Ok<>(new Permit<>(subject, action, resource, clock, timeToLive))
                : new Err<>(new Denied(denial));
    }

    private @Nullable ErrorCode denial(S subject, A action, R resource) {
        return decision.denial(subject, action, resource);
    }

    /** Returns the word {@code Policy}. */
    @Override
    public String toString() {
        return "Policy";
    }
}
