package dev.staunch.error;

/**
 * The error codes that Staunch's core itself reports: what can be wrong with the shape of input, whatever it means, and
 * the few answers that every service gives. Codes are stable; new ones may be added.
 */
public enum StandardError implements ErrorCode {
    /** The input as a whole was rejected; the violations say why. */
    INVALID_INPUT("input.invalid", Kind.INVALID_INPUT, "The input is not valid"),
    /** A required field is absent. */
    MISSING("input.missing", Kind.INVALID_INPUT, "This field is required"),
    /** The field is there and null. */
    NULL("input.null", Kind.INVALID_INPUT, "This field must not be null"),
    /** The text, list or object is there and has nothing in it. */
    EMPTY("input.empty", Kind.INVALID_INPUT, "This field must not be empty"),
    /** The value is of another type: see {@code expected} and {@code actual}. */
    WRONG_TYPE("input.wrong_type", Kind.INVALID_INPUT, "This field has the wrong type"),
    /** A field that nothing asked for. */
    UNKNOWN_FIELD("input.unknown_field", Kind.INVALID_INPUT, "This field is not known"),
    /** A parameter that may be given once was given several times. */
    REPEATED("input.repeated", Kind.INVALID_INPUT, "This field must be given once"),
    /** Two entries are the same after normalisation. */
    DUPLICATE("input.duplicate", Kind.INVALID_INPUT, "This entry is there already"),
    /** Not well-formed: it does not follow the grammar of its type. */
    MALFORMED("input.malformed", Kind.INVALID_INPUT, "This is not well-formed"),
    /** Outside the allowed range: see {@code min} and {@code max}. */
    OUT_OF_RANGE("input.out_of_range", Kind.INVALID_INPUT, "This is out of range"),
    /** Not one of the allowed values. */
    NOT_ALLOWED("input.not_allowed", Kind.INVALID_INPUT, "This value is not allowed"),
    /** None of several alternatives fits. */
    NO_ALTERNATIVE("input.no_alternative", Kind.INVALID_INPUT, "None of the alternatives fits"),
    /** Too few elements: see {@code min} and {@code actual}. */
    TOO_FEW("input.too_few", Kind.INVALID_INPUT, "There are too few elements"),
    /** Too many elements: see {@code max} and {@code actual}. */
    TOO_MANY("input.too_many", Kind.INVALID_INPUT, "There are too many elements"),
    /** Too short: see {@code min} and {@code actual}. */
    TOO_SHORT("input.too_short", Kind.INVALID_INPUT, "This is too short"),
    /** Too long: see {@code max} and {@code actual}. */
    TOO_LONG("input.too_long", Kind.INVALID_INPUT, "This is too long"),
    /** Nested more deeply than allowed: see {@code max}. */
    TOO_DEEP("input.too_deep", Kind.INVALID_INPUT, "This is nested too deeply"),
    /** Larger than allowed: see {@code max}. */
    TOO_LARGE("input.too_large", Kind.TOO_LARGE, "This is too large"),
    /** A placeholder such as the one in a sample configuration, in place of a secret. */
    PLACEHOLDER("input.placeholder", Kind.INVALID_INPUT, "This is a placeholder"),
    /** The caller may not do this. */
    DENIED("access.denied", Kind.FORBIDDEN, "This is not permitted"),
    /** The permit is older than it may be. */
    PERMIT_EXPIRED("access.permit_expired", Kind.FORBIDDEN, "The permission has expired"),
    /** A defect of the service. */
    INTERNAL("internal", Kind.INTERNAL, "Something went wrong");

    private final String id;
    private final Kind kind;
    private final String title;

    StandardError(String id, Kind kind, String title) {
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
