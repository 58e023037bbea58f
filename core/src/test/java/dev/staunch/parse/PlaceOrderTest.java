package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.WHOLE;
import static dev.staunch.parse.SomeParsers.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of the documentation, from a tree as a JSON reader makes it. */
class PlaceOrderTest {

    private record Line(String sku, long quantity) {
        static final Parser<Fields, Line> PARSER = Parser.object(Line::parse);

        static Result<Line, Violations> parse(Fields in) {
            Form f = Form.of(in);
            Field<String> sku = f.required("sku", TEXT.ensure(text -> text.length() >= 3, StandardError.TOO_SHORT));
            Field<Long> quantity =
                    f.required("quantity", WHOLE.ensure(number -> number <= 100, StandardError.OUT_OF_RANGE));
            return f.build(() -> new Line(sku.get(), quantity.get()));
        }
    }

    private record PlaceOrder(String email, Optional<String> note, List<Line> lines) {
        static Result<PlaceOrder, Violations> parse(Fields in) {
            Form f = Form.of(in);
            Field<String> email = f.required("email", TEXT);
            Field<Optional<String>> note = f.optional("note", TEXT);
            Field<List<Line>> lines = f.list("lines", Line.PARSER, 1, 50);
            return f.build(() -> new PlaceOrder(email.get(), note.get(), lines.get()));
        }
    }

    private static Map<String, Object> line(Object sku, Object quantity) {
        return Map.of("sku", sku, "quantity", quantity);
    }

    @Test
    void accepts_an_order() {
        assertThat(PlaceOrder.parse(
                        Fields.of(Map.of("email", "a@example.com", "lines", List.of(line("ABC", 1), line("DEF", 2))))))
                .isEqualTo(new Ok<>(new PlaceOrder(
                        "a@example.com", Optional.empty(), List.of(new Line("ABC", 1), new Line("DEF", 2)))));
    }

    @Test
    void rejects_everything_that_is_wrong_in_one_pass() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("note", null);
        raw.put("price", 0);
        raw.put("lines", List.of(line("ABC", 1), line("DEF", "2"), line("X", 101)));
        Result<PlaceOrder, Violations> result = PlaceOrder.parse(Fields.of(raw));
        assertThat(reasons(result))
                .containsExactly(
                        "/email input.missing",
                        "/note input.null",
                        "/lines/1/quantity input.wrong_type {expected=NUMBER, actual=TEXT}",
                        "/lines/2/sku input.too_short",
                        "/lines/2/quantity input.out_of_range",
                        "/price input.unknown_field");
        assertThat(Problem.of(SomeParsers.errors(result)).toJson())
                .contains(
                        "{\"pointer\":\"/lines/2/sku\",\"code\":\"input.too_short\",\"detail\":\"This is too short\"}");
    }

    @Test
    void rejects_an_order_without_lines_and_one_with_too_many() {
        assertThat(reasons(PlaceOrder.parse(Fields.of(Map.of("email", "a", "lines", List.of())))))
                .containsExactly("/lines input.empty {min=1}");
        List<Object> many = java.util.Collections.nCopies(100_000, line("ABC", 1));
        assertThat(reasons(PlaceOrder.parse(Fields.of(Map.of("email", "a", "lines", many)))))
                .containsExactly("/lines input.too_many {max=50, actual=100000}");
    }
}
