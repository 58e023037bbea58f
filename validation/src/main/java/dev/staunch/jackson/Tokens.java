package dev.staunch.jackson;

import org.jspecify.annotations.Nullable;

/** The tokens of one JSON text, read by whichever Jackson there is. */
interface Tokens extends AutoCloseable {

    /** The kinds of tokens (RFC 8259 §2). */
    enum Token {
        NAME,
        OBJECT,
        LIST,
        END,
        TEXT,
        WHOLE,
        FRACTION,
        TRUE,
        FALSE,
        NULL,
        /** What no JSON text has, but a tree of Java objects may. */
        OTHER
    }

    /** Reads a text with Jackson 3, or with Jackson 2 where that alone is present. */
    static Tokens of(String json, JsonLimits limits) {
        return Version.IS_3 ? Jackson3Tokens.of(json, limits) : Jackson2Tokens.of(json, limits);
    }

    /**
     * The next token, or null at the end.
     *
     * @throws TokensException if the text is not JSON or a limit is exceeded
     */
    @Nullable
    Token next();

    /** The name of the member that is being read. */
    String name();

    /** The text or number that is the current token. */
    String text();

    int textLength();

    /** Where the reader is, in UTF-16 code units; negative if that is not known. */
    long offset();

    @Override
    void close();

    /** Decided when the first text is read. */
    final class Version {

        static final boolean IS_3 = isPresent("tools.jackson.core.json.JsonFactory");

        private Version() {}

        private static boolean isPresent(String name) {
            try {
                return Class.forName(name, false, Tokens.class.getClassLoader()) != null;
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }
    }
}
