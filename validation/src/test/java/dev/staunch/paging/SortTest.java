package dev.staunch.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.parse.Parser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTest {

    private enum Column {
        NAME,
        CREATED_AT
    }

    private static final Parser<String, Sort<String>> PARSER = Sort.parser(Set.of("name", "createdAt"));

    private static String of(@Nullable String raw) {
        return PARSER.parse(raw)
                .fold(Sort::toString, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "name|name,asc",
                "name,asc|name,asc",
                "name,ASC|name,asc",
                "createdAt,desc|createdAt,desc",
                "createdAt,DESC|createdAt,desc",
                "password|input.not_allowed",
                "owner.name|input.not_allowed",
                "NAME|input.not_allowed",
                "name;--|input.not_allowed",
                "` name`|input.not_allowed",
                ",asc|input.not_allowed",
                "`name\u0000`|input.not_allowed",
                "name,asc,desc|input.malformed",
                "name,|input.malformed",
                "name,up|input.malformed",
                "name, asc|input.malformed",
                "name,Asc|input.malformed",
                "name,asc;--|input.malformed",
                "createdAt,desc,|input.too_long {max=14, actual=15}",
                "``|input.empty",
                "null|input.null"
            })
    void reads_a_name_and_a_direction(@Nullable String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @Test
    void keys_are_the_services_own() {
        Parser<String, Sort<Column>> parser = Sort.parser(Map.of("name", Column.NAME, "createdAt", Column.CREATED_AT));
        assertThat(parser.parse("createdAt,desc").orElseThrow()).isEqualTo(Sort.descending(Column.CREATED_AT));
        assertThat(parser.parse("name").orElseThrow()).isEqualTo(Sort.ascending(Column.NAME));
    }

    @Test
    void the_key_is_not_taken_from_the_input() {
        String allowed = "name";
        String raw = "names".substring(0, 4);
        assertThat(Sort.parser(List.of(allowed)).parse(raw).orElseThrow().key()).isSameAs(allowed);
    }

    @Test
    void names_must_be_usable() {
        for (String wrong : new String[] {"", "a,b", ",b"}) {
            assertThatThrownBy(() -> Sort.parser(List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Sort.parser(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
