package dev.staunch.logging;

import dev.staunch.classification.Arg;
import org.jspecify.annotations.Nullable;

/** What may be shown of an argument. Never throws, and never asks an unsafe value for its text. */
final class ArgText {

    static final String UNREADABLE = "[redacted:unreadable]";

    private static final int MAX_NAME = 64;

    private ArgText() {}

    /** A number, a boolean, or a text without secrets. */
    static Object shown(Arg arg, LogPolicy policy) {
        try {
            if (arg instanceof Arg.Safe safe) {
                return ofSafe(safe.name(), safe.value(), policy);
            }
            if (arg instanceof Arg.Pseudonym pseudonym) {
                return policy.pseudonymizer().pseudonymOf(pseudonym.name(), pseudonym.exposeValue());
            }
            Object value = ((Arg.Unsafe) arg).exposeValue();
            String classified = ClassifiedText.of(value, policy, false);
            return classified == null ? ofUnsafe(value) : classified;
        } catch (RuntimeException | StackOverflowError unreadable) {
            return UNREADABLE;
        }
    }

    /** A name as it is if it is a plain identifier, and otherwise with its other characters replaced. */
    static String name(String name) {
        int length = Math.min(name.length(), MAX_NAME);
        for (int i = 0; i < length; i++) {
            if (!isPlain(name.charAt(i))) {
                return replaced(name, length);
            }
        }
        return length == 0 ? "_" : name.substring(0, length);
    }

    private static String replaced(String name, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(isPlain(name.charAt(i)) ? name.charAt(i) : '_');
        }
        return out.toString();
    }

    private static Object ofSafe(String name, Object value, LogPolicy policy) {
        if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        return value instanceof String text ? policy.redactor().redactNamed(name, text) : value.toString();
    }

    static String ofUnsafe(@Nullable Object value) {
        return value == null
                ? "[redacted:null]"
                : "[redacted:" + name(value.getClass().getSimpleName().replace("[]", "_array")) + "]";
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.';
    }
}
