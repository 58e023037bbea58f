package dev.staunch.text;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Applies a policy to one text that the fast path of {@link TextPolicy} did not let through. Used once: afterwards it has
 * either the canonical text or the violation.
 */
final class Canonicalizer {

    /** A character has at most 4 marks in NFC data of living languages; a longer run costs the normaliser time. */
    static final int MAX_MARKS = 10;

    /** What does not settle in so many rounds is refused; two are enough for every text that is known. */
    private static final int MAX_ROUNDS = 4;

    private final Rules rules;
    private String text;
    private @Nullable Violation violation;
    private boolean hasStrippable;

    Canonicalizer(Rules rules, String raw) {
        this.rules = rules;
        this.text = raw;
    }

    String text() {
        return text;
    }

    @Nullable
    Violation violation() {
        return violation;
    }

    Canonicalizer run() {
        String raw = text;
        if (isWellFormed() && isClean(rules.stripped)) {
            if (hasStrippable) {
                strip();
            }
            if (settle() && (raw.equals(text) || isClean(0))) {
                violation = disallowed();
            }
        }
        return this;
    }

    private boolean isWellFormed() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    violation = Violation.of(TextError.ILL_FORMED).with("offset", i);
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private boolean isClean(int stripped) {
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            CharacterClass found = rules.hazardAt(text, i, codePoint);
            if (found != null && (found.bit() & stripped) != 0) {
                hasStrippable = true;
            } else if (found != null) {
                violation = Violation.of(found.error()).with("offset", i).with("class", found);
                return false;
            }
            marks = CodePoints.isMark(codePoint) ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                violation =
                        Violation.of(TextError.TOO_MANY_MARKS).with("offset", i).with("max", MAX_MARKS);
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private void strip() {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            CharacterClass found = rules.hazardAt(text, i, codePoint);
            if (found == null) {
                kept.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        text = kept.toString();
    }

    /** Normalises until nothing changes, so that applying the policy again changes nothing either. */
    private boolean settle() {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String before = text;
            if (rules.stringClass != null) {
                text = rules.stringClass.map(text);
            }
            if (rules.lowering) {
                text = LowerCase.map(text);
            }
            text = rules.normalization.apply(text);
            violation = rules.tooLong(text);
            if (violation != null) {
                return false;
            }
            if (rules.folding) {
                text = rules.normalization.apply(CaseFolding.fold(text));
            }
            if (rules.multiLine) {
                text = Spaces.unixLineBreaks(text);
            }
            text = switch (rules.whitespace) {
                case KEEP -> text;
                case TRIM -> Spaces.trim(text);
                case COLLAPSE -> Spaces.trim(Spaces.collapse(text));
            };
            if (before.equals(text)) {
                return true;
            }
        }
        violation = Violation.of(TextError.NOT_ALLOWED_CHARACTER);
        return false;
    }

    private @Nullable Violation disallowed() {
        Violation found = rules.stringClass == null || text.isEmpty() ? null : rules.stringClass.violation(text);
        if (found != null) {
            return found;
        }
        CharSet allowed = rules.allowed;
        int outside = allowed == null ? -1 : allowed.firstOutside(text);
        return outside < 0
                ? rules.wrongLength(text, rules.unit.measure(text))
                : Violation.of(text.isEmpty() ? StandardError.EMPTY : TextError.NOT_ALLOWED_CHARACTER)
                        .with("offset", outside);
    }
}
