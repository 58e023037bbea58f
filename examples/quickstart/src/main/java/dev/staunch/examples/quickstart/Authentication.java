package dev.staunch.examples.quickstart;

import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.util.Map;
import java.util.Optional;

/** Tells who is calling, by the bearer token (RFC 6750). */
final class Authentication {

    private static final String SCHEME = "Bearer ";

    private static final Parser<String, Secret> BEARER = Parser.text(header -> header.startsWith(SCHEME)
            ? Secret.PARSER.parse(header.substring(SCHEME.length()))
            : Result.err(Violations.of(StandardError.MALFORMED)));

    private final Map<Caller, Secret> tokens;

    Authentication(Map<Caller, Secret> tokens) {
        this.tokens = tokens;
    }

    /** Whatever is wrong with the header, the answer is the same. */
    Result<Caller, Failure> callerOf(Fields headers) {
        Form form = Form.ignoringUnknown(headers);
        Field<Secret> token = form.required("Authorization", BEARER);
        return form.build(token::get)
                .mapError(unused -> Failure.of(HttpError.UNAUTHENTICATED))
                .flatMap(this::ownerOf);
    }

    /** Compares with every token, in constant time, so that the time tells nothing of any. */
    private Result<Caller, Failure> ownerOf(Secret presented) {
        Optional<Caller> owner = Optional.empty();
        try (presented) {
            for (Map.Entry<Caller, Secret> each : tokens.entrySet()) {
                if (each.getValue().matches(presented)) {
                    owner = Optional.of(each.getKey());
                }
            }
        }
        return Result.fromOptional(owner, () -> Failure.of(HttpError.UNAUTHENTICATED));
    }
}
