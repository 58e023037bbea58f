package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.RedactedThrowable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exception that layouts get. They take its class from the object itself, so the copy that stands for an exception
 * hides the class from JSON. Where the copy would print the same, and the class has no say in what is printed, the original
 * goes through.
 */
final class Thrown {

    private static final Set<String> SAYS =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getCause", "getStackTrace", "printStackTrace");

    private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isPlain(type);
        }
    };

    private Thrown() {}

    static Throwable of(EventRedactor redactor, Throwable thrown) {
        RedactedThrowable copy = redactor.throwable(thrown);
        return isSame(thrown, copy) ? thrown : copy;
    }

    private static boolean isSame(@Nullable Throwable original, @Nullable Throwable copy) {
        if (original == null || copy == null) {
            return original == copy;
        }
        if (!PLAIN.get(original.getClass())
                || !copy.toString().equals(original.toString())
                || !isSame(original.getCause(), copy.getCause())) {
            return false;
        }
        Throwable[] suppressed = original.getSuppressed();
        Throwable[] copies = copy.getSuppressed();
        boolean same = suppressed.length == copies.length;
        for (int i = 0; same && i < suppressed.length; i++) {
            same = isSame(suppressed[i], copies[i]);
        }
        return same;
    }

    static boolean isPlain(Class<?> type) {
        try {
            return type.getName().startsWith("java.")
                    || Arrays.stream(type.getMethods())
                            .filter(method -> SAYS.contains(method.getName()))
                            .allMatch(method -> method.getDeclaringClass() == Throwable.class);
        } catch (LinkageError unreadable) {
            return false;
        }
    }
}
