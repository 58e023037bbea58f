package dev.staunch.absence;

import dev.staunch.contact.EmailAddress;
import dev.staunch.convert.Conversion;
import dev.staunch.jackson.JsonFields;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.phone.PhoneNumber;
import dev.staunch.result.Result;
import dev.staunch.source.TextFields;
import java.util.function.UnaryOperator;

/** Uses the module, loaded by a loader that hides libraries. */
public final class Program implements UnaryOperator<String> {

    @Override
    public String apply(String part) {
        return switch (part) {
            case "json" -> email(JsonFields.parse("{\"email\":\"ann@example.com\"}"));
            case "query" -> email(TextFields.parseQuery("email=ann%40example.com"));
            case "conversions" -> Conversion.standard().size() + " " + new PhoneNumber("+493012345678");
            case "phone" -> PhoneNumber.parse("+493012345678").fold(PhoneNumber::value, Object::toString);
            default -> throw new IllegalArgumentException("there is no such part");
        };
    }

    private static String email(Result<Fields, ?> fields) {
        Form form = Form.of(fields.toOptional().orElseThrow());
        Field<EmailAddress> email = form.required("email", EmailAddress.PARSER);
        return form.build(email::get).orElseThrow().value();
    }
}
