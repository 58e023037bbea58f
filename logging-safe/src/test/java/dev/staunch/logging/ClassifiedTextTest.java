package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifiedTextTest {

    private static final LogPolicy POLICY = LogPolicy.standard();

    private record Person(
            @Classified(Classification.PUBLIC) long id,
            @Classified(Classification.PERSONAL) String name,
            @Classified(Classification.INTERNAL) String note,
            String other) {}

    private record Plain(String name) {}

    @Classified(Classification.FINANCIAL)
    private record Account(String number) {}

    private record Node(
            @Classified(Classification.PUBLIC) String name,
            @Classified(Classification.PUBLIC) List<Node> next) {}

    private record Broken(@Classified(Classification.PUBLIC) String name) {
        @Override
        @SuppressWarnings("UnusedMethod") // by reflection
        public String name() {
            throw new IllegalStateException("hunter2");
        }
    }

    private static final Person ANN = new Person(17, "ann", "password=x1", "o");
    private static final String SAFE_ANN =
            "Person[id=17, name=[redacted:personal], note=password=[redacted], other=[redacted:String]]";

    private static String safe(Object value) {
        return String.valueOf(ClassifiedText.of(value, POLICY, false));
    }

    private static String open(Object value) {
        return String.valueOf(EventRedactor.of(POLICY).argument(value));
    }

    @Test
    void each_component_is_shown_as_its_classification_allows() {
        assertThat(safe(ANN)).isEqualTo(SAFE_ANN);
        assertThat(open(ANN)).isEqualTo("Person[id=17, name=[redacted:personal], note=password=[redacted], other=o]");
    }

    @Test
    void records_are_found_in_containers() {
        assertThat(safe(List.of(ANN, "x"))).isEqualTo("[" + SAFE_ANN + ", [redacted:String]]");
        assertThat(safe(new Object[] {ANN})).isEqualTo("[" + SAFE_ANN + "]");
        assertThat(safe(Map.of("k", Optional.of(ANN)))).isEqualTo("{[redacted:String]=" + SAFE_ANN + "}");
        assertThat(open(List.of(Optional.of(ANN), Optional.empty())))
                .contains("[redacted:personal]")
                .endsWith(", empty]");
        assertThat(open(Map.of("password", ANN, "n", 1))).contains("[redacted:personal]", "n=1");
    }

    @Test
    void a_classified_type_is_hidden_as_a_whole() {
        assertThat(ClassifiedText.of(new Account("DE1"), POLICY, false)).isNull();
        assertThat(safe(List.of(new Account("DE1")))).isEqualTo("[[redacted:financial]]");
        assertThat(open(List.of(new Account("DE1"), "x"))).isEqualTo("[[redacted:financial], x]");
    }

    @Test
    void what_is_not_classified_is_not_touched() {
        assertThat(ClassifiedText.of(new Plain("ann"), POLICY, false)).isNull();
        assertThat(ClassifiedText.of(List.of("ann"), POLICY, false)).isNull();
        assertThat(ClassifiedText.of("ann", POLICY, false)).isNull();
        assertThat(ClassifiedText.of(null, POLICY, false)).isNull();
        assertThat(open(new Plain("ann"))).isEqualTo("Plain[name=ann]");
        assertThat(open(List.of(1, 2))).isEqualTo("[1, 2]");
    }

    @Test
    void cycles_and_size_are_cut() {
        List<Node> next = new ArrayList<>();
        Node node = new Node("a", next);
        next.add(node);
        assertThat(safe(node)).contains("[circular reference]").hasSizeLessThan(200);
        Node deep = new Node("leaf", List.of());
        for (int i = 0; i < 50; i++) {
            deep = new Node("n" + i, List.of(deep));
        }
        assertThat(safe(deep)).contains("...").doesNotContain("leaf").hasSizeLessThan(1000);
        assertThat(safe(Collections.nCopies(1000, ANN))).endsWith(", ...]").hasSizeLessThan(20_000);
        Node wide = new Node("x".repeat(9000), List.of(new Node("y".repeat(9000), List.of(new Node("z", List.of())))));
        assertThat(safe(wide)).doesNotContain("z").hasSizeLessThan(20_000);
    }

    @Test
    void nulls_arrays_and_broken_components_are_shown_as_such() {
        record Parts(
                @Classified(Classification.PUBLIC) @Nullable String none,
                @Nullable String unknown,
                @Classified(Classification.PUBLIC) Object numbers,
                @Classified(Classification.PUBLIC) Object many,
                @Classified(Classification.PUBLIC) String password) {}
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(null, null);
        assertThat(safe(new Parts(null, null, new int[2], new Object[] {1, map}, "x1")))
                .isEqualTo("Parts[none=null, unknown=[redacted:null], numbers=2 elements, many=[1, {null=null}],"
                        + " password=[redacted]]");
        assertThat(safe(Arrays.asList(new Broken("x"), null)))
                .isEqualTo("[Broken[name=[redacted:unreadable]], [redacted:null]]");
    }

    private static List<UnaryOperator<Object>> wrappers() {
        return List.of(
                List::of,
                each -> new Object[] {each},
                Optional::of,
                each -> Map.of("k", each),
                each -> Collections.singletonMap(each, "v"));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void each_kind_of_container_counts_for_the_depth(UnaryOperator<Object> wrapper) {
        Object wrapped = ANN;
        for (int i = 0; i < 7; i++) {
            wrapped = wrapper.apply(wrapped);
        }
        assertThat(safe(wrapped)).contains(SAFE_ANN);
        assertThat(safe(wrapper.apply(wrapped)))
                .contains("Person[id=..., name=[redacted:personal], note=..., other=...]");
    }

    @Test
    void of_many_elements_a_hundred_are_shown() {
        record Tiny(@Classified(Classification.PUBLIC) int n) {}
        assertThat(safe(Collections.nCopies(100, new Tiny(1)))).endsWith("Tiny[n=1]]");
        assertThat(safe(Collections.nCopies(101, new Tiny(1)))).isEqualTo("[" + "Tiny[n=1], ".repeat(100) + "...]");
        Map<Integer, Tiny> map = new LinkedHashMap<>();
        for (int i = 0; i < 101; i++) {
            map.put(i, new Tiny(i));
        }
        assertThat(safe(map)).contains("Tiny[n=99], ...}").doesNotContain("n=100");
    }

    @Test
    void keys_are_the_names_of_their_values() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("password", "x1");
        map.put("note", "x2");
        map.put("who", ANN);
        assertThat(open(map)).startsWith("{password=[redacted], note=x2, who=Person[");
    }

    @Test
    void the_stricter_classification_counts() {
        @Classified(Classification.PERSONAL)
        record Named(String name) {}
        record Owner(
                @Classified(Classification.FINANCIAL) Named financial,
                @Classified(Classification.PUBLIC) Account open) {}
        assertThat(safe(new Owner(new Named("ann"), new Account("DE1"))))
                .isEqualTo("Owner[financial=[redacted:financial], open=[redacted:financial]]");
    }

    @Test
    void only_records_with_a_classified_component_have_components() {
        assertThat(ClassifiedText.components(Person.class)).hasSize(4);
        assertThat(ClassifiedText.components(Plain.class)).isEmpty();
        assertThat(ClassifiedText.components(String.class)).isEmpty();
    }
}
