package dev.staunch.examples.stream;

import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Optional;

/** The key of pseudonyms, from the environment of each worker. */
final class Keys {

    static final String NAME = "PSEUDONYM_KEY";

    private Keys() {}

    static Result<Optional<Secret>, Violations> parse(Fields environment) {
        Form form = Form.ignoringUnknown(environment);
        Field<Optional<Secret>> key = form.optional(NAME, Secret.parser(32, 64));
        return form.build(key::get);
    }

    /** With the key of the environment, or with one of this process where it has none: then all workers are in it. */
    static Pseudonymizer pseudonymizer() {
        return parse(Fields.environment())
                .orElseThrow(violations -> new IllegalStateException("the key for pseudonyms is not usable"))
                .map(key -> Pseudonymizer.of("env", key))
                .orElseGet(Pseudonymizer::ofProcess);
    }
}
