package dev.staunch.examples.spring.order;

/** What can be done to an order. */
public enum OrderAction {
    READ,
    CANCEL
}
