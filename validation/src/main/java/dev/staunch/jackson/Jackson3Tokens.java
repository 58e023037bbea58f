package dev.staunch.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Tokens of Jackson 3. */
record Jackson3Tokens(JsonParser parser) implements Tokens {

    private static final JsonFactory DEFAULT_FACTORY = factory(JsonLimits.DEFAULT);

    static Tokens of(String json, JsonLimits limits) {
        JsonFactory factory = limits.equals(JsonLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits);
        return new Jackson3Tokens(factory.createParser(ObjectReadContext.empty(), json));
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

    @Override
    public @Nullable Token next() {
        try {
            return kind(parser.nextToken());
        } catch (JacksonException failure) {
            throw failure(failure);
        }
    }

    static @Nullable Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case PROPERTY_NAME -> Token.NAME;
            case START_OBJECT -> Token.OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_OBJECT, END_ARRAY -> Token.END;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.FRACTION;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }

    private static TokensException failure(JacksonException failure) {
        return new TokensException(failure instanceof StreamConstraintsException);
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException failure) {
            throw failure(failure);
        }
    }

    @Override
    public int textLength() {
        try {
            return parser.getStringLength();
        } catch (JacksonException failure) {
            throw failure(failure);
        }
    }

    @Override
    public long offset() {
        return parser.currentLocation().getCharOffset();
    }

    @Override
    public void close() {
        parser.close();
    }
}
