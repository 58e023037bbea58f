package dev.staunch.jackson;

/**
 * How large a JSON text may be. Each limit is checked while the text is read, before anything larger is made of it.
 *
 * @param length how many bytes, or UTF-16 code units of a {@link String}
 * @param depth how many objects and lists may be nested in the outermost object
 * @param tokens how many values, names and ends of objects and lists
 * @param textLength how many UTF-16 code units a text may have
 * @param nameLength how many UTF-16 code units a member's name may have
 * @param numberLength how many characters a number may have; its exponent may be as large, up or down
 */
public record JsonLimits(int length, int depth, int tokens, int textLength, int nameLength, int numberLength) {

    /** 1 MiB, 32 levels, 100,000 tokens, texts of 100,000, names of 256 and numbers of 100 characters. */
    public static final JsonLimits DEFAULT = new JsonLimits(1 << 20, 32, 100_000, 100_000, 256, 100);

    /**
     * Checks the limits.
     *
     * @param length how many bytes, or UTF-16 code units of a {@link String}
     * @param depth how many objects and lists may be nested in the outermost object
     * @param tokens how many values, names and ends of objects and lists
     * @param textLength how many UTF-16 code units a text may have
     * @param nameLength how many UTF-16 code units a member's name may have
     * @param numberLength how many characters a number may have; its exponent may be as large, up or down
     */
    public JsonLimits {
        if (length < 1 || depth < 0 || tokens < 1 || textLength < 0 || nameLength < 0 || numberLength < 1) {
            throw new IllegalArgumentException("a limit must not be negative, and some must be positive");
        }
        if (length > 1 << 30 || numberLength > 1000) {
            throw new IllegalArgumentException("the length is at most 1 GiB, and that of a number 1000");
        }
    }

    /**
     * The same limits with another length.
     *
     * @param length how many bytes, or UTF-16 code units of a {@link String}
     * @return new limits
     */
    public JsonLimits withLength(int length) {
        return new JsonLimits(length, depth, tokens, textLength, nameLength, numberLength);
    }

    /** The names of the limits, as violations have them. */
    enum Limit {
        LENGTH,
        DEPTH,
        TOKENS,
        TEXT_LENGTH,
        NAME_LENGTH,
        NUMBER_LENGTH
    }
}
