package dev.staunch.jackson;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.jackson.JsonLimits.Limit;
import dev.staunch.jackson.Tokens.Token;
import dev.staunch.parse.Fields;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the maps and lists of one JSON text, without recursion, and stops at the first violation. */
final class JsonTree {

    private final JsonLimits limits;
    private final Tokens source;
    private final Deque<Container> open = new ArrayDeque<>();
    private @Nullable Violation violation;
    private int tokens;
    private long end = -1;
    private Limit read = Limit.NAME_LENGTH;

    JsonTree(Tokens source, JsonLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The members of the outermost object of a text, or null if there is a {@link #violation}. */
    @Nullable
    Map<String, @Nullable Object> read() {
        try {
            Token first = source.next();
            Map<String, @Nullable Object> members =
                    first == null ? refuse(Violation.of(JsonError.MALFORMED)) : object(first);
            end = source.offset();
            if (violation == null && source.next() != null) {
                violation = malformed(JsonError.TRAILING_CONTENT, end);
            }
            return violation == null ? members : null;
        } catch (TokensException failure) {
            return refuse(failed(failure));
        }
    }

    /** The members of the object that a token begins, or null if there is a {@link #violation}. */
    private @Nullable Map<String, @Nullable Object> object(Token first) {
        if (first != Token.OBJECT) {
            return refuse(Violation.of(StandardError.WRONG_TYPE));
        }
        Container root = Container.object();
        open.push(root);
        while (!open.isEmpty() && violation == null) {
            next();
        }
        return violation == null ? root.members() : null;
    }

    /** The fields of the object that begins with the current token of a parser. */
    static Result<Fields, Violations> fields(Tokens source, @Nullable Token first) {
        JsonTree tree = new JsonTree(source, JsonLimits.DEFAULT);
        try {
            Map<String, @Nullable Object> members = tree.object(first == null ? Token.OTHER : first);
            return members == null
                    ? new Err<>(Violations.of(tree.violation()))
                    : new Ok<>(JsonFields.fields(members, JsonLimits.DEFAULT));
        } catch (TokensException failure) {
            return new Err<>(Violations.of(tree.failed(failure)));
        }
    }

    /** The text, number or boolean that is the current token of a parser, or something of the type of what is there. */
    static Result<Object, Violations> scalar(Tokens source, @Nullable Token token) {
        if (token == Token.OBJECT) {
            return new Ok<>(Map.of());
        }
        if (token == Token.LIST) {
            return new Ok<>(List.of());
        }
        JsonTree tree = new JsonTree(source, JsonLimits.DEFAULT);
        Container outer = Container.list();
        tree.open.push(outer);
        try {
            tree.accept(token == null ? Token.OTHER : token);
        } catch (TokensException failure) {
            return new Err<>(Violations.of(tree.failed(failure)));
        }
        Object value = outer.last();
        return tree.violation == null
                ? new Ok<>(value == null ? Fields.Source.NULL : value)
                : new Err<>(Violations.of(tree.violation()));
    }

    /** The violation that an exception of Jackson stands for. */
    private Violation failed(TokensException failure) {
        if (failure.isLimit()) {
            return exceeded(read);
        }
        return end < 0 ? malformed(JsonError.MALFORMED, source.offset()) : malformed(JsonError.TRAILING_CONTENT, end);
    }

    Violation violation() {
        return violation == null ? Violation.of(JsonError.MALFORMED) : violation;
    }

    private @Nullable Map<String, @Nullable Object> refuse(Violation why) {
        violation = why;
        return null;
    }

    private void next() {
        Token token = source.next();
        if (token == null) {
            violation = malformed(JsonError.MALFORMED, source.offset());
        } else if (++tokens > limits.tokens()) {
            violation = exceeded(Limit.TOKENS);
        } else {
            accept(token);
        }
    }

    private void accept(Token token) {
        switch (token) {
            case NAME -> name(source.name());
            case OBJECT -> begin(Container.object());
            case LIST -> begin(Container.list());
            case END -> {
                var unused = open.pop();
            }
            case TEXT -> text();
            case WHOLE, FRACTION -> number(token == Token.WHOLE);
            case TRUE -> add(true);
            case FALSE -> add(false);
            case NULL -> add(null);
            case OTHER -> violation = Violation.of(JsonError.MALFORMED);
        }
    }

    private void name(String name) {
        if (name.length() > limits.nameLength()) {
            violation = exceeded(Limit.NAME_LENGTH);
        } else if (!open.element().begin(name)) {
            violation = Violation.of(JsonError.DUPLICATE_NAME).within(place());
        }
    }

    private void begin(Container container) {
        add(container.content());
        open.push(container);
        if (open.size() > limits.depth() + 1) {
            violation = exceeded(Limit.DEPTH);
        }
    }

    private void text() {
        read = Limit.TEXT_LENGTH;
        String text = source.text();
        read = Limit.NAME_LENGTH;
        if (text.length() > limits.textLength()) {
            violation = exceeded(Limit.TEXT_LENGTH);
        } else {
            add(text);
        }
    }

    private void number(boolean whole) {
        if (source.textLength() > limits.numberLength()) {
            violation = exceeded(Limit.NUMBER_LENGTH);
            return;
        }
        String text = source.text();
        if ("0123456789".indexOf(text.charAt(text.length() - 1)) < 0) { // NaN and infinities, of trees
            violation = Violation.of(JsonError.MALFORMED).within(place());
        } else if (whole) {
            add(smallest(text));
        } else {
            fraction(text);
        }
    }

    private static Number smallest(String digits) {
        if (digits.length() > 18) {
            BigInteger large = new BigInteger(digits);
            return large.bitLength() < Long.SIZE ? (Number) large.longValue() : large;
        }
        long number = Long.parseLong(digits);
        return number == (int) number ? (Number) (int) number : (Number) number;
    }

    private void fraction(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e < 0) {
            add(new BigDecimal(text));
            return;
        }
        int digits = e + 1;
        while (digits < text.length() && "+-0".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        boolean small = text.length() - digits <= 4
                && (digits == text.length()
                        || Integer.parseInt(text, digits, text.length(), 10) <= limits.numberLength());
        if (small) {
            add(new BigDecimal(text));
        } else {
            violation = exceeded(Limit.NUMBER_LENGTH);
        }
    }

    private void add(@Nullable Object value) {
        open.element().add(value);
    }

    private Violation exceeded(Limit limit) {
        int max = switch (limit) {
            case LENGTH -> limits.length();
            case DEPTH -> limits.depth();
            case TOKENS -> limits.tokens();
            case TEXT_LENGTH -> limits.textLength();
            case NAME_LENGTH -> limits.nameLength();
            case NUMBER_LENGTH -> limits.numberLength();
        };
        return Violation.of(JsonError.LIMIT_EXCEEDED)
                .with("limit", limit)
                .with("max", max)
                .within(place());
    }

    private static Violation malformed(JsonError error, long offset) {
        return offset < 0 ? Violation.of(error) : Violation.of(error).with("offset", offset);
    }

    /** Where the reader is; the names in it come from the input. Nothing is that deep but what may be. */
    private Pointer place() {
        Pointer place = Pointer.root();
        for (Iterator<Container> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            place = outermost.next().child(place);
        }
        return place;
    }
}
