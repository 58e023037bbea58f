package dev.staunch.error;

import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of named numbers, enum constants and annotation types: all that an error may say about a rule. Newest first.
 *
 * @param constant an enum constant or a class; null where the parameter is the number
 */
record Parameters(
        @Nullable Parameters older,
        String name,
        long number,
        @Nullable Object constant) {

    Parameters {
        Objects.requireNonNull(name, "name");
    }

    static Parameters plus(@Nullable Parameters older, String name, long value) {
        return new Parameters(older, name, value, null);
    }

    static Parameters plus(@Nullable Parameters older, String name, Enum<?> value) {
        return new Parameters(older, name, 0, Objects.requireNonNull(value, "value"));
    }

    static Parameters plus(@Nullable Parameters older, String name, Class<? extends Annotation> value) {
        return new Parameters(older, name, 0, Objects.requireNonNull(value, "value"));
    }

    static Map<String, Object> asMap(@Nullable Parameters newest) {
        if (newest == null) {
            return Map.of();
        }
        Deque<Parameters> oldestFirst = new ArrayDeque<>();
        for (Parameters each = newest; each != null; each = each.older) {
            oldestFirst.push(each);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        oldestFirst.forEach(each -> map.put(each.name, each.value()));
        return Collections.unmodifiableMap(map);
    }

    private Object value() {
        if (constant == null) {
            return number;
        }
        return constant instanceof Enum<?> named ? named.name() : ((Class<?>) constant).getSimpleName();
    }
}
