package dev.staunch.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tokens of Jackson 2. */
record Jackson2Tokens(JsonParser parser) implements Tokens {

    private static final JsonFactory DEFAULT_FACTORY = factory(JsonLimits.DEFAULT);

    static Tokens of(String json, JsonLimits limits) {
        JsonFactory factory = limits.equals(JsonLimits.DEFAULT) ? DEFAULT_FACTORY : factory(limits);
        try {
            return new Jackson2Tokens(factory.createParser(json));
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    /** Names are not interned, since they come from the input. A number's length is checked when it is read, since there is nothing to tell this limit's exception by. */
    private static JsonFactory factory(JsonLimits limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 2)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.length())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    @Override
    public @Nullable Token next() {
        try {
            return kind(parser.nextToken());
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    static @Nullable Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case FIELD_NAME -> Token.NAME;
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

    private static TokensException failure(IOException failure) {
        return new TokensException(failure instanceof StreamConstraintsException);
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    @Override
    public int textLength() {
        try {
            return parser.getTextLength();
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    @Override
    public long offset() {
        return parser.currentLocation().getCharOffset();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException unused) {
            // there is nothing behind a parser of a text
        }
    }
}
