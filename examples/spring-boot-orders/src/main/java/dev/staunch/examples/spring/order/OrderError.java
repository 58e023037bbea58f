package dev.staunch.examples.spring.order;

import dev.staunch.error.ErrorCode;

/** What can go wrong with an order. The ids are a promise to callers. */
public enum OrderError implements ErrorCode {
    NOT_FOUND("order.not_found", Kind.NOT_FOUND, "There is no such order"),
    UNKNOWN_ARTICLE("order.unknown_article", Kind.RULE_REFUSED, "We do not sell this article"),
    ALREADY_CANCELLED("order.already_cancelled", Kind.CONFLICT, "The order is cancelled already"),
    PAYMENT_DOWN("order.payment_down", Kind.UNAVAILABLE, "Payment does not work at the moment"),
    CALLBACK_FAILED("order.callback_failed", Kind.UNAVAILABLE, "The callback could not be called");

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
