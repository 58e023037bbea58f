package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.WHOLE;
import static dev.staunch.parse.SomeParsers.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a service needs in its first week, written with what there is. */
class BoundaryIdiomsTest {

    /** A tag decides which form reads the object. */
    private sealed interface Payment permits Card, Invoice {
        Parser<Fields, Payment> PARSER = Parser.object(Payment::parse);

        private static Result<Payment, Violations> parse(Fields in) {
            Form tagOnly = Form.ignoringUnknown(in);
            Field<Type> type = tagOnly.required("type", Type.PARSER);
            return tagOnly.build(type::get).flatMap(found -> found.parse(in));
        }
    }

    private enum Type {
        CARD,
        INVOICE;

        static final Parser<String, Type> PARSER = Parser.text(text -> switch (text) {
            case "card" -> new Ok<>(CARD);
            case "invoice" -> new Ok<>(INVOICE);
            default -> new Err<>(Violations.of(StandardError.NOT_ALLOWED));
        });

        Result<Payment, Violations> parse(Fields in) {
            return this == CARD
                    ? Card.parse(in).map(card -> card)
                    : Invoice.parse(in).map(invoice -> invoice);
        }
    }

    private record Card(String token) implements Payment {
        static Result<Card, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<Type> unused = form.required("type", Type.PARSER);
            Field<String> token = form.required("token", TEXT);
            return form.build(() -> new Card(token.get()));
        }
    }

    private record Invoice(long days, Optional<Payment> fallback) implements Payment {
        static Result<Invoice, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<Type> unused = form.required("type", Type.PARSER);
            Field<Long> days = form.required("days", WHOLE);
            Field<Optional<Payment>> fallback = form.optional("fallback", Payment.PARSER);
            return form.build(() -> new Invoice(days.get(), fallback.get()));
        }
    }

    @Nested
    class A_tagged_union {

        @Test
        void is_read_by_the_form_of_its_tag() {
            assertThat(Payment.PARSER.parse(Fields.of(Map.of("type", "card", "token", "t"))))
                    .isEqualTo(new Ok<>(new Card("t")));
            assertThat(Payment.PARSER.parse(Fields.of(Map.of("type", "invoice", "days", 30))))
                    .isEqualTo(new Ok<>(new Invoice(30, Optional.empty())));
        }

        @Test
        void says_what_is_wrong_with_the_alternative_of_its_tag_alone() {
            assertThat(reasons(Payment.PARSER.parse(Fields.of(Map.of("type", "invoice", "token", "t")))))
                    .containsExactly("/days input.missing", "/token input.unknown_field");
            assertThat(reasons(Payment.PARSER.parse(Fields.of(Map.of("type", "gold", "token", "t")))))
                    .containsExactly("/type input.not_allowed");
            assertThat(reasons(Payment.PARSER.parse(Fields.of(Map.of("token", "t")))))
                    .containsExactly("/type input.missing");
        }

        @Test
        void in_itself_is_held_to_the_limit_of_depth() {
            Map<String, Object> cycle = new HashMap<>(Map.of("type", "invoice", "days", 1));
            cycle.put("fallback", cycle);
            assertThat(reasons(Payment.PARSER.parse(Fields.of(cycle))))
                    .containsExactly("/fallback".repeat(33) + " input.too_deep {max=32}");
        }
    }

    @Test
    void a_patch_tells_missing_from_null_from_a_value() {
        Map<String, Object> ofNull = new HashMap<>();
        ofNull.put("note", null);
        assertThat(patch(Map.of())).isEqualTo("keep");
        assertThat(patch(ofNull)).isEqualTo("clear");
        assertThat(patch(Map.of("note", "x"))).isEqualTo("set x");
    }

    private static String patch(Map<String, ?> body) {
        Form form = Form.of(Fields.of(body));
        Field<Optional<Optional<String>>> note = form.optional("note", TEXT.nullable());
        return SomeParsers.value(form.build(() -> note.get()
                .map(given -> given.map(value -> "set " + value).orElse("clear"))
                .orElse("keep")));
    }

    private record Span(long from, long to) {
        static Result<Span, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<Long> from = form.required("from", WHOLE);
            Field<Long> to = form.required("to", WHOLE);
            return form.build(() -> new Span(from.get(), to.get()))
                    .ensure(
                            span -> span.from <= span.to,
                            () -> Violations.of(Violation.of(StandardError.OUT_OF_RANGE)
                                    .within(Pointer.root().child("to"))));
        }
    }

    @Test
    void a_rule_about_several_fields_is_checked_on_the_value_they_make() {
        assertThat(Span.parse(Fields.of(Map.of("from", 1, "to", 2)))).isEqualTo(new Ok<>(new Span(1, 2)));
        Form form = Form.of(Fields.of(Map.of("span", Map.of("from", 3, "to", 2))));
        Field<Span> span = form.required("span", Parser.object(Span::parse));
        assertThat(reasons(form.build(span::get))).containsExactly("/span/to input.out_of_range");
    }
}
