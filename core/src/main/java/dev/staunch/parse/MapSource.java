package dev.staunch.parse;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose members are the entries of a map, which keep their types. */
record MapSource(Map<?, ?> map) implements Fields.Source {

    @Override
    public @Nullable Object get(String name) {
        try {
            Object value = map.get(name);
            return value == null && map.containsKey(name) ? NULL : value;
        } catch (ClassCastException notText) { // a sorted map whose keys are not texts
            return null;
        }
    }

    @Override
    public Collection<?> names() {
        return map.keySet();
    }

    @Override
    public boolean textOnly() {
        return false;
    }
}
