package dev.staunch.examples.javadoc;

import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.SecretKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

interface RedactionListenerExample {

    default RedactionPolicy policy() {
        // region javadoc
        Map<SecretKind, LongAdder> counters = new ConcurrentHashMap<>();
        RedactionPolicy policy = RedactionPolicy.standard()
                .with((kind, rule) ->
                        counters.computeIfAbsent(kind, first -> new LongAdder()).increment());
        // endregion
        return policy;
    }
}
