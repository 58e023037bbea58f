package dev.staunch.examples.quickstart;

/** What can be done to an order. */
enum OrderAction {
    READ,
    CANCEL
}
