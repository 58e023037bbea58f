package dev.staunch.examples.javadoc;

import dev.staunch.logging.LogPolicy;
import java.util.concurrent.atomic.LongAdder;

interface LogPolicyExample {

    default LongAdder counted() {
        // region javadoc
        LongAdder redactions = new LongAdder();
        LogPolicy.addListener((kind, rule) -> redactions.increment());
        // endregion
        return redactions;
    }
}
