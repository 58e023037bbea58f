package dev.staunch.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
            if (name != null && texts != null) { // the JDK's URL connections give the status line under null
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
        return values.get(nameOf(name));
    }

    @Override
    public Collection<?> names() {
        return values.keySet();
    }

    @Override
    public boolean textOnly() {
        return true;
    }

    String nameOf(String asked) {
        return ignoreCase ? lower(asked) : asked;
    }

    /** Folds ASCII letters alone: to Java, the Kelvin sign is a k and the long s an s. */
    private static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isUpper(name.charAt(i))) {
                char[] chars = name.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    if (isUpper(chars[j])) {
                        chars[j] = (char) (chars[j] - 'A' + 'a');
                    }
                }
                return new String(chars);
            }
        }
        return name;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
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
