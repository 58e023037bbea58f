package dev.staunch.sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.staunch.classification.Arg;
import dev.staunch.parse.Untrusted;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every holder of a hidden value against every way out, alone and nested. */
class LeakMatrixTest {

    private static final Canary CANARY = Canary.random();

    /** Types that hide a value. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
    enum Holder {
        SENSITIVE_TEXT(text -> Sensitive.of(text)),
        SENSITIVE_CHARS(text -> Sensitive.of(text.toCharArray())),
        SENSITIVE_BYTES(text -> Sensitive.of(text.getBytes(StandardCharsets.UTF_8))),
        SENSITIVE_RECORD(text -> Sensitive.of(new Plain(text))),
        SENSITIVE_LIST(text -> Sensitive.of(List.of(text, Optional.of(text)))),
        SENSITIVE_SENSITIVE(text -> Sensitive.of(Sensitive.of(text))),
        SECRET_CHARS(text -> Secret.of(text.toCharArray())),
        SECRET_BYTES(text -> Secret.of(text.getBytes(StandardCharsets.UTF_8))),
        SECRET_READ_ONCE(text -> Secret.of(text.toCharArray()).readOnce()),
        SECRET_PARSED(text -> Secret.PARSER.parse(text).orElseThrow()),
        UNTRUSTED(Untrusted::of),
        UNSAFE_ARG(text -> Arg.unsafe("email", text)),
        PSEUDONYM_ARG(text -> Arg.pseudonym("customer", text));

        private final Function<String, Object> hide;

        Holder(Function<String, Object> hide) {
            this.hide = hide;
        }

        Object hiding(Canary canary) {
            return hide.apply(canary.text());
        }

        /** Arguments keep the value in a transient field, which a serialiser that is told to reads. */
        boolean isConcealed() {
            return !name().endsWith("_ARG");
        }
    }

    /** What holds the holder. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
    enum Nesting {
        ALONE(held -> held),
        RECORD(InRecord::new),
        BEAN(InBean::new),
        SERIALIZABLE(InSerializable::new),
        LIST(held -> new ArrayList<>(List.of(held))),
        IMMUTABLE_LIST(List::of),
        OPTIONAL(Optional::of),
        ARRAY(held -> new Object[] {held}),
        MAP_VALUE(held -> new HashMap<>(Map.of("key", held))),
        MAP_KEY(held -> new HashMap<>(Map.of(held, "value")));

        private final Function<Object, Object> nest;

        Nesting(Function<Object, Object> nest) {
            this.nest = nest;
        }
    }

    static Stream<Arguments> rows() {
        return Arrays.stream(Holder.values())
                .flatMap(holder -> Arrays.stream(Channel.values())
                        .filter(channel -> holder.isConcealed() || !channel.readsTransients())
                        .map(channel -> arguments(holder, channel)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_comes_out(Holder holder, Channel channel) {
        for (Nesting nesting : Nesting.values()) {
            Object value = nesting.nest.apply(holder.hiding(CANARY));
            assertThat(CANARY.formsIn(channel.outputOf(value)))
                    .as("%s in %s", holder, nesting)
                    .isEmpty();
        }
    }

    /** Without this the matrix could be green because nothing is written at all. */
    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_value_that_is_not_hidden_comes_out(Channel channel) {
        Object value = channel.readsTransients() ? new TransientBean(CANARY.text()) : new Plain(CANARY.text());
        assertThat(CANARY.formsIn(channel.outputOf(value)))
                .as(new String(channel.outputOf(value), StandardCharsets.ISO_8859_1))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_value_beside_it_comes_out_or_the_library_refuses(Channel channel) {
        String output =
                new String(channel.outputOf(new InRecord(Sensitive.of(CANARY.text()))), StandardCharsets.ISO_8859_1);
        assertThat(output).containsAnyOf("besid", "BESIDE", "Exception");
    }

    public record Plain(String value) implements Serializable {}

    public static final class TransientBean {
        private final transient String value;

        TransientBean(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return "TransientBean";
        }

        boolean isSame(String other) {
            return value.equals(other);
        }
    }

    public record InRecord(Object held, String other) {
        InRecord(Object held) {
            this(held, "beside");
        }
    }

    public static final class InBean {
        private final Object held;

        InBean(Object held) {
            this.held = held;
        }

        public Object getHeld() {
            return held;
        }
    }

    public static final class InSerializable implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // that it is not serialisable is what is tested
        private final Object held;

        InSerializable(Object held) {
            this.held = held;
        }

        @Override
        public String toString() {
            return "InSerializable " + held;
        }
    }
}
