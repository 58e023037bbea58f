package dev.staunch.logging;

/** How arguments reach the backend. */
public enum Rendering {
    /** Behind the message, {@code order accepted orderId=17}: for patterns that print the message. */
    TEXT,
    /** As SLF4J key-values: for JSON encoders and patterns with {@code %kvp}. A plain pattern does not show them. */
    KEY_VALUES
}
