package dev.staunch.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.text.TextError;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records one ahead, because only at the end of the text is it known whether the last cell ended. */
final class RowReader {

    /** What the library needs beside the cell itself. */
    private static final int SLACK = 16_384;

    private final BoundedReader text;
    private final RowHandler handler;
    private final Iterator<List<@Nullable String>> records;
    private boolean started;
    private @Nullable List<@Nullable String> ahead;
    private @Nullable Violation violation;

    RowReader(Reader csv, CsvRows.Limits limits) {
        text = new BoundedReader(csv, limits.length());
        handler = new RowHandler(limits);
        records = CsvReader.builder()
                .maxBufferSize(2 * limits.cellLength() + SLACK) // a cell of quotes has each of them twice
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text)
                .iterator();
    }

    /** The next record, or null if there is a {@link #violation} in its place, or the end. */
    @Nullable
    List<@Nullable String> next() {
        List<@Nullable String> record = started ? ahead : fetch();
        started = true;
        ahead = record == null ? null : fetch();
        if (record != null && ahead == null && violation == null && text.isInQuotes()) {
            violation = Violation.of(StandardError.MALFORMED);
            return null;
        }
        return record;
    }

    /** Why there are no further records, if it is not the end. */
    @Nullable
    Violation violation() {
        return violation;
    }

    private @Nullable List<@Nullable String> fetch() {
        if (violation != null) {
            return null;
        }
        try {
            List<@Nullable String> record = records.hasNext() ? records.next() : null;
            violation = handler.violation();
            return violation == null ? record : null;
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof Error defect) {
                throw defect; // the library wraps whatever is thrown
            }
            violation = Violation.of(StandardError.MALFORMED);
        } catch (UncheckedIOException broken) {
            violation = unreadable(broken.getCause());
        }
        return null;
    }

    private Violation unreadable(@Nullable Throwable cause) {
        Violation exceeded = text.exceeded();
        if (exceeded != null) {
            return exceeded;
        }
        ErrorCode code = cause instanceof CharacterCodingException ? TextError.ILL_FORMED : StandardError.MALFORMED;
        return Violation.of(code);
    }
}
