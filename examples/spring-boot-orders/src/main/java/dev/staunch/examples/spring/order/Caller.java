package dev.staunch.examples.spring.order;

/** Who may call: one constant for each client, so that a caller is safe to log. */
public enum Caller {
    WEB_SHOP,
    PARTNER,
    BACK_OFFICE
}
