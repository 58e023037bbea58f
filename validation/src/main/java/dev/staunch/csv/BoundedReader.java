package dev.staunch.csv;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Counts what is read, and skips a byte order mark. */
final class BoundedReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader reader;
    private final long max;
    private long length;
    private boolean inQuotes;
    private @Nullable Violation exceeded;

    BoundedReader(Reader reader, long max) {
        this.reader = reader;
        this.max = max;
    }

    /** Set if the limit is why reading failed. */
    @Nullable
    Violation exceeded() {
        return exceeded;
    }

    /** Whether a quote is open after all that was read, provided that quotes are only where they may be. */
    boolean isInQuotes() {
        return inQuotes;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = reader.read(buffer, offset, count);
        if (read > 0 && length == 0 && buffer[offset] == BYTE_ORDER_MARK) {
            length = 1;
            System.arraycopy(buffer, offset + 1, buffer, offset, --read);
            return read == 0 ? read(buffer, offset, count) : counted(buffer, offset, read);
        }
        return read < 0 ? read : counted(buffer, offset, read);
    }

    private int counted(char[] buffer, int offset, int read) throws IOException {
        length += read;
        if (length > max) {
            exceeded = Violation.of(StandardError.TOO_LARGE).with("max", max);
            throw new IOException("the limit is exceeded");
        }
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '"') {
                inQuotes = !inQuotes;
            }
        }
        return read;
    }

    @Override
    public void close() {
        // the source belongs to the caller
    }
}
