package dev.staunch.examples.javadoc;

import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.Redactor;
import dev.staunch.redaction.Replacement;
import dev.staunch.redaction.SecretKind;

interface RedactionPolicyExample {

    default Redactor redactor() {
        // region javadoc
        RedactionPolicy policy = RedactionPolicy.standard()
                .with(SecretKind.CARD, Replacement.lastFour())
                .with(SecretKind.PHONE, Replacement.erase())
                .withNames("badge", "x-door-code")
                .withAllowedNames("session_color")
                .withFormat("acme_", "a-z0-9", 24, 24);
        Redactor redactor = Redactor.of(policy);
        // endregion
        return redactor;
    }
}
