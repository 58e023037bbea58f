package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.Set;

final class Stn004 {

    private Stn004() {}

    // region bad
    static boolean takeName(Set<String> taken, String name) {
        return taken.add(name); // one name in two Unicode forms is taken twice
    }
    // endregion

    // region good
    private static final TextPolicy KEY = TextPolicy.singleLine().length(1, 60).foldingCase();

    static Result<Boolean, Violations> takeCanonicalName(Set<String> taken, String name) {
        return KEY.apply(name).map(taken::add);
    }
    // endregion
}
