package dev.staunch.examples.rest;

import dev.staunch.error.ErrorCode;

/** What can be wrong with a request that is none of its fields. The ids are a promise to callers. */
enum OrderError implements ErrorCode {
    NOT_FOUND("order.not_found", Kind.NOT_FOUND, "There is no such order"),
    UNKNOWN_ARTICLE("order.unknown_article", Kind.RULE_REFUSED, "We do not sell this article"),
    NO_SUCH_PATH("http.no_such_path", Kind.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED("http.method_not_allowed", Kind.METHOD_NOT_ALLOWED, "This cannot be done here"),
    NOT_JSON("http.not_json", Kind.UNSUPPORTED_MEDIA_TYPE, "Send application/json"),
    BAD_REQUEST("http.bad_request", Kind.INVALID_INPUT, "The request is not well-formed");

    private final String id;
    private final Kind kind;
    private final String title;

    OrderError(String id, Kind kind, String title) {
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
