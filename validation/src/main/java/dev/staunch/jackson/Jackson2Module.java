package dev.staunch.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.convert.Conversion;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Lets Jackson 2 read and write domain primitives as values and as keys of maps, and read {@link Fields}. A text is read by
 * the type's parser as it is; a number is read only where the parser reads numbers, and a text is not a number. What is
 * refused is an exception whose message, path and location show nothing of the input; {@link #violations} gets the
 * violations out. Sensitive types such as {@code Password} and {@code PaymentCard} are read and not written: writing one is an
 * exception.
 *
 * <p>{@link Fields} is an object of any content, within the default {@link JsonLimits} and those of the mapper, without
 * duplicate names: for a form to read. Of a {@code JsonNode} it is made by {@code mapper.treeToValue(node, Fields.class)}.
 *
 * <p>What is missing or null is Jackson's matter ({@code FAIL_ON_NULL_CREATOR_PROPERTIES} and its like), and so are unknown
 * properties; Jackson stops at the first refusal. A form does all of these better.
 *
 * <pre>{@code
 * static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jackson2Module());
 *
 * static Result<Registration, Violations> read(String body) throws JsonProcessingException {
 *     try {
 *         return new Ok<>(MAPPER.readValue(body, Registration.class));
 *     } catch (JsonProcessingException refused) {
 *         return new Err<>(Jackson2Module.violations(refused).orElseThrow(() -> refused));
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable; thread-safe.
 */
@CheckReturnValue
@SuppressWarnings("exports") // who uses it requires com.fasterxml.jackson.databind
public final class Jackson2Module extends Module {

    private final List<Conversion<?>> conversions;

    /** A module for the domain primitives of Staunch. */
    public Jackson2Module() {
        this(Conversion.standard());
    }

    /**
     * A module for these types.
     *
     * @param conversions the types: see {@link Conversion#standardWith}
     */
    public Jackson2Module(List<Conversion<?>> conversions) {
        this.conversions = List.copyOf(conversions);
    }

    /**
     * Why Jackson refused the input. For a refusal of this module it is what the parser found, at its place. For any other
     * exception of reading it is a code that fits it ({@code input.unknown_field}, {@code input.null},
     * {@code json.limit_exceeded}, {@code json.malformed}, else {@code input.malformed}), and nothing of the exception's
     * message, which shows input.
     *
     * @param failure an exception of Jackson or one that was caused by it, such as a framework's
     * @return the violations; empty if the input is not what is wrong
     */
    public static Optional<Violations> violations(Throwable failure) {
        return Jackson2Refusal.violations(failure);
    }

    @Override
    public String getModuleName() {
        return "staunch";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleDeserializers readers = new SimpleDeserializers();
        SimpleKeyDeserializers keyReaders = new SimpleKeyDeserializers();
        SimpleSerializers writers = new SimpleSerializers();
        SimpleSerializers keyWriters = new SimpleSerializers();
        readers.addDeserializer(Fields.class, new Jackson2FieldsReader());
        for (Conversion<?> conversion : conversions) {
            addReader(readers, conversion);
            keyReaders.addDeserializer(conversion.type(), new Jackson2KeyReader(conversion));
            addWriter(writers, conversion, false);
            addWriter(keyWriters, conversion, true);
        }
        context.addDeserializers(readers);
        context.addKeyDeserializers(keyReaders);
        context.addSerializers(writers);
        context.addKeySerializers(keyWriters);
    }

    private static <T> void addReader(SimpleDeserializers readers, Conversion<T> conversion) {
        readers.addDeserializer(conversion.type(), new Jackson2Reader<>(conversion));
    }

    private static <T> void addWriter(SimpleSerializers writers, Conversion<T> conversion, boolean key) {
        writers.addSerializer(conversion.type(), new Jackson2Writer<>(conversion, key));
    }
}
