package dev.staunch.parse;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in place of an object where the input is null as a whole. */
enum NoObject implements Fields.Source {
    INSTANCE;

    @Override
    public @Nullable Object get(String name) {
        return null;
    }

    @Override
    public Collection<?> names() {
        return List.of();
    }

    @Override
    public boolean textOnly() {
        return false;
    }
}
