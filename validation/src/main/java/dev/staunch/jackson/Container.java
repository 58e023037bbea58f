package dev.staunch.jackson;

import dev.staunch.error.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object or list of a JSON text that is being read. */
final class Container {

    private final @Nullable Map<String, @Nullable Object> members;
    private final List<@Nullable Object> elements;
    private @Nullable String name;

    private Container(@Nullable Map<String, @Nullable Object> members, List<@Nullable Object> elements) {
        this.members = members;
        this.elements = elements;
    }

    static Container object() {
        return new Container(new LinkedHashMap<>(), List.of());
    }

    static Container list() {
        return new Container(null, new ArrayList<>());
    }

    Map<String, @Nullable Object> members() {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    Object content() {
        return members == null ? Collections.unmodifiableList(elements) : Collections.unmodifiableMap(members);
    }

    @Nullable
    Object last() {
        return elements.isEmpty() ? null : elements.get(elements.size() - 1);
    }

    /** Begins a member; false if there is one of this name. */
    boolean begin(String next) {
        name = next;
        return members == null || !members.containsKey(next);
    }

    void add(@Nullable Object value) {
        if (members == null) {
            elements.add(value);
        } else if (name != null) {
            members.put(name, value);
        }
    }

    /** The member or element that is being read, or an object before its first member. */
    Pointer child(Pointer outer) {
        if (members == null) {
            return elements.isEmpty() ? outer : outer.child(elements.size() - 1);
        }
        return name == null ? outer : outer.untrustedChild(name);
    }
}
