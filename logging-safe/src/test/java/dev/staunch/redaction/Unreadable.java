package dev.staunch.redaction;

/** A text that throws when it is read. */
record Unreadable() implements CharSequence {

    @Override
    public int length() {
        return 1;
    }

    @Override
    public char charAt(int index) {
        return 'x';
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return this;
    }

    @Override
    public String toString() {
        throw new IllegalStateException("unreadable");
    }
}
