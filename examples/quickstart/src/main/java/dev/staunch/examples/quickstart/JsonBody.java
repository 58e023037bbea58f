package dev.staunch.examples.quickstart;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.io.IOException;
import java.util.Locale;

/** Takes the body off the wire, if it says that it is JSON and is not too large. */
final class JsonBody {

    /** Far more than an order of 50 lines needs. */
    static final int MAX_BYTES = 1 << 20;

    private static final Parser<String, String> MEDIA_TYPE =
            Parser.<String>text(Result::ok).ensure(JsonBody::isJson, StandardError.NOT_ALLOWED);

    private static final Attempt READING = Attempt.on(IOException.class, HttpError.BODY_BROKEN);

    private JsonBody() {}

    static Result<byte[], Failure> read(HttpExchange exchange) {
        return checkType(exchange.getRequestHeaders())
                .flatMap(JsonBody::checkDeclaredLength)
                .flatMap(unused -> READING.call(() -> exchange.getRequestBody().readNBytes(MAX_BYTES + 1)))
                .ensure(body -> body.length <= MAX_BYTES, JsonBody::tooLarge);
    }

    private static Result<Headers, Failure> checkType(Headers headers) {
        Form form = Form.ignoringUnknown(Fields.headers(headers));
        var unused = form.required("Content-Type", MEDIA_TYPE);
        return form.build(() -> headers).mapError(violations -> Failure.of(HttpError.NOT_JSON));
    }

    /** Refuses a body that is announced as too large before any of it is read. */
    private static Result<Headers, Failure> checkDeclaredLength(Headers headers) {
        Form form = Form.ignoringUnknown(Fields.headers(headers));
        var unused = form.optional("Content-Length", Numbers.intBetween(0, MAX_BYTES));
        return form.build(() -> headers).mapError(violations -> tooLarge());
    }

    private static Failure tooLarge() {
        return Failure.of(HttpError.BODY_TOO_LARGE).with("max", MAX_BYTES);
    }

    private static boolean isJson(String mediaType) {
        String lower = mediaType.toLowerCase(Locale.ROOT);
        return lower.equals("application/json") || lower.matches("application/json *; *charset=\"?utf-8\"?");
    }
}
