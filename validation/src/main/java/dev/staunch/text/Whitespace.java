package dev.staunch.text;

/** What a {@link TextPolicy} does with white space: spaces of any kind (category Zs), and tabs and line feeds if allowed. */
public enum Whitespace {
    /** Nothing. */
    KEEP,
    /** Removes it from both ends. */
    TRIM,
    /** Removes it from both ends and makes every run of spaces within one U+0020, keeping allowed tabs and line feeds. */
    COLLAPSE
}
