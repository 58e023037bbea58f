package dev.staunch.jakarta;

import dev.staunch.error.ErrorCode;

/**
 * The rules of Jakarta Validation that no parser of Staunch has a code for. Codes are stable; new ones may be added.
 */
public enum ConstraintError implements ErrorCode {
    /** The value is acceptable, but not written in its one form. */
    NOT_CANONICAL("constraint.not_canonical", "This is not in canonical form"),
    /** Less than allowed: see {@code min}, or {@code constraint} where the limit is not a whole number. */
    TOO_SMALL("constraint.too_small", "This is too small"),
    /** Greater than allowed: see {@code max}, or {@code constraint} where the limit is not a whole number. */
    TOO_GREAT("constraint.too_great", "This is too great"),
    /** Earlier than allowed: see {@code constraint}. */
    TOO_EARLY("constraint.too_early", "This is too early"),
    /** Later than allowed: see {@code constraint}. */
    TOO_LATE("constraint.too_late", "This is too late"),
    /** A constraint that is neither Staunch's nor a standard one: see {@code constraint}, the annotation's simple name. */
    VIOLATED("constraint.violated", "This breaks a rule");

    private final String id;
    private final String title;

    ConstraintError(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID_INPUT;
    }

    @Override
    public String title() {
        return title;
    }
}
