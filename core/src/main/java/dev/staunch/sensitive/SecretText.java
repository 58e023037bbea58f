package dev.staunch.sensitive;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Arrays;
import java.util.function.Function;

/** Decides whether a text may be a secret. One pass for the characters, then one for each known placeholder. */
record SecretText(int min, int max) implements Function<String, Result<Secret, Violations>> {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    @Override
    public Result<Secret, Violations> apply(String text) {
        if (text.length() > max) {
            return refuse(Violation.of(StandardError.TOO_LONG).with("max", max));
        }
        if (text.codePoints().allMatch(SecretText::isInvisible)) {
            return refuse(Violation.of(StandardError.EMPTY));
        }
        if (text.codePoints().anyMatch(SecretText::isSurrogate)) {
            return refuse(Violation.of(StandardError.MALFORMED));
        }
        if (text.codePoints().anyMatch(SecretText::isForbidden)) {
            return refuse(Violation.of(StandardError.NOT_ALLOWED));
        }
        char[] chars = text.toCharArray();
        try {
            if (Placeholders.isPlaceholder(chars)) {
                return refuse(Violation.of(StandardError.PLACEHOLDER));
            }
            if (chars.length < min) {
                return refuse(Violation.of(StandardError.TOO_SHORT).with("min", min));
            }
            return new Ok<>(Secret.of(chars));
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    private static Result<Secret, Violations> refuse(Violation violation) {
        return new Err<>(Violations.of(violation));
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
