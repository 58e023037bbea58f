package dev.staunch.examples.rules;

import dev.staunch.authorization.Policy;
import java.util.List;
import java.util.Set;

final class Stn024 {

    private Stn024() {}

    // region bad
    static boolean mayRefund(Set<String> blocked, String role) {
        return !blocked.contains(role); // the role that is invented tomorrow may refund
    }
    // endregion

    // region good
    static Policy<String, String, Integer> refunds(Set<String> permitted) {
        Policy<String, String, Integer> role = Policy.of((user, action, order) -> permitted.contains(user));
        Policy<String, String, Integer> small = Policy.of((user, action, cents) -> cents <= 5_000);
        return Policy.allOf(List.of(role, small)); // without a policy that permits, the answer is no
    }
    // endregion
}
