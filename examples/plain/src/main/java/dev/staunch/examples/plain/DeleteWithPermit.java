package dev.staunch.examples.plain;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.authorization.Policy;
import dev.staunch.result.Result;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An operation that cannot be called without the check. */
final class DeleteWithPermit {

    private static final Map<Integer, String> OWNERS = new HashMap<>(Map.of(17, "ann", 18, "bob"));

    private DeleteWithPermit() {}

    enum Action {
        READ,
        DELETE
    }

    private static final Policy<String, Action, Integer> OWNER =
            Policy.of((user, action, order) -> user.equals(OWNERS.get(order)));
    private static final Policy<String, Action, Integer> SUPPORT =
            Policy.of((user, action, order) -> user.equals("support") && action == Action.READ);
    private static final Policy<String, Action, Integer> POLICY = Policy.anyOf(List.of(OWNER, SUPPORT));

    static Result<Integer, Denied> delete(Permit<Action, Integer> permit) {
        return permit.verify(Action.DELETE).peek(OWNERS::remove);
    }

    static String request(String user, Action action, int order) {
        return POLICY.decide(user, action, order, Clock.systemUTC(), Duration.ofSeconds(30))
                .flatMap(DeleteWithPermit::delete)
                .fold(id -> "deleted " + id, denied -> denied.code().id());
    }

    public static void main(String[] args) {
        System.out.println("bob: " + request("bob", Action.DELETE, 17));
        System.out.println("support: " + request("support", Action.DELETE, 17));
        System.out.println("support with a permit to read: " + request("support", Action.READ, 17));
        System.out.println("ann: " + request("ann", Action.DELETE, 17));
    }
}
