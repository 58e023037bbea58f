package dev.staunch.logging;

import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows records component by component as their {@link Classified} annotations allow, also in collections, maps, optionals
 * and arrays: what is public or internal is shown, without secrets, and the rest is replaced. It is for one value, bounded in
 * depth, elements and length, and cuts cycles.
 */
final class ClassifiedText {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_ELEMENTS = 100;
    private static final int MAX_LENGTH = 16 * 1024;
    private static final String CUT = "...";

    /** The components of a record that has a classified one, and nothing for other classes. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return components(type);
        }
    };

    private final LogPolicy policy;
    private final boolean open;
    private final StringBuilder out = new StringBuilder();
    private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean classified;

    private ClassifiedText(LogPolicy policy, boolean open) {
        this.policy = policy;
        this.open = open;
    }

    /**
     * The text of a value in which something is classified.
     *
     * @param open whether what is not classified is shown, without secrets, as for the log calls of others
     * @return null if nothing is classified
     */
    static @Nullable String of(@Nullable Object value, LogPolicy policy, boolean open) {
        if (!mayHold(value) || (!open && value != null && isHidden(classification(value)))) {
            return null;
        }
        ClassifiedText text = new ClassifiedText(policy, open);
        text.append("", value, null, 0);
        return text.classified ? text.out.toString() : null;
    }

    private static boolean mayHold(@Nullable Object value) {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof Object[]
                || value instanceof Optional
                || (value != null && (value.getClass().isRecord() || classification(value) != null));
    }

    private static @Nullable Classification classification(Object value) {
        Classified type = value.getClass().getAnnotation(Classified.class);
        return type == null ? null : type.value();
    }

    private static boolean isHidden(@Nullable Classification classification) {
        return classification != null && classification.compareTo(Classification.INTERNAL) > 0;
    }

    private void append(String name, @Nullable Object value, @Nullable Classification given, int depth) {
        Classification own = value == null ? null : classification(value);
        Classification stricter = own == null || (given != null && given.compareTo(own) > 0) ? given : own;
        classified |= own != null;
        if (isHidden(stricter)) {
            out.append("[redacted:")
                    .append(String.valueOf(stricter).toLowerCase(Locale.ROOT))
                    .append(']');
        } else if (out.length() > MAX_LENGTH || depth > MAX_DEPTH) {
            out.append(CUT);
        } else if (value == null || !isContainer(value)) {
            appendLeaf(name, value, stricter);
        } else if (around.add(value)) {
            appendContainer(name, value, stricter, depth);
            around.remove(value);
        } else {
            out.append("[circular reference]");
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof Object[]
                || value instanceof Optional
                || COMPONENTS.get(value.getClass()).length > 0;
    }

    private void appendLeaf(String name, @Nullable Object value, @Nullable Classification classification) {
        if (classification == null && !open) {
            out.append(ArgText.ofUnsafe(value));
        } else if (value == null) {
            out.append("null");
        } else if (value.getClass().isArray()) {
            out.append(Array.getLength(value)).append(" elements");
        } else {
            out.append(policy.redactor().redactNamed(name, String.valueOf(value)));
        }
    }

    private void appendContainer(String name, Object value, @Nullable Classification classification, int depth) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                append(name, optional.get(), classification, depth + 1);
            } else {
                out.append("empty");
            }
        } else if (value instanceof Map<?, ?> map) {
            int count = 0;
            out.append('{');
            for (Map.Entry<?, ?> each : map.entrySet()) {
                if (separated(count++)) {
                    break;
                }
                append("", each.getKey(), classification, depth + 1);
                out.append('=');
                append(each.getKey() instanceof String key ? key : "", each.getValue(), classification, depth + 1);
            }
            out.append('}');
        } else if (value instanceof Collection<?> || value instanceof Object[]) {
            int count = 0;
            out.append('[');
            for (Object each : value instanceof Collection<?> all ? all : Arrays.asList((Object[]) value)) {
                if (separated(count++)) {
                    break;
                }
                append(name, each, classification, depth + 1);
            }
            out.append(']');
        } else {
            appendRecord(value, classification, depth);
        }
    }

    private void appendRecord(Object value, @Nullable Classification around, int depth) {
        classified = true;
        out.append(ArgText.name(value.getClass().getSimpleName())).append('[');
        String separator = "";
        for (RecordComponent each : COMPONENTS.get(value.getClass())) {
            out.append(separator).append(each.getName()).append('=');
            separator = ", ";
            Classified own = each.getAnnotation(Classified.class);
            append(each.getName(), read(each, value), own == null ? around : own.value(), depth + 1);
        }
        out.append(']');
    }

    /** Those of a record that has a classified one. */
    static RecordComponent[] components(Class<?> type) {
        RecordComponent[] all = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        if (Arrays.stream(all).noneMatch(each -> each.isAnnotationPresent(Classified.class))) {
            return new RecordComponent[0];
        }
        for (RecordComponent each : all) {
            boolean unused = each.getAccessor().trySetAccessible();
        }
        return all;
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            return ArgText.UNREADABLE;
        }
    }

    /** Whether there were enough elements. */
    private boolean separated(int count) {
        out.append(count == 0 ? "" : ", ");
        boolean enough = count >= MAX_ELEMENTS || out.length() > MAX_LENGTH;
        out.append(enough ? CUT : "");
        return enough;
    }
}
