package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of parsers, on any input: accepted, rejected, null, and of the wrong type. */
class ParserProperties {

    /** Steps that depend on their input and reject some of it. */
    @Provide
    Arbitrary<Function<String, Result<String, Violations>>> steps() {
        return Arbitraries.integers()
                .between(0, 5)
                .map(seed -> text -> switch (Math.floorMod(text.hashCode() + seed, 4)) {
                    case 0 -> new Err<>(Violations.of(seed > 2 ? StandardError.MALFORMED : StandardError.EMPTY));
                    case 1 -> new Ok<>(text + seed);
                    case 2 -> new Ok<>("");
                    default -> new Ok<>(text);
                });
    }

    @Provide
    Arbitrary<Parser<String, String>> parsers() {
        Arbitrary<Parser<String, String>> plain = steps().map(Parser::text);
        Arbitrary<Parser<String, String>> numeric =
                steps().map(step -> Parser.number(step, number -> step.apply(number.toString())));
        return Arbitraries.oneOf(plain, numeric, Arbitraries.just(Parser.bool().map(String::valueOf)));
    }

    @Provide
    Arbitrary<Object> nodes() {
        Arbitrary<Object> texts = Arbitraries.strings().ofMaxLength(6).map(text -> text);
        Arbitrary<Object> others =
                Arbitraries.of("true", "false", true, 5, 5L, 0.5, List.of(), List.of("x"), Map.of(), 'c');
        return Arbitraries.oneOf(texts, others).injectNull(0.1);
    }

    private static <O> Result<O, Violations> parse(Parser<?, O> parser, Object node) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("f", node);
        return SomeParsers.required(Fields.of(tree), "f", parser);
    }

    @Property
    void mapping_the_identity_changes_nothing(
            @ForAll("parsers") Parser<String, String> parser, @ForAll("nodes") Object node) {
        assertThat(parse(parser.map(value -> value), node)).isEqualTo(parse(parser, node));
    }

    @Property
    void mapping_twice_is_mapping_the_composition(
            @ForAll("parsers") Parser<String, String> parser,
            @ForAll("nodes") Object node,
            @ForAll Function<String, Integer> f,
            @ForAll Function<Integer, Long> g) {
        assertThat(parse(parser.map(f).map(g), node)).isEqualTo(parse(parser.map(f.andThen(g)), node));
    }

    @Property
    void going_on_is_associative(
            @ForAll("parsers") Parser<String, String> parser,
            @ForAll("nodes") Object node,
            @ForAll("steps") Function<String, Result<String, Violations>> f,
            @ForAll("steps") Function<String, Result<String, Violations>> g) {
        assertThat(parse(parser.then(f).then(g), node))
                .isEqualTo(parse(parser.then(value -> f.apply(value).flatMap(g)), node));
    }

    @Property
    void accepting_is_the_identity_of_going_on(
            @ForAll("parsers") Parser<String, String> parser,
            @ForAll("steps") Function<String, Result<String, Violations>> f,
            @ForAll("nodes") Object node) {
        assertThat(parse(parser.then(Ok::new), node)).isEqualTo(parse(parser, node));
        assertThat(parse(TEXT.then(f), node)).isEqualTo(parse(Parser.text(f), node));
        assertThat(parse(parser.then(value -> new Ok<>(value.length())), node))
                .isEqualTo(parse(parser.map(String::length), node));
    }

    @Property
    void demanding_is_going_on_with_a_check(
            @ForAll("parsers") Parser<String, String> parser, @ForAll("nodes") Object node, @ForAll int seed) {
        assertThat(parse(parser.ensure(value -> value.hashCode() > seed, StandardError.NOT_ALLOWED), node))
                .isEqualTo(parse(
                        parser.then(value -> value.hashCode() > seed
                                ? new Ok<>(value)
                                : new Err<>(Violations.of(StandardError.NOT_ALLOWED))),
                        node));
    }

    @Property
    void taking_null_changes_nothing_else(
            @ForAll("parsers") Parser<String, String> parser, @ForAll("nodes") Object node) {
        Result<Optional<String>, Violations> result = parse(parser.nullable(), node);
        assertThat(result)
                .isEqualTo(
                        node == null
                                ? new Ok<>(Optional.empty())
                                : parse(parser, node).map(Optional::of));
    }

    @Property
    void a_list_is_each_element_in_order(
            @ForAll("parsers") Parser<String, String> parser,
            @ForAll @Size(max = 80) List<@net.jqwik.api.From("nodes") Object> nodes) {
        List<String> values = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String place = "/f/" + i;
            Result<String, Violations> unused = parse(parser, nodes.get(i))
                    .peek(values::add)
                    .peekError(found -> found.asList()
                            .forEach(each -> reasons.add(each.toString().replaceFirst("/f", place))));
        }
        Result<List<String>, Violations> result = parse(parser.list(0, 80), nodes);
        if (reasons.isEmpty()) {
            assertThat(result).isEqualTo(new Ok<>(values));
        } else {
            assertThat(SomeParsers.reasons(result))
                    .isEqualTo(reasons.subList(0, Math.min(reasons.size(), Violations.LIMIT)));
            assertThat(SomeParsers.errors(result).total()).isEqualTo(reasons.size());
        }
    }

    @Property
    void a_list_has_a_size_from_min_to_max(
            @ForAll @IntRange(max = 12) int size,
            @ForAll @IntRange(max = 10) int min,
            @ForAll @IntRange(max = 3) int more) {
        String[] texts = new String[size];
        Arrays.fill(texts, "x");
        boolean accepted = TEXT.list(min, min + more).parse(List.of(texts)).isOk();
        assertThat(accepted).isEqualTo(size >= min && size <= min + more);
    }

    @Property
    void the_first_alternative_that_accepts_wins(
            @ForAll @Size(min = 1, max = 5) List<@net.jqwik.api.From("parsers") Parser<String, String>> alternatives,
            @ForAll("nodes") Object node) {
        Optional<Result<String, Violations>> first = alternatives.stream()
                .map(each -> parse(each, node))
                .filter(Result::isOk)
                .findFirst();
        Result<String, Violations> result = parse(Parser.oneOf(alternatives), node);
        if (first.isPresent()) {
            assertThat(result).isEqualTo(first.get());
        } else {
            assertThat(SomeParsers.reasons(result))
                    .containsExactly(node == null ? "/f input.null" : "/f input.no_alternative");
        }
    }
}
