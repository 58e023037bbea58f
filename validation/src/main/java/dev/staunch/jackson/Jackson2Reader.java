package dev.staunch.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.staunch.convert.Conversion;

/** Reads one type from a text or number. */
final class Jackson2Reader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Conversion<T> conversion;

    Jackson2Reader(Conversion<T> conversion) {
        super(conversion.type());
        this.conversion = conversion;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws JsonMappingException {
        return JsonTree.scalar(new Jackson2Tokens(parser), Jackson2Tokens.kind(parser.currentToken()))
                .flatMap(conversion.parser()::parseTyped)
                .orElseThrow(Jackson2Refusal::of);
    }
}
