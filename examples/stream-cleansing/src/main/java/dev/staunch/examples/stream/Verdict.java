package dev.staunch.examples.stream;

import dev.staunch.error.Problem;
import dev.staunch.jackson.JsonFields;
import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.redaction.Redactor;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What becomes of one line: a clean record, or a reject. The only place that knows; the job and the plain loop call it.
 *
 * @param valid whether the record is clean
 * @param line a line of JSON for the sink it goes to
 */
record Verdict(boolean valid, String line) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Judges a line.
     *
     * @param raw the line
     * @param pseudonymizer names rejects without showing them, so that whoever has the key and the file can find them
     * @return the verdict, the same for the same line and key
     */
    static Verdict of(String raw, Pseudonymizer pseudonymizer) {
        return JsonFields.parse(raw)
                .flatMap(Payment::parse)
                .fold(
                        payment -> new Verdict(true, clean(payment)),
                        violations -> new Verdict(
                                false,
                                "{\"record\":\"" + pseudonymizer.pseudonymOf("record", raw) + "\",\"problem\":"
                                        + Problem.of(violations).toJson() + "}"));
    }

    private static String clean(Payment payment) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", payment.id().value());
            json.writeStringProperty("payer", payment.payer());
            json.writeStringProperty("email", payment.email().value());
            json.writeStringProperty("account", payment.account().value());
            json.writeStringProperty("amount", payment.amount().toString());
            payment.note()
                    .ifPresent(note ->
                            json.writeStringProperty("note", Redactor.standard().redact(note)));
            json.writeEndObject();
        }
        return out.toString();
    }
}
