package dev.staunch.parse;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Parsers of every kind, and what tests ask of their results. */
final class SomeParsers {

    static final Parser<String, String> TEXT = Parser.text(Ok::new);
    static final Parser<String, Long> WHOLE = Parser.number(SomeParsers::whole, number -> new Ok<>(number.longValue()));
    static final Parser<String, Boolean> BOOL = Parser.bool();
    static final Parser<Fields, String> OBJECT = Parser.object(in -> {
        Form form = Form.of(in);
        Field<String> a = form.required("a", TEXT);
        return form.build(a::get);
    });

    /** An object in an object in an object: {@code child} until there is none. The value is the depth. */
    static final Parser<Fields, Integer> CHAIN = Parser.object(SomeParsers::chain);

    private SomeParsers() {}

    private static Result<Integer, Violations> chain(Fields in) {
        Form form = Form.of(in);
        Field<java.util.Optional<Integer>> child = form.optional("child", CHAIN);
        return form.build(() -> 1 + child.get().orElse(0));
    }

    private static Result<Long, Violations> whole(String text) {
        return text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? new Ok<>(Long.valueOf(text))
                : new Err<>(Violations.of(StandardError.MALFORMED));
    }

    static Parser<String, String> counting(AtomicInteger calls) {
        return Parser.text(text -> {
            calls.incrementAndGet();
            return new Ok<>(text);
        });
    }

    static <O> Parser<String, O> rejecting(ErrorCode code) {
        return Parser.text(text -> new Err<>(Violations.of(code)));
    }

    static <T> Violations errors(Result<T, Violations> result) {
        return result.errorToOptional().orElseThrow(() -> new AssertionError("accepted"));
    }

    /** Each violation as text: {@code /name input.missing}. */
    static <T> List<String> reasons(Result<T, Violations> result) {
        return errors(result).asList().stream().map(Violation::toString).toList();
    }

    static <T> T value(Result<T, Violations> result) {
        return result.toOptional().orElseThrow(() -> new AssertionError("rejected: " + errors(result)));
    }

    /** Reads one field of a form. */
    static <T> Result<T, Violations> required(Fields in, String name, Parser<?, T> parser) {
        Form form = Form.of(in);
        Field<T> field = form.required(name, parser);
        return form.build(field::get);
    }
}
