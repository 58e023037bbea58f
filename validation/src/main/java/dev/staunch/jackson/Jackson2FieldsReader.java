package dev.staunch.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.staunch.parse.Fields;

/** Reads an object of any content. */
final class Jackson2FieldsReader extends StdDeserializer<Fields> {

    private static final long serialVersionUID = 1L;

    Jackson2FieldsReader() {
        super(Fields.class);
    }

    @Override
    public Fields deserialize(JsonParser parser, DeserializationContext context) throws JsonMappingException {
        return JsonTree.fields(new Jackson2Tokens(parser), Jackson2Tokens.kind(parser.currentToken()))
                .orElseThrow(Jackson2Refusal::of);
    }

    @Override
    public Fields getNullValue(DeserializationContext context) {
        return Fields.of(null);
    }
}
