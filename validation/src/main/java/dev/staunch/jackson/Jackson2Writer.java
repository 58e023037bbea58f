package dev.staunch.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.staunch.convert.Conversion;
import java.io.IOException;
import java.util.function.Function;

/** Writes one type as the text or number that stands for it, or refuses to. */
final class Jackson2Writer<T> extends StdScalarSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Conversion<T> conversion;
    private final boolean key;

    Jackson2Writer(Conversion<T> conversion, boolean key) {
        super(conversion.type());
        this.conversion = conversion;
        this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        Function<? super T, ?> writer = conversion.writer().orElseThrow(Jackson2Refusal::toWrite);
        Object written = writer.apply(value);
        if (key) {
            generator.writeFieldName(written.toString());
        } else {
            context.defaultSerializeValue(written, generator);
        }
    }
}
