package dev.staunch.examples.spring.order;

import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;

/** One line of an order: how many of what. */
public record Line(Sku sku, int quantity) {

    private static final int MAX_QUANTITY = 100;

    public static final Parser<Fields, Line> PARSER = Parser.object(Line::parse);

    public Line {
        Invariant.requireInRange(quantity, 1, MAX_QUANTITY, "quantity");
    }

    private static Result<Line, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<Sku> sku = form.required("sku", Sku.PARSER);
        Field<Integer> quantity = form.required("quantity", Numbers.intBetween(1, MAX_QUANTITY));
        return form.build(() -> new Line(sku.get(), quantity.get()));
    }
}
