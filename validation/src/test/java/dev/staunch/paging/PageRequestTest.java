package dev.staunch.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violations;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    private static final Sort<String> BY_NAME = Sort.ascending("name");

    private record Search(PageRequest page, List<Sort<String>> order) {}

    private static Fields query(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(parts[0], unused -> new ArrayList<>())
                        .add(parts[1]);
            }
        }
        return Fields.texts(parameters);
    }

    private static Result<Search, Violations> search(Fields fields) {
        Form form = Form.of(fields);
        Supplier<PageRequest> page = PageRequest.in(form, 20, 100);
        Field<List<Sort<String>>> order = form.list("sort", Sort.parser(List.of("name")), 0, 3);
        return form.build(() -> new Search(page.get(), order.get()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``|PageRequest[page=0, size=20]",
                "page=2|PageRequest[page=2, size=20]",
                "page=2&size=100|PageRequest[page=2, size=100]",
                "page=100000&size=1|PageRequest[page=100000, size=1]",
                "size=101|/size input.out_of_range {min=1, max=100}",
                "size=0|/size input.out_of_range {min=1, max=100}",
                "page=-1|/page input.out_of_range {min=0, max=100000}",
                "page=100001|/page input.out_of_range {min=0, max=100000}",
                "page=1e1|/page input.malformed",
                "page=\uff11|/page input.malformed",
                "page=|/page input.empty",
                "page=1&page=2|/page input.repeated {actual=2}",
                "limit=5|/limit input.unknown_field"
            })
    void reads_the_page_and_the_size(String query, String expected) {
        assertThat(PageRequest.parser(20, 100)
                        .parse(query(query))
                        .fold(
                                PageRequest::toString,
                                found -> found.asList().get(0).toString()))
                .isEqualTo(expected);
    }

    @Test
    void is_read_beside_other_fields() {
        assertThat(search(query("page=1&sort=name,asc")).orElseThrow())
                .isEqualTo(new Search(new PageRequest(1, 20), List.of(BY_NAME)));
        assertThat(search(query("page=x&size=y&sort=z")).errorToOptional().orElseThrow())
                .hasToString("[/page input.malformed, /size input.malformed, /sort/0 input.not_allowed]");
        assertThat(search(query("sort=name&sort=name&sort=name&sort=name"))
                        .errorToOptional()
                        .orElseThrow())
                .hasToString("[/sort input.too_many {max=3, actual=4}]");
    }

    @Test
    void the_offset_does_not_overflow() {
        assertThat(new PageRequest(3, 20).offset()).isEqualTo(60);
        assertThat(new PageRequest(100_000, 10_000).offset()).isEqualTo(1_000_000_000L);
    }

    @Test
    void limits_are_demanded() {
        assertThatThrownBy(() -> new PageRequest(-1, 1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new PageRequest(100_001, 1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new PageRequest(0, 0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new PageRequest(0, 10_001)).isInstanceOf(InvariantViolation.class);
        Form form = Form.of(query("page=1"));
        assertThatThrownBy(() -> PageRequest.in(form, 20, 10)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> PageRequest.parser(20, 10)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> PageRequest.parser(0, 10)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> PageRequest.parser(20, 10_001)).isInstanceOf(InvariantViolation.class);
    }
}
