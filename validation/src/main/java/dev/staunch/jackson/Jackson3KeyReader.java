package dev.staunch.jackson;

import dev.staunch.convert.Conversion;
import dev.staunch.error.Pointer;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map. */
final class Jackson3KeyReader extends KeyDeserializer {

    private final Conversion<?> conversion;

    Jackson3KeyReader(Conversion<?> conversion) {
        this.conversion = conversion;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return conversion
                .parser()
                .parse(key)
                .mapError(found -> found.within(Pointer.root().untrustedChild(key)))
                .orElseThrow(Jackson3Refusal::of);
    }
}
