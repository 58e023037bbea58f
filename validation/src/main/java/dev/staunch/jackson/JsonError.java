package dev.staunch.jackson;

import dev.staunch.error.ErrorCode;

/** Why a text is not JSON that a service reads. Codes are stable; new ones may be added. */
public enum JsonError implements ErrorCode {
    /** The bytes are not UTF-8 (RFC 8259 §8.1). */
    NOT_UTF8("json.not_utf8", Kind.INVALID_INPUT, "This is not UTF-8"),
    /** The text is not JSON (RFC 8259 §2): see {@code offset}, in UTF-16 code units. */
    MALFORMED("json.malformed", Kind.INVALID_INPUT, "This is not well-formed JSON"),
    /** A member of an object is there twice (RFC 8259 §4 leaves open what that means). */
    DUPLICATE_NAME("json.duplicate_name", Kind.INVALID_INPUT, "This field is there twice"),
    /** Something follows the object: see {@code offset}, where the object ended. */
    TRAILING_CONTENT("json.trailing_content", Kind.INVALID_INPUT, "Something follows the end of the JSON text"),
    /** A limit of the reader is exceeded: see {@code limit} and {@code max}. */
    LIMIT_EXCEEDED("json.limit_exceeded", Kind.TOO_LARGE, "This is too large"),
    /** The stream ended with an error before the text did. */
    UNREADABLE("json.unreadable", Kind.INVALID_INPUT, "The input could not be read to its end");

    private final String id;
    private final Kind kind;
    private final String title;

    JsonError(String id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
