package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.RedactedThrowable;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * The exception that layouts get. They take its class from the object itself, so the copy that stands for an exception
 * hides the class from JSON. Where the copy would print the same, and the class has no say in what is printed, the original
 * goes through.
 */
final class Thrown {

    private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getName().startsWith("java.")
                    || (isInherited(type, "getMessage")
                            && isInherited(type, "getLocalizedMessage")
                            && isInherited(type, "toString")
                            && isInherited(type, "getCause")
                            && isInherited(type, "getStackTrace")
                            && isInherited(type, "printStackTrace")
                            && isInherited(type, "printStackTrace", PrintStream.class)
                            && isInherited(type, "printStackTrace", PrintWriter.class));
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

    private static boolean isInherited(Class<?> type, String method, Class<?>... parameters) {
        try {
            return type.getMethod(method, parameters).getDeclaringClass() == Throwable.class;
        } catch (NoSuchMethodException | LinkageError unreadable) {
            return false;
        }
    }
}
