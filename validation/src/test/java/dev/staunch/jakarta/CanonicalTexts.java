package dev.staunch.jakarta;

import java.util.stream.Stream;

/** For the contract of all parsers: whether {@link Canonical} agrees with them. */
public final class CanonicalTexts {

    private CanonicalTexts() {}

    /** Whether a type has a parser of its own, and a text to compare with: one that is closed keeps it to itself. */
    public static boolean isPrimitive(Class<?> type) {
        return !AutoCloseable.class.isAssignableFrom(type)
                && Stream.of(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("PARSER"));
    }

    /** Whether a text is valid under {@code @Canonical(type)}. */
    public static boolean accept(Class<?> type, String text) {
        return Demand.isMet(CanonicalText.of(type), text);
    }
}
