package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.OBJECT;
import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.reasons;
import static dev.staunch.parse.SomeParsers.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.result.Ok;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of YAML, a cache or a mistake may put into a tree. */
class ForeignNodesTest {

    /** A number that runs code of its own. */
    private static final class Lazy extends Number {
        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            throw new AssertionError("a foreign number was read");
        }

        @Override
        public long longValue() {
            throw new AssertionError("a foreign number was read");
        }

        @Override
        public float floatValue() {
            throw new AssertionError("a foreign number was read");
        }

        @Override
        public double doubleValue() {
            throw new AssertionError("a foreign number was read");
        }
    }

    static Stream<Arguments> foreign() {
        return Stream.<Object>of(
                        java.time.Instant.EPOCH,
                        new int[] {1},
                        new String[] {"x"},
                        Optional.of("x"),
                        Set.of("x"),
                        'x',
                        java.nio.CharBuffer.wrap("x"),
                        new Object(),
                        Untrusted.of("x"),
                        new AtomicLong(5),
                        new Lazy(),
                        Thread.State.NEW)
                .map(node -> Arguments.of(node));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void values_of_other_types_are_of_the_wrong_type_for_every_parser(Object node) {
        List<Parser<?, ?>> parsers =
                List.of(TEXT, SomeParsers.WHOLE, SomeParsers.BOOL, OBJECT, TEXT.list(0, 5), TEXT.nullable());
        for (Parser<?, ?> parser : parsers) {
            assertThat(reasons(required(Fields.of(Map.of("f", node)), "f", parser)))
                    .singleElement()
                    .asString()
                    .startsWith("/f input.wrong_type {expected=")
                    .endsWith(", actual=OTHER}");
        }
        assertThat(reasons(required(Fields.of(Map.of("f", node)), "f", Parser.oneOf(List.of(TEXT, SomeParsers.WHOLE)))))
                .containsExactly("/f input.no_alternative");
    }

    @Test
    void objects_whose_keys_are_not_texts_have_unknown_fields() {
        Map<Object, Object> sorted = new TreeMap<>(Map.of(1, "x", 2, "y"));
        assertThat(reasons(required(Fields.of(Map.of("f", sorted)), "f", OBJECT)))
                .containsExactly("/f/a input.missing", "/f/* input.unknown_field", "/f/* input.unknown_field");
        assertThat(reasons(required(Fields.of(Map.of("f", Map.of(1, "x"))), "f", OBJECT)))
                .containsExactly("/f/a input.missing", "/f/* input.unknown_field");
        Form form = Form.of(Fields.of(Map.of("f", sorted)));
        Field<?> field = form.map("f", TEXT, TEXT, 5);
        assertThat(reasons(form.build(field::get))).containsExactly("/f/* input.malformed", "/f/* input.malformed");
    }

    @Test
    void maps_that_refuse_nulls_are_read() {
        for (Map<String, String> map :
                List.of(Map.of("a", "x"), new ConcurrentHashMap<>(Map.of("a", "x")), new TreeMap<>(Map.of("a", "x")))) {
            assertThat(OBJECT.parse(Fields.of(map))).isEqualTo(new Ok<>("x"));
            Form form = Form.of(Fields.of(map));
            Field<Optional<String>> b = form.optional("b", TEXT);
            Field<String> a = form.required("a", TEXT);
            assertThat(form.build(() -> a.get() + b.get())).isEqualTo(new Ok<>("xOptional.empty"));
        }
    }

    @Test
    void nulls_in_lists_and_maps_are_violations_at_their_places() {
        List<Object> list = new ArrayList<>(Arrays.asList("x", null, "y", null));
        assertThat(reasons(required(Fields.of(Map.of("f", list)), "f", TEXT.list(0, 9))))
                .containsExactly("/f/1 input.null", "/f/3 input.null");
        assertThat(required(Fields.of(Map.of("f", list)), "f", TEXT.nullable().list(0, 9)))
                .isEqualTo(new Ok<>(List.of(Optional.of("x"), Optional.empty(), Optional.of("y"), Optional.empty())));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", "x");
        map.put("b", null);
        Form form = Form.of(Fields.of(Map.of("f", map)));
        Field<?> field = form.map("f", TEXT, TEXT, 5);
        assertThat(reasons(form.build(field::get))).containsExactly("/f/b input.null");
    }

    @Test
    void a_source_that_gives_names_without_members_is_held_to_what_it_gives() {
        Fields in = Fields.from(new Fields.Source() {
            @Override
            public @Nullable Object get(String name) {
                return null;
            }

            @Override
            public Collection<?> names() {
                return List.of("a", "b");
            }

            @Override
            public boolean textOnly() {
                return false;
            }
        });
        assertThat(reasons(OBJECT.parse(in))).containsExactly("/a input.missing", "/b input.unknown_field");
    }
}
