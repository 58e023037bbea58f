package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a problem writes is what another JSON reader reads, whatever was declared. */
class ProblemProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Violations> violations() {
        Arbitrary<Pointer> places = Arbitraries.strings()
                .ofMaxLength(20)
                .list()
                .ofMaxSize(4)
                .map(names -> {
                    Pointer place = Pointer.root();
                    for (String name : names) {
                        place = place.child(name);
                    }
                    return place;
                });
        Arbitrary<StandardError> codes = Arbitraries.of(StandardError.class);
        Arbitrary<Long> numbers = Arbitraries.longs();
        Arbitrary<Violation> each = net.jqwik.api.Combinators.combine(places, codes, numbers)
                .as((place, code, number) -> number % 3 == 0
                        ? Violation.of(code).within(place)
                        : Violation.of(code)
                                .with("max", number)
                                .with("kind", code)
                                .within(place));
        return each.list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(list -> list.stream()
                        .map(Violations::of)
                        .reduce(Violations::and)
                        .orElseThrow());
    }

    @Property(tries = 200)
    void another_reader_reads_what_the_map_has(@ForAll("violations") Violations violations) throws Exception {
        Problem problem = Problem.of(violations);
        assertThat(JSON.readTree(problem.toJson())).isEqualTo(JSON.readTree(JSON.writeValueAsString(problem.toMap())));
        Map<?, ?> read = JSON.readValue(problem.toJson(), Map.class);
        List<?> errors = (List<?>) read.get("errors");
        assertThat(errors).hasSameSizeAs(violations.asList());
        assertThat(read.get("status")).isEqualTo(problem.status());
        assertThat(problem.status()).isBetween(400, 499);
    }

    @Property
    void the_text_is_printable_ASCII_and_ends_no_script(@ForAll("violations") Violations violations) {
        String json = Problem.of(violations).toJson();
        assertThat(json.chars()).allMatch(c -> c >= 0x20 && c <= 0x7e && c != '<' && c != '>' && c != '&' && c != '\'');
    }

    @Property
    void a_failure_is_read_back_too(@ForAll StandardError code, @ForAll long number) throws Exception {
        Problem problem = Problem.of(Failure.of(code).with("max", number).with("code", code));
        assertThat(JSON.readTree(problem.toJson())).isEqualTo(JSON.readTree(JSON.writeValueAsString(problem.toMap())));
        assertThat(problem.status()).isEqualTo(code.kind().httpStatus());
    }
}
