package dev.staunch.examples.javadoc;

import dev.staunch.classification.Arg;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Failure;

interface ArgExample {

    static Failure diagnosed(Failure failure, EmailAddress email, String customerId) {
        // region javadoc
        Failure diagnosed = failure.diagnosedWith(
                Arg.safe("attempts", 3), Arg.unsafe("email", email), Arg.pseudonym("customer", customerId));
        // endregion
        return diagnosed;
    }
}
