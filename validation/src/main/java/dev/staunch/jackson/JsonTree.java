package dev.staunch.jackson;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.jackson.JsonLimits.Limit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Builds the maps and lists of one JSON text, without recursion, and stops at the first violation. */
final class JsonTree implements AutoCloseable {

    private static final JsonFactory DEFAULT_FACTORY = factory(JsonLimits.DEFAULT);

    private final JsonLimits limits;
    private final JsonParser parser;
    private final Deque<Container> open = new ArrayDeque<>();
    private @Nullable Violation violation;
    private int tokens;
    private long end = -1;
    private Limit read = Limit.NAME_LENGTH;

    JsonTree(String json, JsonLimits limits) {
        this.limits = limits;
        this.parser = (limits.equals(JsonLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits))
                .createParser(ObjectReadContext.empty(), json);
    }

    /** A number's length is checked when it is read, since there is nothing to tell this limit's exception by. */
    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 2)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.length())
                        .build())
                .build();
    }

    /** The members of the outermost object, or null if there is a {@link #violation}. */
    @Nullable
    Map<String, @Nullable Object> read() {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                violation =
                        Violation.of(parser.currentToken() == null ? JsonError.MALFORMED : StandardError.WRONG_TYPE);
                return null;
            }
            Container root = Container.object();
            open.push(root);
            while (!open.isEmpty() && violation == null) {
                next();
            }
            end = parser.currentLocation().getCharOffset();
            if (violation == null && parser.nextToken() != null) {
                violation = malformed(JsonError.TRAILING_CONTENT, end);
            }
            return violation == null ? root.members() : null;
        } catch (StreamConstraintsException exceeded) {
            violation = exceeded(read);
        } catch (JacksonException malformed) {
            violation = end < 0
                    ? malformed(JsonError.MALFORMED, parser.currentLocation().getCharOffset())
                    : malformed(JsonError.TRAILING_CONTENT, end);
        }
        return null;
    }

    Violation violation() {
        return violation == null ? Violation.of(JsonError.MALFORMED) : violation;
    }

    private void next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            violation = malformed(JsonError.MALFORMED, parser.currentLocation().getCharOffset());
        } else if (++tokens > limits.tokens()) {
            violation = exceeded(Limit.TOKENS);
        } else {
            accept(token);
        }
    }

    private void accept(JsonToken token) {
        switch (token) {
            case PROPERTY_NAME -> name(parser.currentName());
            case START_OBJECT -> begin(Container.object());
            case START_ARRAY -> begin(Container.list());
            case END_OBJECT, END_ARRAY -> {
                var unused = open.pop();
            }
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token == JsonToken.VALUE_NUMBER_INT);
            case VALUE_TRUE -> add(true);
            case VALUE_FALSE -> add(false);
            case VALUE_NULL -> add(null);
            default -> violation = Violation.of(JsonError.MALFORMED);
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
        String text = parser.getString();
        read = Limit.NAME_LENGTH;
        if (text.length() > limits.textLength()) {
            violation = exceeded(Limit.TEXT_LENGTH);
        } else {
            add(text);
        }
    }

    private void number(boolean whole) {
        if (parser.getStringLength() > limits.numberLength()) {
            violation = exceeded(Limit.NUMBER_LENGTH);
        } else if (whole) {
            add(smallest(parser.getString()));
        } else {
            fraction(parser.getString());
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

    @Override
    public void close() {
        parser.close();
    }
}
