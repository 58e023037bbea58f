package dev.staunch.examples.snippets;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.Map;

// region place-order
record PlaceOrder(EmailAddress email, String sku, int quantity) {

    private static final Parser<String, String> SKU =
            TextPolicy.identifier().length(3, 20).parser();

    static Result<PlaceOrder, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<String> sku = form.required("sku", SKU);
        Field<Integer> quantity = form.required("quantity", Numbers.intBetween(1, 100));
        return form.build(() -> new PlaceOrder(email.get(), sku.get(), quantity.get()));
    }

    public static void main(String[] args) {
        Fields good = Fields.of(Map.of("email", "ann@example.com", "sku", "TEA-001", "quantity", 2));
        Fields bad =
                Fields.of(Map.of("email", "ann@@example.com", "sku", "TEA\u202e001", "quantity", "2", "paid", true));
        System.out.println(parse(good).orElseThrow());
        parse(bad).errorToOptional().orElseThrow().asList().forEach(System.out::println);
    }
}
// endregion
