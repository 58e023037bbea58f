package dev.staunch.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.testkit.LeakDetector;
import java.util.function.UnaryOperator;

/** Tests of a service that takes a password and answers. */
final class Stn030 {

    private Stn030() {}

    // region bad
    static void refusesTheWrongPassword(UnaryOperator<String> service) {
        assertThat(service.apply("hunter2")).startsWith("401"); // and whatever else the answer says
    }
    // endregion

    // region good
    static void refusesAndLeaksNothing(UnaryOperator<String> service) {
        LeakDetector leaks = new LeakDetector();
        String answer = service.apply(leaks.canary("password"));
        assertThat(answer).startsWith("401");
        leaks.check("answer", answer);
        leaks.assertNoLeak();
    }
    // endregion
}
