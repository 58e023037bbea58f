package dev.staunch.redaction;

import org.jspecify.annotations.Nullable;

/**
 * Texts that an engine found clean, as long as the known secrets stay what they are. Only the same instance is found again:
 * races do no harm, since what is found here was clean whoever put it here.
 */
final class CleanTexts {

    private static final int COUNT = 256;
    private static final int MAX_LENGTH = 1024;

    private final Engine engine;
    private final Fingerprints known;
    private final @Nullable String[] texts = new String[COUNT];

    CleanTexts(Engine engine) {
        this.engine = engine;
        this.known = engine.known();
    }

    boolean isOf(Engine other) {
        return engine == other && known == other.known();
    }

    @SuppressWarnings("ReferenceEquality") // another text must be looked at
    String redact(String text) {
        int slot = text.hashCode() & (COUNT - 1);
        if (texts[slot] == text) {
            return text;
        }
        String redacted = engine.redact(text);
        if (redacted == text && text.length() <= MAX_LENGTH) {
            texts[slot] = text;
        }
        return redacted;
    }
}
