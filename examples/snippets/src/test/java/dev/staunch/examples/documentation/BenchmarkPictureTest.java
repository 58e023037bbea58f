package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/benchmarks.svg} shows what the tables of the page do. {@code -Dpicture.update=true} draws it anew. */
class BenchmarkPictureTest {

    private static List<Table> tables() throws IOException {
        return Table.of(Files.readAllLines(Documentation.root().resolve("docs/benchmarks.md")));
    }

    @Test
    void the_picture_shows_the_tables_of_the_page() throws IOException {
        String svg = BenchmarkPicture.of(tables());
        Path picture = Documentation.root().resolve("docs/benchmarks.svg");
        if (Boolean.getBoolean("picture.update")) {
            Files.writeString(picture, svg);
        }
        assertThat(Files.readString(picture)).isEqualTo(svg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.3 ± 0.0, 0 B | 1.3",
                "19,094 ± 4,889, 248 B | 19094",
                "7037 ± 2927, 24.8 kB | 7037",
                "0.9 ± 0.2, 0 B | 0.9",
                "2967 ± 368 | 2967",
                "51, 1,000 B | 51",
                "- | ",
                "389 formats | ",
                "'' | "
            })
    void a_figure_is_read(String cell, Double expected) {
        assertThat(BenchmarkPicture.nanoseconds(cell))
                .isEqualTo(expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected));
    }

    @Test
    void each_figure_has_a_mark_and_what_is_none_has_not() {
        Table measured = new Table(
                1,
                "Of <two>",
                List.of("", "a", "b", "ratio"),
                List.of(List.of("Staunch `X`", "10 ± 1", "-", "1.0"), List.of("peer", "100 ± 1", "1000 ± 9", "2.0")));
        Table others = new Table(1, "Left out", List.of("", "found"), List.of(List.of("x", "97")));
        String svg = BenchmarkPicture.of(List.of(measured, others));
        assertThat(svg.split("r=\"5\"", -1))
                .as("three marks, and two in the legend")
                .hasSize(1 + 3 + 2);
        assertThat(svg).contains("Of &lt;two>").doesNotContain("Left out").doesNotContain(">ratio<");
        assertThat(svg).containsPattern("font-weight=\"bold\">Staunch X<").doesNotContainPattern("bold\">peer");
    }
}
