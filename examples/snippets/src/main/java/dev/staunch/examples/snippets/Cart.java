package dev.staunch.examples.snippets;

import dev.staunch.error.Problem;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// region cart
record Cart(List<Line> lines, Optional<String> note) {

    record Line(Sku sku, int quantity) {

        static final Parser<Fields, Line> PARSER = Parser.object(Line::parse);

        private static Result<Line, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<Sku> sku = form.required("sku", Sku.PARSER);
            Field<Integer> quantity = form.withDefault("quantity", Numbers.intBetween(1, 100), 1);
            return form.build(() -> new Line(sku.get(), quantity.get()));
        }
    }

    static Result<Cart, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<List<Line>> lines = form.list("lines", Line.PARSER, 1, 50);
        Field<Optional<String>> note =
                form.optional("note", TextPolicy.multiLine().length(1, 500).parser());
        return form.build(() -> new Cart(lines.get(), note.get()));
    }

    public static void main(String[] args) {
        Fields in = Fields.of(Map.of("lines", List.of(Map.of("sku", "TEA-001"), Map.of("sku", "x", "price", 1))));
        System.out.println(Problem.of(parse(in).errorToOptional().orElseThrow()).toJson());
    }
}
// endregion
