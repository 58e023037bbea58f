package dev.staunch.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the rows of a CSV file (RFC 4180) one by one as {@link Fields}, whose names are those of the first row, and never
 * holds more than two of them. UTF-8, commas, lines that end in CR LF, LF or CR; a byte order mark at the start is skipped,
 * and so are empty lines.
 *
 * <p>Each row gives one result. Its violations have the row's index, from zero after the header, before the name of the
 * column: {@code /41/quantity}. A row with too few or too many cells is a violation and the next row is read. What makes the
 * rest of the file unreliable ends the stream with one last violation: a header without a name or with one name twice, a
 * quote in a cell that is not quoted or after one that is, a quoted cell that does not end, bytes that are not UTF-8, a
 * stream that throws, and a {@linkplain Limits limit} that is exceeded.
 *
 * <p>An empty cell is a missing field, so that {@code Form.optional} reads it; {@code ""} is the empty text. Cells are text:
 * numbers and booleans are read from it. White space in cells is kept for the parser of the field.
 *
 * <p>Not for: making a file safe to open in a spreadsheet. A cell that begins with {@code =}, {@code +}, {@code -} or
 * {@code @} is data like any other here; whether it runs as a formula (CWE-1236) is decided where a file is written.
 *
 * <p>The stream is sequential, used once, and reads as it is consumed. It closes nothing; the caller closes the source.
 *
 * <pre>{@code
 * static Result<List<Line>, Violations> lines(InputStream upload) {
 *     return CsvRows.read(upload, Line.PARSER, CsvRows.Limits.DEFAULT).collect(Result.collectAll(Violations::and));
 * }
 * }</pre>
 *
 * <table>
 * <caption>{@code CsvRows.read}, of a form that requires {@code sku} and {@code quantity}</caption>
 * <tr><th>input, with {@code |} for a line end</th><th>results</th></tr>
 * <tr><td>{@code sku,quantity|TEA-1,2|"TEA-2",3|}</td><td>two values</td></tr>
 * <tr><td>{@code sku,quantity|TEA-1,x|TEA-2,3}</td><td>{@code /0/quantity input.malformed}, and a value</td></tr>
 * <tr><td>{@code sku,quantity|TEA-1|TEA-2,3,4|TEA-3,4}</td>
 *     <td>{@code /0 input.too_few {min=2, actual=1}}, {@code /1 input.too_many {max=2, actual=3}}, and a value</td></tr>
 * <tr><td>{@code sku,quantity|TEA-1,}</td><td>{@code /0/quantity input.missing}</td></tr>
 * <tr><td>{@code sku,quantity|TEA-1,""}</td><td>{@code /0/quantity input.empty}</td></tr>
 * <tr><td>{@code sku,quantity,price|TEA-1,2,3}</td><td>{@code /0/price input.unknown_field}</td></tr>
 * <tr><td>{@code sku,sku|TEA-1,2}</td><td>{@code input.duplicate {column=1}}</td></tr>
 * <tr><td>{@code sku,|TEA-1,2}</td><td>{@code input.empty {column=1}}</td></tr>
 * <tr><td>{@code sku,quantity|TE"A,2}, {@code sku,quantity|"TEA"-1,2}, {@code sku,quantity|"TEA-1,2}</td>
 *     <td>{@code /0 input.malformed}</td></tr>
 * <tr><td>{@code sku,quantity}</td><td>none</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class CsvRows {

    private CsvRows() {}

    /**
     * Reads UTF-8.
     *
     * @param csv the bytes
     * @param row reads each row, usually through a form
     * @param limits the limits
     * @param <T> the type of a parsed row
     * @return the result of each row, and at most one last violation of the file
     */
    public static <T> Stream<Result<T, Violations>> read(InputStream csv, Parser<Fields, T> row, Limits limits) {
        return read(
                new InputStreamReader(
                        csv,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                row,
                limits);
    }

    /**
     * Reads text that is decoded already.
     *
     * @param csv the text
     * @param row reads each row, usually through a form
     * @param limits the limits
     * @param <T> the type of a parsed row
     * @return the result of each row, and at most one last violation of the file
     */
    public static <T> Stream<Result<T, Violations>> read(Reader csv, Parser<Fields, T> row, Limits limits) {
        return StreamSupport.stream(new RowResults<>(new RowReader(csv, limits), row, limits), false);
    }

    /**
     * How large a file may be. Each limit is checked while reading, and one that is exceeded ends the stream.
     *
     * @param length how many UTF-16 code units in all
     * @param rows how many rows after the header
     * @param columns how many cells a row may have
     * @param cellLength how many UTF-16 code units a cell may have
     */
    public record Limits(long length, int rows, int columns, int cellLength) {

        /** 64 Mi code units, 100,000 rows, 256 columns, cells of 10,000 code units. */
        public static final Limits DEFAULT = new Limits(64 << 20, 100_000, 256, 10_000);

        /**
         * Checks the limits.
         *
         * @param length how many UTF-16 code units in all
         * @param rows how many rows after the header
         * @param columns how many cells a row may have
         * @param cellLength how many UTF-16 code units a cell may have
         */
        public Limits {
            if (length < 0 || rows < 0 || columns < 1 || cellLength < 1) {
                throw new IllegalArgumentException("a limit must not be negative, and some must be positive");
            }
            if (cellLength > 1 << 24) {
                throw new IllegalArgumentException("the length of a cell is at most 16 Mi");
            }
        }
    }
}
