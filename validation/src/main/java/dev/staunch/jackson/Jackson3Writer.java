package dev.staunch.jackson;

import dev.staunch.convert.Conversion;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes one type as the text or number that stands for it, or refuses to. */
final class Jackson3Writer<T> extends StdScalarSerializer<T> {

    private final Conversion<T> conversion;
    private final boolean key;

    Jackson3Writer(Conversion<T> conversion, boolean key) {
        super(conversion.type());
        this.conversion = conversion;
        this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        Function<? super T, ?> writer = conversion.writer().orElseThrow(Jackson3Refusal::toWrite);
        Object written = writer.apply(value);
        if (key) {
            generator.writeName(written.toString());
        } else {
            context.writeValue(generator, written);
        }
    }
}
