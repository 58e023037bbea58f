package dev.staunch.csv;

import dev.staunch.parse.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with as many cells as there are columns. */
record Row(Map<String, Integer> columns, List<@Nullable String> cells) implements Fields.Source {

    @Override
    public @Nullable Object get(String name) {
        Integer column = columns.get(name);
        return column == null ? null : cells.get(column);
    }

    @Override
    public Collection<?> names() {
        return columns.keySet();
    }

    @Override
    public boolean textOnly() {
        return true;
    }
}
