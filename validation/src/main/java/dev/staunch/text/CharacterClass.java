package dev.staunch.text;

/** Classes of characters that a {@link TextPolicy} refuses unless it is told to strip them. */
public enum CharacterClass {
    /** C0 and C1 controls and U+007F, but for those that the policy allows. */
    CONTROL(TextError.CONTROL_CHARACTER),
    /** U+2028 and U+2029, which some systems take for line breaks and others do not. */
    LINE_SEPARATOR(TextError.CONTROL_CHARACTER),
    /** Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9 §2). */
    BIDI_CONTROL(TextError.BIDI_CONTROL),
    /** Default-ignorable and other characters that leave no trace: soft hyphen, zero-width space, Hangul fillers. */
    INVISIBLE(TextError.INVISIBLE),
    /** U+200C and U+200D outside emoji and outside the scripts that need them. */
    JOINER(TextError.INVISIBLE),
    /** Variation selectors that do not follow an emoji. */
    VARIATION_SELECTOR(TextError.INVISIBLE),
    /** Tag characters, which spell hidden ASCII. */
    TAG(TextError.INVISIBLE),
    /** Code points that will never be characters, such as U+FFFE. */
    NONCHARACTER(TextError.UNASSIGNED),
    /** Code points that the Unicode version of the running JDK does not know. */
    UNASSIGNED(TextError.UNASSIGNED);

    private final TextError error;

    CharacterClass(TextError error) {
        this.error = error;
    }

    TextError error() {
        return error;
    }

    /** A place in a set that is never kept beyond the process. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
