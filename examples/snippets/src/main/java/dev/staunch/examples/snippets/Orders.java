package dev.staunch.examples.snippets;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Permits. */
final class Orders {

    private static final Map<Integer, String> OWNERS = Map.of(17, "ann", 18, "bob");

    private Orders() {}

    // region permit
    enum Action {
        READ,
        CANCEL
    }

    private static final Policy<String, Action, Integer> OWNER = Policy.<String, Action, Integer>of(
                    (user, action, order) -> user.equals(OWNERS.get(order)))
            .denyingWith(ShopError.ORDER_NOT_FOUND);

    /** Cannot be called without a permit. */
    static Result<String, Failure> cancel(Permit<Action, Integer> permit) {
        return permit.verify(Action.CANCEL).mapError(Denied::toFailure).map(order -> "cancelled " + order);
    }

    static String request(String user, Action action, int order) {
        return OWNER.decide(user, action, order, Clock.systemUTC(), Duration.ofSeconds(30))
                .mapError(Denied::toFailure)
                .flatMap(Orders::cancel)
                .fold(done -> done, failure -> failure.code().id());
    }

    public static void main(String[] args) {
        System.out.println(request("ann", Action.CANCEL, 17));
        System.out.println(request("ann", Action.CANCEL, 18));
        System.out.println(request("ann", Action.READ, 17));
    }
    // endregion
}
