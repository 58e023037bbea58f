package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.identifier.Slug;
import dev.staunch.jackson.JsonFields;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON of any kind, read into a form with fields of each kind. */
class FieldsFuzzTest {

    record Item(Slug slug, Optional<Item> parent) {
        static final Parser<Fields, Item> PARSER = Parser.object(Item::parse);

        static Result<Item, Violations> parse(Fields fields) {
            Form form = Form.of(fields);
            Field<Slug> slug = form.required("slug", Slug.PARSER);
            Field<Optional<Item>> parent = form.optional("parent", Item.PARSER);
            return form.build(() -> new Item(slug.get(), parent.get()));
        }
    }

    record Order(
            EmailAddress email,
            Integer quantity,
            Optional<BigDecimal> price,
            Boolean gift,
            List<Item> items,
            Map<Slug, String> labels) {

        static Result<Order, Violations> parse(Fields fields) {
            Form form = Form.of(fields);
            Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
            Field<Integer> quantity = form.withDefault("quantity", Numbers.intBetween(1, 100), 1);
            Field<Optional<BigDecimal>> price = form.nullable("price", Numbers.decimal(9, 2));
            Field<Boolean> gift = form.required("gift", Parser.bool());
            Field<List<Item>> items = form.list("items", Item.PARSER, 0, 5);
            Field<Map<Slug, String>> labels =
                    form.map("labels", Slug.PARSER, TextPolicy.singleLine().parser(), 5);
            return form.build(
                    () -> new Order(email.get(), quantity.get(), price.get(), gift.get(), items.get(), labels.get()));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void json_becomes_an_order_or_violations(byte[] input) {
        Result<Order, Violations> order = JsonFields.parse(input).flatMap(Order::parse);
        order.errorToOptional().ifPresent(found -> assertSilent(found, new String(input, StandardCharsets.UTF_8)));
        order.toOptional()
                .ifPresent(first -> assertThat(
                                JsonFields.parse(input).flatMap(Order::parse).orElseThrow())
                        .isEqualTo(first));
    }

    private static void assertSilent(Violations found, String raw) {
        assertThat(found.asList()).hasSizeBetween(1, Violations.LIMIT);
        for (Violation violation : found.asList()) {
            assertThat(violation.pointer().toString()).matches("(/([A-Za-z0-9_-]{1,32}|\\*))*+");
        }
        Target.assertNoneOf(raw, found.toString(), "order");
    }
}
