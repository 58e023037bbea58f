package dev.staunch.examples.rules;

import dev.staunch.authorization.Denied;
import dev.staunch.authorization.Permit;
import dev.staunch.error.Failure;
import dev.staunch.result.Result;
import java.util.Map;

final class Stn023 {

    private Stn023() {}

    // region bad
    static void delete(Map<Integer, String> orders, int id) {
        orders.remove(id); // every caller remembers the check, but for the new one
    }
    // endregion

    // region good
    enum Action {
        READ,
        DELETE
    }

    static Result<Integer, Failure> delete(Map<Integer, String> orders, Permit<Action, Integer> permit) {
        return permit.verify(Action.DELETE).mapError(Denied::toFailure).peek(orders::remove);
    }
    // endregion
}
