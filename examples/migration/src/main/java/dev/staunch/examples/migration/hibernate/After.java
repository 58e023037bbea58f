package dev.staunch.examples.migration.hibernate;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;

/**
 * Types in place of annotations. The bound record stays where a framework needs it, and is parsed at once.
 *
 * @param name the name, canonical
 * @param email the address
 */
public record After(String name, EmailAddress email) {

    private static final TextPolicy NAME = TextPolicy.singleLine().length(1, 60);

    /** Checks that the name is canonical. */
    public After {
        NAME.require(name);
    }

    /**
     * Parses what a framework has bound.
     *
     * @param bound the bound record
     * @return a customer, or what is wrong
     */
    public static Result<After, Violations> from(Before bound) {
        Form form = Form.ofValues();
        Field<String> name = form.value("name", bound.name(), NAME.parser());
        Field<EmailAddress> email = form.value("email", bound.email(), EmailAddress.PARSER);
        return form.build(() -> new After(name.get(), email.get()));
    }
}
