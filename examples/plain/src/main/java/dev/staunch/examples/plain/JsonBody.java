package dev.staunch.examples.plain;

import dev.staunch.error.Violations;
import dev.staunch.jackson.JsonFields;
import dev.staunch.money.Money;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import java.util.List;

/** A JSON body, read by Jackson with limits and strict types. */
record JsonBody(List<Money> prices) {

    static Result<JsonBody, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<List<Money>> prices = form.list("prices", Money.PARSER, 1, 3);
        return form.build(() -> new JsonBody(prices.get()));
    }

    public static void main(String[] args) {
        List<String> bodies = List.of(
                "{\"prices\": [\"EUR 12.50\", \"JPY 300\"]}",
                "{\"prices\": [\"EUR 12.505\", 7, null]}",
                "{\"prices\": [\"EUR 1\", \"EUR 1\", \"EUR 1\", \"EUR 1\"]}",
                "{\"prices\": [\"EUR 1\"], \"prices\": []}",
                "{\"prices\": [\"EUR 1\"]} trailing",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");
        for (String body : bodies) {
            System.out.println(
                    JsonFields.parse(body).flatMap(JsonBody::parse).fold(JsonBody::toString, Violations::toString));
        }
    }
}
