package dev.staunch.text;

import dev.staunch.error.ErrorCode;

/**
 * What can be wrong with the characters of a text. Lengths are reported by {@link dev.staunch.error.StandardError}. The
 * parameter {@code offset} counts UTF-16 code units, {@code class} is a {@link CharacterClass}. Codes are stable; new ones
 * may be added.
 */
public enum TextError implements ErrorCode {
    /** A surrogate without its other half: not a text at all (RFC 9839 §2.2). See {@code offset}. */
    ILL_FORMED("text.ill_formed", "This is not well-formed text"),
    /** A control character or a line break that the policy does not allow. See {@code offset} and {@code class}. */
    CONTROL_CHARACTER("text.control_character", "This contains a control character"),
    /** A character that changes the direction of the text around it. See {@code offset} and {@code class}. */
    BIDI_CONTROL("text.bidi_control", "This contains a control character for text direction"),
    /** A character that is not seen, where it has no function. See {@code offset} and {@code class}. */
    INVISIBLE("text.invisible", "This contains an invisible character"),
    /** A code point that is not a character of any known version of Unicode. See {@code offset} and {@code class}. */
    UNASSIGNED("text.unassigned", "This contains an unknown character"),
    /** More combining marks on one character than any language needs. See {@code offset} and {@code max}. */
    TOO_MANY_MARKS("text.too_many_marks", "This contains too many marks on one character"),
    /** A character outside the set that the policy allows. See {@code offset}. */
    NOT_ALLOWED_CHARACTER("text.not_allowed_character", "This contains a character that is not allowed"),
    /** Characters of opposite directions in an order that the Bidi rule of RFC 5893 forbids. */
    MIXED_DIRECTION("text.mixed_direction", "This mixes directions of writing in a confusing way"),
    /** A defect: a value was made that is not in the form that its policy demands. */
    NOT_CANONICAL("text.not_canonical", "This is not in canonical form");

    private final String id;
    private final String title;

    TextError(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return this == NOT_CANONICAL ? Kind.INTERNAL : Kind.INVALID_INPUT;
    }

    @Override
    public String title() {
        return title;
    }
}
