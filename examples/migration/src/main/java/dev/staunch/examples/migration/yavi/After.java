package dev.staunch.examples.migration.yavi;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;

/** The form makes the customer, in the form in which it is kept, or there is none. */
public final class After {

    private static final TextPolicy NAME = TextPolicy.singleLine().length(2, 60);

    private After() {}

    /**
     * A customer.
     *
     * @param name the name, canonical
     * @param email the address
     */
    public record Customer(String name, EmailAddress email) {

        /** Checks that the name is canonical. */
        public Customer {
            NAME.require(name);
        }
    }

    /**
     * Parses.
     *
     * @param in what the caller sent
     * @return a customer, or what is wrong
     */
    public static Result<Customer, Violations> parse(Fields in) {
        Form form = Form.of(in);
        Field<String> name = form.required("name", NAME.parser());
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        return form.build(() -> new Customer(name.get(), email.get()));
    }
}
