package dev.staunch.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.staunch.convert.Conversion;
import dev.staunch.error.Pointer;

/** Reads the key of a map. */
final class Jackson2KeyReader extends KeyDeserializer {

    private final Conversion<?> conversion;

    Jackson2KeyReader(Conversion<?> conversion) {
        this.conversion = conversion;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws JsonMappingException {
        return conversion
                .parser()
                .parse(key)
                .mapError(found -> found.within(Pointer.root().untrustedChild(key)))
                .orElseThrow(Jackson2Refusal::of);
    }
}
