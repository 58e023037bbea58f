package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.reasons;
import static dev.staunch.parse.SomeParsers.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each JSON type with each kind of parser, in each place that a value may stand. */
class JsonTypesTest {

    private record Node(String kind, Object value) {}

    private record Reader(String kind, Parser<?, ?> parser) {}

    private static final List<Node> NODES = List.of(
            new Node("TEXT", "x"),
            new Node("TEXT", "5"),
            new Node("TEXT", "true"),
            new Node("TEXT", ""),
            new Node("NUMBER", 5),
            new Node("NUMBER", (byte) 5),
            new Node("NUMBER", (short) 5),
            new Node("NUMBER", 5L),
            new Node("NUMBER", 5.0),
            new Node("NUMBER", 5.0f),
            new Node("NUMBER", BigInteger.TEN.pow(50)),
            new Node("NUMBER", new BigDecimal("0.1")),
            new Node("BOOLEAN", true),
            new Node("BOOLEAN", false),
            new Node("OBJECT", Map.of("a", "x")),
            new Node("LIST", List.of("x")),
            new Node("NULL", Fields.Source.NULL));

    private static final List<Reader> READERS = List.of(
            new Reader("TEXT", SomeParsers.TEXT),
            new Reader("NUMBER", SomeParsers.WHOLE),
            new Reader("BOOLEAN", SomeParsers.BOOL),
            new Reader("OBJECT", SomeParsers.OBJECT),
            new Reader("LIST", SomeParsers.TEXT.list(0, 5)));

    static Stream<Arguments> everyNodeWithEveryReader() {
        return NODES.stream()
                .flatMap(node -> READERS.stream()
                        .flatMap(reader -> Stream.of(
                                        reader.parser(),
                                        reader.parser().map(value -> value),
                                        reader.parser().then(Ok::new),
                                        reader.parser().ensure(value -> true, StandardError.NOT_ALLOWED))
                                .map(parser -> Arguments.of(node.kind(), node.value(), reader.kind(), parser))));
    }

    private static String expected(String nodeKind, String readerKind) {
        if (nodeKind.equals(readerKind)) {
            return "";
        }
        return nodeKind.equals("NULL")
                ? "input.null"
                : "input.wrong_type {expected=" + readerKind + ", actual=" + nodeKind + "}";
    }

    private static void assertReads(Result<?, Violations> result, String place, String expected) {
        if (expected.isEmpty()) {
            assertThat(result.isOk()).as(result.toString()).isTrue();
        } else {
            assertThat(reasons(result)).containsExactly(place + " " + expected);
        }
    }

    @ParameterizedTest
    @MethodSource("everyNodeWithEveryReader")
    void typed_sources_are_strict(String nodeKind, Object node, String readerKind, Parser<?, ?> parser) {
        String expected = expected(nodeKind, readerKind);
        Object raw = node == Fields.Source.NULL ? null : node;
        assertReads(required(Fields.of(Collections.singletonMap("f", raw)), "f", parser), "/f", expected);

        Form list = Form.of(Fields.of(Map.of("f", Collections.singletonList(raw))));
        Field<?> elements = list.list("f", parser, 1, 1);
        assertReads(list.build(elements::get), "/f/0", expected);

        Form map = Form.of(Fields.of(Map.of("f", Collections.singletonMap("k", raw))));
        Field<?> entries = map.map("f", SomeParsers.TEXT, parser, 1);
        assertReads(map.build(entries::get), "/f/k", expected);

        Parser<Fields, ?> nested = Parser.object(in -> required(in, "g", parser));
        Fields outer = Fields.of(Map.of("f", Collections.singletonMap("g", raw)));
        assertReads(required(outer, "f", nested), "/f/g", expected);
    }

    @ParameterizedTest
    @MethodSource("everyNodeWithEveryReader")
    void typed_sources_of_other_libraries_are_strict(
            String nodeKind, Object node, String readerKind, Parser<?, ?> parser) {
        CountingSource source = new CountingSource(Map.of("f", node));
        assertReads(required(Fields.from(source), "f", parser), "/f", expected(nodeKind, readerKind));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 5, input.not_allowed",
                "true, input.malformed, true",
                "false, input.malformed, false",
                "'', input.malformed, input.not_allowed",
                "TRUE, input.malformed, input.not_allowed",
                "' true', input.malformed, input.not_allowed",
                "1, 1, input.not_allowed"
            })
    void sources_of_text_alone_read_numbers_and_booleans_from_text(String text, String number, String bool) {
        for (Fields in : textOnly(text)) {
            assertThat(shown(required(in, "f", SomeParsers.TEXT))).isEqualTo(text);
        }
        for (Fields in : textOnly(text)) {
            assertThat(shown(required(in, "f", SomeParsers.WHOLE))).isEqualTo(number);
        }
        for (Fields in : textOnly(text)) {
            assertThat(shown(required(in, "f", SomeParsers.BOOL))).isEqualTo(bool);
        }
        for (Fields in : textOnly(text)) {
            assertThat(reasons(required(in, "f", SomeParsers.OBJECT)))
                    .containsExactly("/f input.wrong_type {expected=OBJECT, actual=TEXT}");
        }
    }

    private static List<Fields> textOnly(String text) {
        return List.of(
                Fields.texts(Map.of("f", List.of(text))),
                Fields.headers(Map.of("F", List.of(text))),
                Fields.environment(Map.of("f", text)));
    }

    private static String shown(Result<?, Violations> result) {
        return result.fold(
                String::valueOf, violations -> violations.asList().get(0).code().id());
    }

    @Test
    void sources_of_text_alone_do_not_take_other_types_that_got_into_them() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // how a raw type gets past the compiler
        Map<String, List<String>> odd = (Map) Map.of("f", List.of(5), "g", List.of(true), "h", 5);
        Form form = Form.of(Fields.texts(odd));
        Field<Long> f = form.required("f", SomeParsers.WHOLE);
        Field<Boolean> g = form.required("g", SomeParsers.BOOL);
        Field<String> h = form.required("h", SomeParsers.TEXT);
        assertThat(reasons(form.build(() -> f.get() + h.get() + g.get())))
                .hasSize(3)
                .allMatch(reason -> reason.contains("input.wrong_type"));
    }

    @Test
    void a_parser_by_itself_reads_a_number_from_both_types() {
        assertThat(SomeParsers.WHOLE.parse("5")).isEqualTo(new Ok<>(5L));
        @SuppressWarnings({"unchecked", "rawtypes"}) // how a raw type gets past the compiler
        Parser<Object, Object> raw = (Parser) SomeParsers.WHOLE;
        assertThat(raw.parse(5)).isEqualTo(new Ok<>(5L));
        assertThat(reasons(raw.parse(true))).containsExactly("input.wrong_type {expected=NUMBER, actual=BOOLEAN}");
        assertThat(reasons(raw.parse(null))).containsExactly("input.null");
        assertThat(SomeParsers.BOOL.parse("false")).isEqualTo(new Ok<>(false));
        assertThat(SomeParsers.WHOLE.list(0, 2).parse(List.of("1", "2"))).isEqualTo(new Ok<>(List.of(1L, 2L)));
    }

    @Test
    void member_names_are_text_whatever_reads_them() {
        Form form = Form.of(Fields.of(Map.of("f", Map.of("7", true))));
        Field<Map<Long, Boolean>> f = form.map("f", SomeParsers.WHOLE, SomeParsers.BOOL, 1);
        assertThat(form.build(f::get)).isEqualTo(new Ok<>(Map.of(7L, true)));

        Form bools = Form.of(Fields.of(Map.of("f", Map.of("true", "x"))));
        Field<Map<Boolean, String>> byBool = bools.map("f", SomeParsers.BOOL, SomeParsers.TEXT, 1);
        assertThat(bools.build(byBool::get)).isEqualTo(new Ok<>(Map.of(true, "x")));
    }

    @Test
    void values_at_hand_may_be_of_any_type_that_the_parser_reads() {
        Form form = Form.ofValues();
        List<Field<?>> fields = new ArrayList<>();
        fields.add(form.value("a", "5", SomeParsers.WHOLE));
        fields.add(form.value("b", 5, SomeParsers.WHOLE));
        fields.add(form.value("c", "true", SomeParsers.BOOL));
        fields.add(form.value("d", true, SomeParsers.BOOL));
        fields.add(form.value("e", Map.of("a", "x"), SomeParsers.OBJECT));
        fields.add(form.value("f", Fields.of(Map.of("a", "x")), SomeParsers.OBJECT));
        fields.add(form.value("g", List.of("a"), SomeParsers.TEXT.list(1, 1)));
        assertThat(form.build(() -> fields.stream().map(Field::get).toList()))
                .isEqualTo(new Ok<>(List.of(5L, 5L, true, true, "x", "x", List.of("a"))));
    }

    @Test
    void objects_among_values_at_hand_are_strict_inside() {
        Form form = Form.ofValues();
        Field<Long> f = form.value("f", Map.of("n", "5"), Parser.object(in -> required(in, "n", SomeParsers.WHOLE)));
        assertThat(reasons(form.build(f::get))).containsExactly("/f/n input.wrong_type {expected=NUMBER, actual=TEXT}");
    }
}
