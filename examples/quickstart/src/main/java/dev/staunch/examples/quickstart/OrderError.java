package dev.staunch.examples.quickstart;

import dev.staunch.error.ErrorCode;

/** What can go wrong with an order. The ids are a promise to callers: none is re-used or changes its meaning. */
public enum OrderError implements ErrorCode {
    NOT_FOUND("order.not_found", Kind.NOT_FOUND, "There is no such order"),
    UNKNOWN_ARTICLE("order.unknown_article", Kind.RULE_REFUSED, "We do not sell this article"),
    ALREADY_CANCELLED("order.already_cancelled", Kind.CONFLICT, "The order is cancelled already"),
    PAYMENT_DOWN("order.payment_down", Kind.UNAVAILABLE, "Payment does not work at the moment"),
    PAYMENT_SLOW("order.payment_slow", Kind.TIMEOUT, "Payment takes too long at the moment");

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

    /** A payment that did not come about may be tried again; whether it did is up to the provider, not to a guess. */
    @Override
    public boolean retryable() {
        return this == PAYMENT_DOWN;
    }
}
