package dev.staunch.parse;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Map;
import java.util.function.Function;

/** The parsers that read one node without looking into other parsers. */
final class ScalarParsers {

    private ScalarParsers() {}

    record Text<O>(Function<? super String, Result<O, Violations>> function) implements NodeParser<String, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            if (node instanceof String text) {
                return in.admits(text) ? function.apply(text) : tooLong(text, in);
            }
            return NodeParser.wrongType(Kind.TEXT, node);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return false;
        }
    }

    record Numeric<O>(
            Function<? super String, Result<O, Violations>> fromText,
            Function<? super Number, Result<O, Violations>> fromNumber)
            implements NodeParser<String, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            if (in.hasTypes() && Kind.isNumber(node)) {
                return fromNumber.apply((Number) node);
            }
            if (node instanceof String text && in.hasTextOnly()) {
                return in.admits(text) ? fromText.apply(text) : tooLong(text, in);
            }
            return NodeParser.wrongType(Kind.NUMBER, node);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return false;
        }
    }

    record Bool() implements NodeParser<String, Boolean> {
        static final Bool INSTANCE = new Bool();

        @Override
        public Result<Boolean, Violations> parseNode(Object node, Fields in) {
            if (node instanceof Boolean bool && in.hasTypes()) {
                return new Ok<>(bool);
            }
            if (node instanceof String text && in.hasTextOnly()) {
                if (text.equals("true")) {
                    return new Ok<>(Boolean.TRUE);
                }
                return text.equals("false")
                        ? new Ok<>(Boolean.FALSE)
                        : new Err<>(Violations.of(StandardError.NOT_ALLOWED));
            }
            return NodeParser.wrongType(Kind.BOOLEAN, node);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return false;
        }
    }

    record Choice<T>(Map<String, T> allowed) implements NodeParser<String, T> {
        @Override
        public Result<T, Violations> parseNode(Object node, Fields in) {
            if (node instanceof String text) {
                T value = allowed.get(text);
                return value == null ? new Err<>(Violations.of(StandardError.NOT_ALLOWED)) : new Ok<>(value);
            }
            return NodeParser.wrongType(Kind.TEXT, node);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return false;
        }
    }

    record Objects<O>(Function<? super Fields, Result<O, Violations>> function) implements NodeParser<Fields, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            Fields fields;
            if (node instanceof Fields direct) {
                fields = in.nested(direct);
            } else if (node instanceof Map<?, ?> map) {
                fields = in.nested(new MapSource(map));
            } else if (node instanceof Fields.Source source) {
                fields = in.nested(source);
            } else {
                return NodeParser.wrongType(Kind.OBJECT, node);
            }
            if (fields.isNull()) {
                return NodeParser.wrongType(Kind.OBJECT, Fields.Source.NULL);
            }
            if (fields.isTooDeep()) {
                return new Err<>(Violations.of(Violation.of(StandardError.TOO_DEEP)
                        .with("max", fields.limits().depth())));
            }
            return function.apply(fields);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return kind == Kind.OBJECT;
        }
    }

    private static <O> Result<O, Violations> tooLong(String text, Fields in) {
        return new Err<>(Violations.of(Violation.of(StandardError.TOO_LONG)
                .with("max", in.limits().textLength())
                .with("actual", text.length())));
    }
}
