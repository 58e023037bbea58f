package dev.staunch.examples.rules;

import dev.staunch.error.ErrorCode;

/** What can go wrong in the shop of these rules. */
enum ShopError implements ErrorCode {
    PAYMENT_DOWN("shop.payment_down", Kind.UNAVAILABLE, "Payments are not available", true),
    CARD_REFUSED("shop.card_refused", Kind.RULE_REFUSED, "The card was refused", false),
    ORDER_NOT_FOUND("shop.order_not_found", Kind.NOT_FOUND, "There is no such order", false);

    private final String id;
    private final Kind kind;
    private final String title;
    private final boolean retryable;

    ShopError(String id, Kind kind, String title, boolean retryable) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.retryable = retryable;
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

    @Override
    public boolean retryable() {
        return retryable;
    }
}
