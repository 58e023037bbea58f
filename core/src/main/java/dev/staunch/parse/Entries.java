package dev.staunch.parse;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses an object whose member names are data. */
final class Entries<K, V> {

    private final Fields names;
    private final Map<K, V> entries = new LinkedHashMap<>();
    private @Nullable Violations violations;

    private Entries(Fields names) {
        this.names = names;
    }

    static <K, V> Result<Map<K, V>, Violations> parse(
            Fields fields, Parser<String, K> keys, Parser<?, V> values, int max) {
        int size = fields.source().names().size();
        if (size > max) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_MANY).with("max", max).with("actual", size)));
        }
        Entries<K, V> entries = new Entries<>(fields.ofNames());
        for (Object name : fields.source().names()) {
            if (name instanceof String text) {
                entries.add(fields, text, keys, values);
            } else {
                entries.reject("", Violations.of(StandardError.MALFORMED));
            }
        }
        Violations found = entries.violations;
        return found == null ? new Ok<>(Collections.unmodifiableMap(entries.entries)) : new Err<>(found);
    }

    private void add(Fields fields, String name, Parser<String, K> keys, Parser<?, V> values) {
        Result<K, Violations> key = NodeParser.<String, K>read(keys, name, names);
        Result<V, Violations> value = NodeParser.<Object, V>read(
                values, Fields.nonNull(fields.source().get(name)), fields);
        key.errorToOptional().ifPresent(found -> reject(name, found));
        value.errorToOptional().ifPresent(found -> reject(name, found));
        if (key instanceof Ok<K, Violations> goodKey && value instanceof Ok<V, Violations> goodValue) {
            if (entries.putIfAbsent(goodKey.value(), goodValue.value()) != null) {
                reject(name, Violations.of(StandardError.DUPLICATE));
            }
        }
    }

    private void reject(String name, Violations found) {
        violations = Violations.plus(violations, Pointer.root().untrustedChild(name), found);
    }
}
