package dev.staunch.csv;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The results of the rows, made as they are asked for. */
final class RowResults<T> extends Spliterators.AbstractSpliterator<Result<T, Violations>> {

    private final RowReader reader;
    private final Parser<Fields, T> parser;
    private final CsvRows.Limits limits;
    private final Fields.Limits limitsOfRow;
    private @Nullable Map<String, Integer> columns;
    private int rows;
    private boolean ended;

    RowResults(RowReader reader, Parser<Fields, T> parser, CsvRows.Limits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.reader = reader;
        this.parser = parser;
        this.limits = limits;
        this.limitsOfRow = new Fields.Limits(0, limits.columns(), limits.cellLength());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Result<T, Violations>> action) {
        if (ended) {
            return false;
        }
        Map<String, Integer> known = columns;
        if (known == null) {
            known = new LinkedHashMap<>();
            Violation wrong = readHeader(known);
            if (wrong != null) {
                return last(action, wrong);
            }
            columns = known;
        }
        List<@Nullable String> cells = reader.next();
        if (cells == null) {
            Violation violation = reader.violation();
            if (violation != null) {
                return last(action, violation.within(Pointer.root().child(rows)));
            }
            ended = true;
            return false;
        }
        if (rows == limits.rows()) {
            return last(action, Violation.of(StandardError.TOO_MANY).with("max", limits.rows()));
        }
        action.accept(parse(known, cells)
                .mapError(found -> found.within(Pointer.root().child(rows))));
        rows++;
        return true;
    }

    private @Nullable Violation readHeader(Map<String, Integer> into) {
        List<@Nullable String> names = reader.next();
        if (names == null) {
            Violation violation = reader.violation();
            return violation == null ? Violation.of(StandardError.EMPTY) : violation;
        }
        for (String name : names) {
            int column = into.size();
            if (name == null || name.isEmpty()) {
                return Violation.of(StandardError.EMPTY).with("column", column);
            }
            if (into.putIfAbsent(name, column) != null) {
                return Violation.of(StandardError.DUPLICATE).with("column", column);
            }
        }
        return null;
    }

    private Result<T, Violations> parse(Map<String, Integer> known, List<@Nullable String> cells) {
        int size = cells.size();
        if (size < known.size()) {
            return new Err<>(Violations.of(Violation.of(StandardError.TOO_FEW)
                    .with("min", known.size())
                    .with("actual", size)));
        }
        if (size > known.size()) {
            return new Err<>(Violations.of(Violation.of(StandardError.TOO_MANY)
                    .with("max", known.size())
                    .with("actual", size)));
        }
        return parser.parse(Fields.from(new Row(known, cells)).withLimits(limitsOfRow));
    }

    private boolean last(Consumer<? super Result<T, Violations>> action, Violation violation) {
        ended = true;
        action.accept(new Err<>(Violations.of(violation)));
        return true;
    }
}
