package dev.staunch.classification;

/**
 * How sensitive data is, from least to most. Whatever is above {@link #PUBLIC} stays out of logs, errors and responses
 * unless someone exposes it on purpose.
 */
public enum Classification {
    /** May be shown to anyone. */
    PUBLIC,
    /** For operators of the service, not for its callers. */
    INTERNAL,
    /** Relates to a person who can be identified: names, addresses, contact data. */
    PERSONAL,
    /** Payment and account data. */
    FINANCIAL,
    /** Gives access to something: passwords, keys, tokens. */
    SECRET
}
