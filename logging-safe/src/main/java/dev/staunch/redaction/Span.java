package dev.staunch.redaction;

/** A part of a text, packed into a {@code long} so that finding none allocates nothing. */
final class Span {

    /** No span. */
    static final long NONE = -1;

    private Span() {}

    static long of(int start, int end) {
        return start < end ? ((long) start << 32) | end : NONE;
    }

    static int start(long span) {
        return (int) (span >>> 32);
    }

    static int end(long span) {
        return (int) span;
    }
}
