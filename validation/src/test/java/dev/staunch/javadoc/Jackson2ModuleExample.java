package dev.staunch.javadoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.staunch.account.Username;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.jackson.Jackson2Module;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;

final class Jackson2ModuleExample {

    record Registration(Username name, EmailAddress email) {}

    // region javadoc
    static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jackson2Module());

    static Result<Registration, Violations> read(String body) throws JsonProcessingException {
        try {
            return new Ok<>(MAPPER.readValue(body, Registration.class));
        } catch (JsonProcessingException refused) {
            return new Err<>(Jackson2Module.violations(refused).orElseThrow(() -> refused));
        }
    }
    // endregion

    private Jackson2ModuleExample() {}
}
