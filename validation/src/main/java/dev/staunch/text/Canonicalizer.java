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

    private final TextPolicy policy;
    private String text;
    private @Nullable Violation violation;
    private boolean hasStrippable;

    Canonicalizer(TextPolicy policy, String raw) {
        this.policy = policy;
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
        if (isWellFormed() && isClean(policy.stripped())) {
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
            CharacterClass found = hazardAt(i, codePoint);
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

    private @Nullable CharacterClass hazardAt(int index, int codePoint) {
        CharacterClass found = CodePoints.hazard(codePoint);
        if (found == CharacterClass.CONTROL && policy.isMultiLine()) {
            return codePoint == '\n' || codePoint == '\r' || codePoint == '\t' ? null : found;
        }
        if ((found == CharacterClass.JOINER || found == CharacterClass.VARIATION_SELECTOR)
                && Joiners.hasFunction(text, index)) {
            return null;
        }
        return found;
    }

    private void strip() {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            CharacterClass found = hazardAt(i, codePoint);
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
            text = policy.normalization().apply(text);
            if (policy.isFolding()) {
                text = policy.normalization().apply(CaseFolding.fold(text));
            }
            if (policy.isMultiLine()) {
                text = Spaces.unixLineBreaks(text);
            }
            text = switch (policy.whitespaceRule()) {
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
        CharSet allowed = policy.allowed();
        int outside = allowed == null ? -1 : allowed.firstOutside(text);
        return outside < 0
                ? policy.wrongLength(text, policy.unit().measure(text))
                : Violation.of(text.isEmpty() ? StandardError.EMPTY : TextError.NOT_ALLOWED_CHARACTER)
                        .with("offset", outside);
    }
}
