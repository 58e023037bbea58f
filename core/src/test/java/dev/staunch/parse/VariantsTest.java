package dev.staunch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Objects told apart by a member, and words that stand for values. */
class VariantsTest {

    sealed interface Payment {}

    record Card(String number) implements Payment {}

    record Transfer(String iban, int days) implements Payment {}

    enum Colour {
        RED,
        BLUE
    }

    private static final Parser<String, String> TEXT = Parser.text(Ok::new);
    private static final Parser<String, Integer> DAYS =
            Parser.number(text -> new Ok<>(text.length()), number -> new Ok<>(number.intValue()));
    private static final Parser<String, Colour> COLOUR = Parser.choice(Map.of("red", Colour.RED, "blue", Colour.BLUE));
    private static final Parser<Fields, Payment> PAYMENT = Parser.tagged(
            "type",
            Map.of("card", Parser.object(VariantsTest::card), "transfer", Parser.object(VariantsTest::transfer)));

    private static Result<Card, Violations> card(Fields in) {
        Form form = Form.of(in);
        Field<String> number = form.required("number", TEXT);
        return form.build(() -> new Card(number.get()));
    }

    private static Result<Transfer, Violations> transfer(Fields in) {
        Form form = Form.of(in);
        Field<String> iban = form.required("iban", TEXT);
        Field<Integer> days = form.required("days", DAYS);
        return form.build(() -> new Transfer(iban.get(), days.get()));
    }

    private static List<String> rejected(Result<?, Violations> result) {
        return ((Err<?, Violations>) result)
                .error().asList().stream().map(Violation::toString).toList();
    }

    private static List<String> rejected(Map<String, ?> input) {
        return rejected(PAYMENT.parse(Fields.of(input)));
    }

    @Test
    void the_tag_chooses_the_parser() {
        assertThat(PAYMENT.parse(Fields.of(Map.of("type", "card", "number", "n"))))
                .isEqualTo(new Ok<>(new Card("n")));
        assertThat(PAYMENT.parse(Fields.of(Map.of("type", "transfer", "iban", "i", "days", 3))))
                .isEqualTo(new Ok<>(new Transfer("i", 3)));
    }

    @Test
    void only_the_chosen_parser_reports() {
        assertThat(rejected(Map.of("type", "transfer", "number", "n")))
                .containsExactlyInAnyOrder("/iban input.missing", "/days input.missing", "/number input.unknown_field");
    }

    @Test
    void a_tag_that_is_missing_null_of_another_type_or_unknown_is_a_violation_at_the_tag() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("type", null);
        assertThat(rejected(Map.of())).containsExactly("/type input.missing");
        assertThat(rejected(withNull)).containsExactly("/type input.null");
        assertThat(rejected(Map.of("type", 1)))
                .containsExactly("/type input.wrong_type {expected=TEXT, actual=NUMBER}");
        assertThat(rejected(Map.of("type", "cash"))).containsExactly("/type input.not_allowed");
    }

    @Test
    void a_variant_may_name_the_tag_itself() {
        Parser<Fields, String> naming = Parser.tagged("type", Map.of("a", Parser.object(in -> {
            Form form = Form.of(in);
            Field<String> type = form.required("type", TEXT);
            return form.build(type::get);
        })));
        assertThat(naming.parse(Fields.of(Map.of("type", "a")))).isEqualTo(new Ok<>("a"));
    }

    @Test
    void variants_are_read_in_lists_fields_and_text_only_sources() {
        Map<String, Object> input =
                Map.of("payments", List.of(Map.of("type", "card", "number", "n"), Map.of("type", "x")));
        Form form = Form.of(Fields.of(input));
        Field<List<Payment>> payments = form.list("payments", PAYMENT, 1, 5);
        assertThat(rejected(form.build(payments::get))).containsExactly("/payments/1/type input.not_allowed");
        assertThat(PAYMENT.parse(Fields.texts(Map.of("type", List.of("card"), "number", List.of("n")))))
                .isEqualTo(new Ok<>(new Card("n")));
        assertThat(rejected(PAYMENT.parse(Fields.texts(Map.of("type", List.of("card", "card"))))))
                .containsExactly("/type input.repeated {actual=2}");
    }

    @Test
    void recursive_variants_are_read_once_each() {
        AtomicInteger reads = new AtomicInteger();
        Parser<Fields, Integer> tree = tree(reads);
        Map<String, Object> input = Map.of("type", "leaf");
        for (int depth = 0; depth < 30; depth++) {
            input = Map.of("type", depth % 2 == 0 ? "left" : "right", "child", input);
        }
        assertThat(tree.parse(Fields.of(input))).isEqualTo(new Ok<>(31));
        assertThat(reads).hasValue(31);
    }

    private static Parser<Fields, Integer> tree(AtomicInteger reads) {
        Parser<Fields, Integer> node = Parser.object(in -> {
            reads.incrementAndGet();
            Form form = Form.of(in);
            Field<Integer> child = form.required("child", tree(reads));
            return form.build(() -> child.get() + 1);
        });
        Parser<Fields, Integer> leaf = Parser.object(in -> {
            reads.incrementAndGet();
            return Form.of(in).build(() -> 1);
        });
        return Parser.tagged("type", Map.of("leaf", leaf, "left", node, "right", node));
    }

    @Test
    void a_choice_is_an_allow_list() {
        assertThat(COLOUR.parse("red")).isEqualTo(new Ok<>(Colour.RED));
        assertThat(rejected(COLOUR.parse("RED"))).containsExactly("input.not_allowed");
        assertThat(rejected(COLOUR.parse(""))).containsExactly("input.not_allowed");
        assertThat(rejected(COLOUR.parse(null))).containsExactly("input.null");
        Form form = Form.of(Fields.of(Map.of("colour", true)));
        Field<Colour> colour = form.required("colour", COLOUR);
        assertThat(rejected(form.build(colour::get)))
                .containsExactly("/colour input.wrong_type {expected=TEXT, actual=BOOLEAN}");
    }
}
