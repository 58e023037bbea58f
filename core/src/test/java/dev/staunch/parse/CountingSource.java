package dev.staunch.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A typed source of another library that remembers which members were asked for. */
final class CountingSource implements Fields.Source {

    private final Map<String, ?> members;
    final List<String> asked = new ArrayList<>();

    CountingSource(Map<String, ?> members) {
        this.members = members;
    }

    @Override
    public @Nullable Object get(String name) {
        asked.add(name);
        return members.get(name);
    }

    @Override
    public Collection<?> names() {
        return members.keySet();
    }

    @Override
    public boolean textOnly() {
        return false;
    }
}
