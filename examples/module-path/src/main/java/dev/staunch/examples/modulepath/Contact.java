package dev.staunch.examples.modulepath;

import dev.staunch.classification.Arg;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.logging.SafeLogger;
import dev.staunch.result.Result;

/** Someone to write to. */
record Contact(EmailAddress email) {

    private static final SafeLogger LOG = SafeLogger.of(Contact.class);

    static Result<Contact, Violations> parse(String raw) {
        return EmailAddress.parse(raw)
                .map(Contact::new)
                .peek(contact -> LOG.info("contact accepted", Arg.unsafe("email", contact.email())));
    }
}
