package dev.staunch.error;

/** Holds error codes and parameter names to their form, so that neither can carry input. */
final class Codes {

    private static final int MAX_ID = 64;

    private Codes() {}

    static ErrorCode require(ErrorCode code) {
        if (!(code instanceof Enum<?>)) {
            throw new IllegalArgumentException("an error code must be an enum constant");
        }
        return code;
    }

    static boolean isId(String id) {
        if (id.isEmpty() || id.length() > MAX_ID || !isLower(id.charAt(0))) {
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
