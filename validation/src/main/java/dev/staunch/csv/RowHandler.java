package dev.staunch.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a list of each record's cells, null for an empty one, and makes nothing of what is beyond the limits. */
final class RowHandler extends CsvCallbackHandler<List<@Nullable String>> {

    private final CsvRows.Limits limits;
    private List<@Nullable String> cells = new ArrayList<>();
    private boolean empty;
    private @Nullable Violation violation;

    RowHandler(CsvRows.Limits limits) {
        this.limits = limits;
    }

    /** Why the record that was read last, or none, cannot be relied on. */
    @Nullable
    Violation violation() {
        return violation;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        cells = new ArrayList<>();
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (violation != null) {
            return;
        }
        if (cells.size() == limits.columns()) {
            violation = Violation.of(StandardError.TOO_MANY).with("max", limits.columns());
        } else if (length > limits.cellLength()) {
            violation = Violation.of(StandardError.TOO_LONG)
                    .with("max", limits.cellLength())
                    .with("actual", length);
        } else if (!quoted && hasQuote(buffer, offset, length)) {
            violation = Violation.of(StandardError.MALFORMED);
        } else {
            cells.add(length == 0 && !quoted ? null : new String(buffer, offset, length));
        }
    }

    private static boolean hasQuote(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                return true;
            }
        }
        return false;
    }

    @Override
    protected List<@Nullable String> buildRecord() {
        return Collections.unmodifiableList(cells);
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("there are no comments");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }
}
