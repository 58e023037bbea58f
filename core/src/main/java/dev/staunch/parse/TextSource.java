package dev.staunch.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that are lists of texts. */
final class TextSource implements Fields.Source {

    private final Map<String, ? extends List<String>> values;
    private final boolean ignoreCase;

    TextSource(Map<String, ? extends List<String>> values) {
        this(values, false);
    }

    private TextSource(Map<String, ? extends List<String>> values, boolean ignoreCase) {
        this.values = values;
        this.ignoreCase = ignoreCase;
    }

    static TextSource ignoringCase(Map<String, ? extends List<String>> values) {
        Map<String, List<String>> lowerCased = new HashMap<>();
        values.forEach((name, texts) -> {
            if (name != null) { // the JDK's URL connections give the status line under null
                lowerCased
                        .computeIfAbsent(lower(name), unused -> new ArrayList<>())
                        .addAll(texts);
            }
        });
        return new TextSource(lowerCased, true);
    }

    static Fields.Source single(Map<String, String> values) {
        return new Single(values);
    }

    @Override
    public @Nullable Object get(String name) {
        return values.get(ignoreCase ? lower(name) : name);
    }

    @Override
    public Collection<?> names() {
        return values.keySet();
    }

    @Override
    public boolean textOnly() {
        return true;
    }

    boolean isName(String asked, String actual) {
        return ignoreCase ? asked.equalsIgnoreCase(actual) : asked.equals(actual);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Single(Map<String, String> values) implements Fields.Source {
        @Override
        public @Nullable Object get(String name) {
            return values.get(name);
        }

        @Override
        public Collection<?> names() {
            return values.keySet();
        }

        @Override
        public boolean textOnly() {
            return true;
        }
    }
}
