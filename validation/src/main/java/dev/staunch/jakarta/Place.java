package dev.staunch.jakarta;

import dev.staunch.error.Pointer;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of Jakarta Validation as the tokens of a pointer: integers are indices, strings are names that may be shown.
 * Sorted as a reader expects: element 2 before element 10.
 */
record Place(List<Object> tokens) implements Comparable<Place> {

    private static final int MAX_NAME = 64;
    private static final int MAX_DIGITS = 4;
    private static final String ANY = "*";

    static Place of(Path path) {
        List<Object> tokens = new ArrayList<>();
        for (Path.Node node : path) {
            // Index and key are those of the container that the node is in, and so come before its name.
            if (node.isInIterable()) {
                tokens.add(element(node.getIndex(), node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                tokens.add(isDeclarable(node.getName()) ? node.getName() : ANY);
            }
        }
        return new Place(List.copyOf(tokens));
    }

    private static Object element(@Nullable Integer index, @Nullable Object key) {
        if (index != null) {
            return index < 0 ? ANY : index;
        }
        if (key instanceof Enum<?> constant) {
            return constant.name();
        }
        if (key instanceof String || key instanceof Integer || key instanceof Long) {
            return Pointer.root().untrustedChild(key.toString()).toString().substring(1);
        }
        // Other keys would have to be asked for their text, and may be anything.
        return ANY;
    }

    /** Whether a property can have the name: validators may add properties, with names from anywhere. */
    private static boolean isDeclarable(@Nullable String name) {
        if (name == null
                || name.isEmpty()
                || name.length() > MAX_NAME
                || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits <= MAX_DIGITS;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.root();
        for (Object token : tokens) {
            pointer = token instanceof Integer index ? pointer.child(index) : pointer.child((String) token);
        }
        return pointer;
    }

    @Override
    public int compareTo(Place other) {
        int shared = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < shared; i++) {
            int order = compare(tokens.get(i), other.tokens.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Integer index && other instanceof Integer otherIndex) {
            return index.compareTo(otherIndex);
        }
        if (one instanceof Integer || other instanceof Integer) {
            return one instanceof Integer ? -1 : 1;
        }
        return ((String) one).compareTo((String) other);
    }
}
