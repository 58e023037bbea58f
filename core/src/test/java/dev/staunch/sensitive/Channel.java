package dev.staunch.sensitive;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.errorprone.annotations.Immutable;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Formatter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.builder.RecursiveToStringStyle;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.objenesis.strategy.StdInstantiatorStrategy;
import tools.jackson.databind.json.JsonMapper;

/** A way in which a value gets out of a process by accident. */
enum Channel {
    CONCATENATION((value, out) -> print(out, "value: " + value)),
    STRING_VALUE_OF((value, out) -> print(out, String.valueOf(value))),
    OBJECTS_TO_STRING((value, out) -> print(out, Objects.toString(value))),
    STRING_FORMAT((value, out) -> print(out, String.format("%s %S %20.40s", value, value, value))),
    FORMATTER((value, out) -> {
        try (Formatter formatter = new Formatter(new PrintStream(out, true, StandardCharsets.UTF_8))) {
            formatter.format("%s", value);
        }
    }),
    MESSAGE_FORMAT((value, out) -> print(out, MessageFormat.format("value {0}", value))),
    STRING_BUILDER((value, out) ->
            print(out, new StringBuilder().append(value).insert(0, value).toString())),
    ARRAYS((value, out) -> {
        print(out, Arrays.toString(new Object[] {value}));
        print(out, Arrays.deepToString(new Object[][] {{value}, {new Object[] {value}}}));
    }),
    PARALLEL_STREAM((value, out) -> print(
            out,
            Collections.nCopies(100, value).parallelStream()
                    .map(String::valueOf)
                    .collect(Collectors.joining()))),
    ASSERTION_ERROR((value, out) -> new AssertionError(value).printStackTrace(new PrintStream(out, true, "UTF-8"))),
    EXCEPTION_HOLDING_IT(
            (value, out) -> new HoldingException(value).printStackTrace(new PrintStream(out, true, "UTF-8"))),
    GETTERS(Channel::callGetters),
    JAVA_SERIALISATION((value, out) -> {
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(value);
        }
    }),
    JACKSON_2((value, out) -> new ObjectMapper().writeValue(out, value)),
    JACKSON_2_TREE(
            (value, out) -> print(out, new ObjectMapper().valueToTree(value).toString())),
    JACKSON_2_ANY_VISIBILITY((value, out) -> jackson2().writeValue(out, value)),
    JACKSON_2_TRANSIENT_MARKER((value, out) -> {
        ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .disable(MapperFeature.PROPAGATE_TRANSIENT_MARKER)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                .build();
        mapper.writeValue(out, value);
    }),
    JACKSON_3((value, out) -> JsonMapper.builder().build().writeValue(out, value)),
    JACKSON_3_ANY_VISIBILITY((value, out) -> jackson3().writeValue(out, value)),
    GSON((value, out) -> gson(new Gson(), value, out)),
    GSON_SERIALIZING_NULLS(
            (value, out) -> gson(new GsonBuilder().serializeNulls().create(), value, out)),
    GSON_WITH_TRANSIENTS(
            true,
            (value, out) -> gson(new GsonBuilder().excludeFieldsWithModifiers().create(), value, out)),
    GSON_WITHOUT_STATICS_ONLY(
            true,
            (value, out) -> gson(
                    new GsonBuilder()
                            .excludeFieldsWithModifiers(Modifier.STATIC)
                            .create(),
                    value,
                    out)),
    JSON_B((value, out) -> jsonb(new JsonbConfig(), value, out)),
    JSON_B_ANY_VISIBILITY((value, out) ->
            jsonb(new JsonbConfig().withPropertyVisibilityStrategy(new EverythingVisible()), value, out)),
    KRYO((value, out) -> kryo(kryo(), value, out)),
    KRYO_WITH_TRANSIENTS(true, (value, out) -> {
        Kryo kryo = kryo();
        FieldSerializer.FieldSerializerConfig config = new FieldSerializer.FieldSerializerConfig();
        config.setSerializeTransient(true);
        config.setIgnoreSyntheticFields(false);
        kryo.setDefaultSerializer(new com.esotericsoftware.kryo.SerializerFactory.FieldSerializerFactory(config));
        kryo(kryo, value, out);
    }),
    REFLECTION_TO_STRING((value, out) -> print(out, ReflectionToStringBuilder.toString(value))),
    REFLECTION_TO_STRING_JSON(
            (value, out) -> print(out, ReflectionToStringBuilder.toString(value, ToStringStyle.JSON_STYLE))),
    REFLECTION_TO_STRING_RECURSIVE(
            (value, out) -> print(out, new ReflectionToStringBuilder(value, new RecursiveToStringStyle()).toString())),
    REFLECTION_TO_STRING_WITH_TRANSIENTS(
            true,
            (value, out) -> print(out, ReflectionToStringBuilder.toString(value, ToStringStyle.DEFAULT_STYLE, true))),
    REFLECTION_TO_STRING_RECURSIVE_WITH_TRANSIENTS(true, (value, out) -> {
        ToStringStyle style = new TransientRecursion();
        print(out, new ReflectionToStringBuilder(value, style, null, null, true, true).toString());
    }),
    FIELD_WALKER(true, (value, out) -> walk(value, out, Collections.newSetFromMap(new IdentityHashMap<>())));

    /** Writes a value in one way. */
    @Immutable
    private interface Writing {
        void write(Object value, ByteArrayOutputStream out) throws Exception;
    }

    private final boolean readsTransients;
    private final Writing writing;

    Channel(Writing writing) {
        this(false, writing);
    }

    Channel(boolean readsTransients, Writing writing) {
        this.readsTransients = readsTransients;
        this.writing = writing;
    }

    boolean readsTransients() {
        return readsTransients;
    }

    /** All that comes out, and where the channel refuses: what came out until then and what the exception prints. */
    byte[] outputOf(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(value, out);
        } catch (Exception | StackOverflowError refusal) {
            refusal.printStackTrace(new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void print(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectMapper jackson2() {
        return new ObjectMapper()
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    }

    private static JsonMapper jackson3() {
        return JsonMapper.builder()
                .changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    private static void gson(Gson gson, Object value, ByteArrayOutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            gson.toJson(value, writer);
        }
    }

    @SuppressWarnings("try") // JSON-B declares Exception
    private static void jsonb(JsonbConfig config, Object value, ByteArrayOutputStream out) throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create(config)) {
            jsonb.toJson(value, out);
        }
    }

    private static Kryo kryo() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setReferences(true);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return kryo;
    }

    private static void kryo(Kryo kryo, Object value, ByteArrayOutputStream out) {
        try (Output output = new Output(out)) {
            kryo.writeClassAndObject(output, value);
        }
    }

    /** Calls every method that takes nothing and is named like a getter, or like a component of a record. */
    private static void callGetters(Object value, ByteArrayOutputStream out) throws Exception {
        for (Method method : value.getClass().getMethods()) {
            boolean expose = method.getName().startsWith("expose") || method.getDeclaringClass() == Object.class;
            if (method.getParameterCount() == 0 && !expose) {
                method.setAccessible(true);
                print(out, String.valueOf(method.invoke(value)));
            }
        }
    }

    /** Reads every field of every reachable object that reflection will open. */
    private static void walk(Object value, ByteArrayOutputStream out, Set<Object> seen) throws Exception {
        if (value == null || !seen.add(value)) {
            return;
        }
        print(out, value + " ");
        if (value instanceof byte[] bytes) {
            out.writeBytes(bytes);
        } else if (value instanceof char[] chars) {
            print(out, new String(chars));
        } else if (value instanceof Object[] array) {
            for (Object each : array) {
                walk(each, out, seen);
            }
        }
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                    } catch (InaccessibleObjectException closed) {
                        continue;
                    }
                    walk(field.get(value), out, seen);
                }
            }
        }
    }

    /** Goes into nested objects as {@link RecursiveToStringStyle} does, and there too includes transient fields. */
    private static final class TransientRecursion extends RecursiveToStringStyle {
        private static final long serialVersionUID = 1;

        @Override
        public void appendDetail(StringBuffer buffer, String fieldName, Object value) {
            if (value instanceof String || value instanceof Number) {
                buffer.append(value);
            } else {
                buffer.append(new ReflectionToStringBuilder(value, this, null, null, true, true));
            }
        }
    }

    private static final class EverythingVisible implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return true;
        }
    }

    private static final class HoldingException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // that it is not serialisable is what is tested
        private final Object held;

        HoldingException(Object held) {
            super("refused " + held, new IllegalStateException(String.valueOf(held)));
            addSuppressed(new IllegalArgumentException(List.of(held).toString()));
            this.held = held;
        }

        @Override
        public String getMessage() {
            return super.getMessage() + Stream.of(held).toList();
        }
    }
}
