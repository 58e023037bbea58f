package dev.staunch.error;

import org.jspecify.annotations.Nullable;

/** Holds error codes to their form, so that they cannot carry input. */
final class Codes {

    private static final int MAX_ID = 64;

    private Codes() {}

    static ErrorCode require(ErrorCode code) {
        if (!(code instanceof Enum<?>)) {
            throw new IllegalArgumentException("an error code must be an enum constant");
        }
        return code;
    }

    static boolean isId(@Nullable String id) {
        if (id == null || id.isEmpty() || id.length() > MAX_ID || !isLower(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLower(c) && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** The id of a code, or a fixed one where the enum breaks the rule: an error on its way out is no place to throw. */
    static String idOf(ErrorCode code) {
        String id = code.id();
        return isId(id) ? id : "invalid_code";
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
