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
    enum Action {
        REFUND
    }

    static Policy<String, Action, Integer> refunds(Set<String> permitted) {
        Policy<String, Action, Integer> listed =
                Policy.of((role, action, cents) -> action == Action.REFUND && permitted.contains(role));
        Policy<String, Action, Integer> small = Policy.of((role, action, cents) -> cents <= 5_000);
        return Policy.allOf(List.of(listed, small)); // what none of them permits is denied
    }
    // endregion
}
