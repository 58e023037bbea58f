package dev.staunch.jackson;

/** Jackson refused the text: for a limit, or for its grammar. Nothing of Jackson's exception is kept. */
final class TokensException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean limit;

    TokensException(boolean limit) {
        super("the text was refused", null, false, false);
        this.limit = limit;
    }

    boolean isLimit() {
        return limit;
    }
}
