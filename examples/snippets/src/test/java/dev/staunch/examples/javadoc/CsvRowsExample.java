package dev.staunch.examples.javadoc;

import dev.staunch.csv.CsvRows;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.io.InputStream;
import java.util.List;

final class CsvRowsExample {

    record Line(int quantity) {

        static final Parser<Fields, Line> PARSER = Parser.object(Line::parse);

        static Result<Line, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<Integer> quantity = form.required("quantity", Numbers.intBetween(1, 100));
            return form.build(() -> new Line(quantity.get()));
        }
    }

    // region javadoc
    static Result<List<Line>, Violations> lines(InputStream upload) {
        return CsvRows.read(upload, Line.PARSER, CsvRows.Limits.DEFAULT).collect(Result.collectAll(Violations::and));
    }
    // endregion

    private CsvRowsExample() {}
}
