package dev.staunch.text;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import org.jspecify.annotations.Nullable;

/** What a {@link TextPolicy} was told. Written while the policy is made and never afterwards. */
final class Rules {

    boolean multiLine;
    int min = 1;
    int max = 256;
    LengthUnit unit = LengthUnit.CODE_POINTS;
    int rawLimit = -1;

    @Nullable
    CharSet allowed;

    @Nullable
    StringClass stringClass;

    Whitespace whitespace = Whitespace.COLLAPSE;
    Normalization normalization = Normalization.NFC;
    boolean folding;
    boolean lowering;
    int stripped;

    Rules() {}

    Rules(Rules from) {
        multiLine = from.multiLine;
        min = from.min;
        max = from.max;
        unit = from.unit;
        rawLimit = from.rawLimit;
        allowed = from.allowed;
        stringClass = from.stringClass;
        whitespace = from.whitespace;
        normalization = from.normalization;
        folding = from.folding;
        lowering = from.lowering;
        stripped = from.stripped;
    }

    /** The class for which a character of a text is refused or stripped where it is, or null. */
    @Nullable
    CharacterClass hazardAt(String text, int index, int codePoint) {
        CharacterClass found = CodePoints.hazard(codePoint);
        if (found == CharacterClass.CONTROL && multiLine) {
            return codePoint == '\n' || codePoint == '\r' || codePoint == '\t' ? null : found;
        }
        if (found == CharacterClass.JOINER || found == CharacterClass.VARIATION_SELECTOR) {
            boolean excused = stringClass == null
                    ? Joiners.hasFunction(text, index)
                    : found == CharacterClass.JOINER; // a string class has rules of its own for joiners
            return excused ? null : found;
        }
        return found;
    }

    /** How many UTF-16 code units a text may have before and after it was normalised. */
    int longest() {
        return rawLimit >= 0 ? rawLimit : unit.rawLimit(max);
    }

    /** A limit that nobody set is not named: what the caller can act on is the length of the policy. */
    @Nullable
    Violation tooLong(String text) {
        if (text.length() <= longest()) {
            return null;
        }
        Violation violation = Violation.of(StandardError.TOO_LONG);
        return rawLimit >= 0
                ? violation.with("max", rawLimit).with("actual", text.length()).with("unit", LengthUnit.UTF16_UNITS)
                : violation.with("max", max).with("unit", unit);
    }

    boolean admit(int length) {
        return length >= min && length <= max;
    }

    @Nullable
    Violation wrongLength(String text, int length) {
        if (admit(length)) {
            return null;
        }
        if (text.isEmpty()) {
            return Violation.of(StandardError.EMPTY).with("min", min);
        }
        return (length < min
                        ? Violation.of(StandardError.TOO_SHORT).with("min", min)
                        : Violation.of(StandardError.TOO_LONG).with("max", max))
                .with("actual", length)
                .with("unit", unit);
    }
}
