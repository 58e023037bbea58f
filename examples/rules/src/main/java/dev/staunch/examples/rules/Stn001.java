package dev.staunch.examples.rules;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;

final class Stn001 {

    private Stn001() {}

    // region bad
    record CustomerDto(String email, int age) {}

    static CustomerDto register(String email, int age) {
        return new CustomerDto(email, age); // every caller has to check again, and one does not
    }
    // endregion

    // region good
    record Customer(EmailAddress email, int age) {

        static Result<Customer, Violations> parse(Fields in) {
            Form form = Form.of(in);
            Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
            Field<Integer> age = form.required("age", Numbers.intBetween(18, 130));
            return form.build(() -> new Customer(email.get(), age.get()));
        }
    }
    // endregion
}
