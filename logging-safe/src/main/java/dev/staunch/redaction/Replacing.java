package dev.staunch.redaction;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scanner does with what it found. */
final class Replacing {

    static final Replacing ERASING = new Replacing(new EnumMap<>(SecretKind.class), false, null);

    private final Map<SecretKind, Replacement> replacements;
    private final boolean lookups;
    private final @Nullable RedactionListener listener;

    Replacing(Map<SecretKind, Replacement> replacements, boolean lookups, @Nullable RedactionListener listener) {
        this.replacements = replacements;
        this.lookups = lookups;
        this.listener = listener;
    }

    /** Whether <code>${</code> is made harmless. */
    boolean lookups() {
        return lookups;
    }

    String of(SecretKind kind, String text, int start, int end) {
        return replacements.getOrDefault(kind, Replacement.erase()).of(kind, text, start, end);
    }

    void heard(Matcher matcher, String text, int floor, int at) {
        if (listener != null) {
            heard(matcher.kind(), matcher.rule(text, floor, at));
        }
    }

    void heard(SecretKind kind, String rule) {
        if (listener != null) {
            try {
                listener.redacted(kind, rule);
            } catch (RuntimeException | StackOverflowError ignored) {
                // A counter that fails must not cost the line.
            }
        }
    }
}
