package dev.staunch.number;

import dev.staunch.error.ErrorCode;

/**
 * What can be wrong with a number beside its form and range, which {@link dev.staunch.error.StandardError} has. Codes are
 * stable; new ones may be added.
 */
public enum NumberError implements ErrorCode {
    /** More digits after the point than allowed: see {@code scale}. */
    TOO_PRECISE("number.too_precise", "This has too many digits after the point"),
    /** More digits than allowed: see {@code precision} and {@code scale}. */
    TOO_MANY_DIGITS("number.too_many_digits", "This has too many digits");

    private final String id;
    private final String title;

    NumberError(String id, String title) {
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
