package dev.staunch.redaction;

/**
 * Hears of each replacement, for counters. It learns the kind and the rule, and nothing of the value.
 *
 * <p>Given to a policy it hears of that policy; {@code LogPolicy.addListener} lets it hear of the log of the whole process.
 * It is called while a text is read, from any thread, and must be fast; what it throws is ignored. With a map of counters,
 * or in the same way with those of Micrometer:
 *
 * <pre>{@code
 * Map<SecretKind, LongAdder> counters = new ConcurrentHashMap<>();
 * RedactionPolicy policy = RedactionPolicy.standard()
 *         .with((kind, rule) -> counters.computeIfAbsent(kind, first -> new LongAdder()).increment());
 * }</pre>
 */
@FunctionalInterface
public interface RedactionListener {

    /**
     * Something was replaced. A text that changes is read again, and what is found then is heard of too.
     *
     * @param kind what it was
     * @param rule for a token the literal of its format, and otherwise the name of the kind
     */
    void redacted(SecretKind kind, String rule);
}
