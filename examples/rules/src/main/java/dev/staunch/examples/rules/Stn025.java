package dev.staunch.examples.rules;

import dev.staunch.authorization.Policy;
import java.util.Map;

final class Stn025 {

    private Stn025() {}

    // region bad
    static int status(Map<Integer, String> owners, String user, int order) {
        String owner = owners.get(order);
        if (owner == null) {
            return 404;
        }
        return owner.equals(user) ? 200 : 403; // 403 says: this order exists
    }
    // endregion

    // region good
    static Policy<String, String, Integer> owner(Map<Integer, String> owners) {
        return Policy.<String, String, Integer>of((user, action, order) -> user.equals(owners.get(order)))
                .denyingWith(ShopError.ORDER_NOT_FOUND);
    }
    // endregion
}
