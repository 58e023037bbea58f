package dev.staunch.examples.rules;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;

final class Stn007 {

    private Stn007() {}

    // region bad
    static String email(String raw) {
        if (!raw.contains("@")) {
            throw new IllegalArgumentException("not an email address: " + raw); // maybe a password
        }
        return raw;
    }
    // endregion

    // region good
    static Result<EmailAddress, Violations> safeEmail(String raw) {
        return EmailAddress.parse(raw); // code, place and limits; there is no room for the input
    }
    // endregion
}
