package dev.staunch.parse;

import static dev.staunch.parse.SomeParsers.OBJECT;
import static dev.staunch.parse.SomeParsers.TEXT;
import static dev.staunch.parse.SomeParsers.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Any errors planted in any fields are found in one pass, each at its place, and nothing else is. */
class FormProperties {

    /** How a field is spoiled, or not. */
    private enum Plant {
        GOOD,
        MISSING,
        NULL,
        WRONG_TYPE,
        UNKNOWN_INSIDE,
        NULL_IN_LIST
    }

    @Provide
    Arbitrary<Plant> plants() {
        return Arbitraries.of(Plant.class);
    }

    @Property
    void planted_errors_are_found_each_at_its_place(
            @ForAll @Size(max = 40) List<@net.jqwik.api.From("plants") Plant> plants, @ForAll boolean unknown) {
        Map<String, Object> tree = new HashMap<>();
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < plants.size(); i++) {
            plant(tree, "f" + i, i % 4, plants.get(i), expected);
        }
        if (unknown) {
            tree.put("surplus", 1);
            expected.add("/surplus input.unknown_field");
        }
        Result<?, Violations> result = parse(tree, plants.size());
        Set<String> found = new TreeSet<>();
        if (result.isErr()) {
            for (Violation each : SomeParsers.errors(result).asList()) {
                found.add(each.pointer() + " " + each.code().id());
            }
            assertThat(SomeParsers.errors(result).total()).isEqualTo(expected.size());
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Field {@code i} is a text, a number, an object or a list of texts, by turns. */
    private static void plant(Map<String, Object> tree, String name, int type, Plant plant, Set<String> expected) {
        Object good = List.of("x", 5, Map.of("a", "x"), List.of("x", "y")).get(type);
        Object wrong = List.of(5, "5", List.of(), Map.of()).get(type);
        switch (plant) {
            case MISSING -> expected.add("/" + name + " input.missing");
            case NULL -> {
                tree.put(name, null);
                expected.add("/" + name + " input.null");
            }
            case WRONG_TYPE -> {
                tree.put(name, wrong);
                expected.add("/" + name + " input.wrong_type");
            }
            case UNKNOWN_INSIDE -> {
                tree.put(name, type == 2 ? Map.of("a", "x", "b", 1) : good);
                if (type == 2) {
                    expected.add("/" + name + "/b input.unknown_field");
                }
            }
            case NULL_IN_LIST -> {
                tree.put(name, type == 3 ? java.util.Arrays.asList("x", null) : good);
                if (type == 3) {
                    expected.add("/" + name + "/1 input.null");
                }
            }
            case GOOD -> tree.put(name, good);
        }
    }

    private static Result<?, Violations> parse(Map<String, Object> tree, int count) {
        Form form = Form.of(Fields.of(tree));
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "f" + i;
            fields.add(
                    switch (i % 4) {
                        case 0 -> form.required(name, TEXT);
                        case 1 -> form.required(name, WHOLE);
                        case 2 -> form.required(name, OBJECT);
                        default -> form.list(name, TEXT, 0, 5);
                    });
        }
        return form.build(() -> fields.stream().map(Field::get).toList());
    }
}
