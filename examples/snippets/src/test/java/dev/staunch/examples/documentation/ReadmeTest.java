package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README sends the reader to the module that has the type. */
class ReadmeTest {

    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][A-Za-z]+\\b");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** The types that a row names and its module has not. */
    private static List<String> missing(List<String> row) throws IOException {
        Path sources = Documentation.root()
                .resolve(row.get(2).replace("`", "").replace("staunch-", ""))
                .resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> there =
                    files.map(file -> file.getFileName().toString()).toList();
            return CODE.matcher(row.get(1))
                    .results()
                    .flatMap(code -> TYPE.matcher(code.group(1)).results())
                    .map(MatchResult::group)
                    .filter(type -> !there.contains(type + ".java"))
                    .toList();
        }
    }

    @Test
    void each_type_is_in_the_module_of_its_row() throws IOException {
        Table table = Table.of(Files.readAllLines(Documentation.root().resolve("README.md"))).stream()
                .filter(each -> each.header().equals(List.of("you want to", "use", "module")))
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).hasSizeGreaterThan(10);
        for (List<String> row : table.rows()) {
            assertThat(missing(row)).as(row.get(0)).isEmpty();
        }
    }

    @Test
    void a_type_of_another_module_is_found() throws IOException {
        assertThat(missing(List.of("", "[`Form`, `Redactor`](x)", "`staunch-core`")))
                .containsExactly("Redactor");
    }
}
