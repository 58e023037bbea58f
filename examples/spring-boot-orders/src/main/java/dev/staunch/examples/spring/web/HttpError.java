package dev.staunch.examples.spring.web;

import dev.staunch.error.ErrorCode;

/** What can be wrong with a request before anything of it is an order. */
enum HttpError implements ErrorCode {
    UNAUTHENTICATED("http.unauthenticated", Kind.UNAUTHENTICATED, "Send a valid bearer token"),
    NO_SUCH_PATH("http.no_such_path", Kind.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED("http.method_not_allowed", Kind.METHOD_NOT_ALLOWED, "This cannot be done here"),
    NOT_JSON("http.not_json", Kind.UNSUPPORTED_MEDIA_TYPE, "Send application/json"),
    BAD_REQUEST("http.bad_request", Kind.INVALID_INPUT, "The request is not well-formed");

    private final String id;
    private final Kind kind;
    private final String title;

    HttpError(String id, Kind kind, String title) {
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
