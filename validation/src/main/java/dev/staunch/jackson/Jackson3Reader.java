package dev.staunch.jackson;

import dev.staunch.convert.Conversion;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads one type from a text or number. */
final class Jackson3Reader<T> extends StdScalarDeserializer<T> {

    private final Conversion<T> conversion;

    Jackson3Reader(Conversion<T> conversion) {
        super(conversion.type());
        this.conversion = conversion;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return JsonTree.scalar(new Jackson3Tokens(parser), Jackson3Tokens.kind(parser.currentToken()))
                .flatMap(conversion.parser()::parseTyped)
                .orElseThrow(Jackson3Refusal::of);
    }
}
