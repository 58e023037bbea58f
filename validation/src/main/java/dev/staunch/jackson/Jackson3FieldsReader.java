package dev.staunch.jackson;

import dev.staunch.parse.Fields;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an object of any content. */
final class Jackson3FieldsReader extends StdDeserializer<Fields> {

    Jackson3FieldsReader() {
        super(Fields.class);
    }

    @Override
    public Fields deserialize(JsonParser parser, DeserializationContext context) {
        return JsonTree.fields(new Jackson3Tokens(parser), Jackson3Tokens.kind(parser.currentToken()))
                .orElseThrow(Jackson3Refusal::of);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Fields.of(null);
    }
}
