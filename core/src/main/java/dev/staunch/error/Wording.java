package dev.staunch.error;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** How codes are named and described in a response: where their types live, and in which language. */
record Wording(
        @Nullable String typeBase,
        @Nullable ResourceBundle own,
        @Nullable Locale language) {

    /** The titles of the codes. */
    static final Wording TITLES = new Wording(null, null, null);

    /** The packages whose codes have a bundle beside them. */
    private static final String STAUNCH = "dev.staunch.";

    String type(ErrorCode code) {
        return typeBase == null ? "about:blank" : typeBase + Codes.idOf(code);
    }

    String title(ErrorCode code, ErrorCode.Kind kind) {
        return typeBase == null ? kind.reasonPhrase() : code.title();
    }

    String message(ErrorCode code, Map<String, Object> parameters) {
        String pattern = lookUp(own, code);
        if (pattern == null) {
            pattern = lookUp(standardMessages(code), code);
        }
        return pattern == null ? code.title() : filled(pattern, parameters);
    }

    /**
     * English where there is no translation, whatever the locale of the process. A locale that a caller made up is not
     * looked up, since the JDK searches for each and remembers all.
     */
    private @Nullable ResourceBundle standardMessages(ErrorCode code) {
        Class<?> type = code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass();
        if (language == null || !type.getName().startsWith(STAUNCH)) {
            return null;
        }
        boolean german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
        try {
            return ResourceBundle.getBundle(
                    type.getPackageName() + ".messages", german ? Locale.GERMAN : Locale.ROOT, type.getModule());
        } catch (MissingResourceException notThere) {
            return null;
        }
    }

    private static @Nullable String lookUp(@Nullable ResourceBundle bundle, ErrorCode code) {
        if (bundle == null) {
            return null;
        }
        try {
            return bundle.getString(Codes.idOf(code));
        } catch (MissingResourceException | ClassCastException notThere) {
            return null;
        }
    }

    /** Puts parameters in place of their names in braces; an unknown name stays as it is. */
    private static String filled(String pattern, Map<String, Object> parameters) {
        StringBuilder message = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = parameters.get(pattern.substring(open + 1, close));
            message.append(pattern, from, open).append(value == null ? "{" : value);
            from = value == null ? open + 1 : close + 1;
        }
        return message.append(pattern, from, pattern.length()).toString();
    }
}
