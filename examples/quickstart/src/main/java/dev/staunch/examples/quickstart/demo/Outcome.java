package dev.staunch.examples.quickstart.demo;

import dev.staunch.error.Violations;
import dev.staunch.jackson.JsonFields;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Optional;

/** What came of a request: the response as it was received, and the log lines as they were written. */
record Outcome(DemoRequest request, int status, String headers, String body, String log) {

    private static final int MAX_ERRORS = 64;
    private static final Parser<String, String> TEXT = Parser.text(Result::ok);
    private static final Parser<Fields, String> ERROR = Parser.object(Outcome::error);

    /** The status, and the places and codes of the problem: {@code 400 /customer input.missing}. */
    String summary() {
        String reasons = JsonFields.parse(body).flatMap(Outcome::reasons).orElse("not JSON");
        return reasons.isEmpty() ? Integer.toString(status) : status + " " + reasons;
    }

    boolean isAsExpected() {
        return summary().equals(request.expected());
    }

    boolean leaks(Canaries canaries) {
        return canaries.isIn(headers) || canaries.isIn(body) || canaries.isIn(log);
    }

    /** What others send may grow, so unknown members do not matter; a reply without a code is no problem. */
    private static Result<String, Violations> reasons(Fields reply) {
        Form form = Form.ignoringUnknown(reply);
        Field<Optional<String>> code = form.optional("code", TEXT);
        Field<List<String>> errors = form.withDefault("errors", ERROR.list(1, MAX_ERRORS), List.of());
        return form.build(() -> errors.get().isEmpty() ? code.get().orElse("") : String.join(", ", errors.get()));
    }

    private static Result<String, Violations> error(Fields error) {
        Form form = Form.ignoringUnknown(error);
        Field<String> pointer = form.required("pointer", TEXT);
        Field<String> code = form.required("code", TEXT);
        return form.build(() -> pointer.get().isEmpty() ? code.get() : pointer.get() + " " + code.get());
    }
}
