package dev.staunch.examples.plain;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Problem;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is wrong with an object, in one pass, and as an answer to the caller. */
record Accumulation(String name, EmailAddress email, int seats, Optional<String> note) {

    static Result<Accumulation, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<String> name = form.required("name", TextPolicy.singleLine().parser());
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        Field<Integer> seats = form.withDefault("seats", Numbers.intBetween(1, 8), 1);
        Field<Optional<String>> note =
                form.optional("note", TextPolicy.multiLine().parser());
        return form.build(() -> new Accumulation(name.get(), email.get(), seats.get(), note.get()));
    }

    public static void main(String[] args) {
        List<Map<String, Object>> requests = List.of(
                Map.of("name", " Ann  Lee", "email", "ann@example.com"),
                Map.of("email", "ann", "seats", 9, "note", "", "vip", true));
        for (Map<String, Object> request : requests) {
            System.out.println(parse(Fields.of(request))
                    .fold(Accumulation::toString, found -> Problem.of(found).toJson()));
        }
    }
}
