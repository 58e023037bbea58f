package dev.staunch.examples.snippets;

import dev.staunch.error.ErrorCode;

// region shop-error
enum ShopError implements ErrorCode {
    PAYMENT_DOWN("shop.payment_down", Kind.UNAVAILABLE, "Payments are not available", true),
    PAYMENT_SLOW("shop.payment_slow", Kind.TIMEOUT, "The payment took too long", true),
    NOT_A_DOZEN("shop.not_a_dozen", Kind.RULE_REFUSED, "Eggs are sold by the dozen", false),
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
// endregion
