package dev.staunch.javadoc;

import dev.staunch.account.Username;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.jackson.Jackson3Module;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

final class Jackson3ModuleExample {

    record Registration(Username name, EmailAddress email) {}

    // region javadoc
    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jackson3Module()).build();

    static Result<Registration, Violations> read(String body) {
        try {
            return new Ok<>(MAPPER.readValue(body, Registration.class));
        } catch (JacksonException refused) {
            return new Err<>(Jackson3Module.violations(refused).orElseThrow(() -> refused));
        }
    }
    // endregion

    private Jackson3ModuleExample() {}
}
