package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewRulesTest {

    @TempDir
    private Path root;

    @Test
    void each_rule_has_its_form_its_tests_and_its_places() throws IOException {
        ReviewRules rules = new ReviewRules(Documentation.root());
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.ids()).hasSizeGreaterThanOrEqualTo(25).first().isEqualTo("STN-001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logs the request body | STN-019",
                "DTO with `String email` | STN-001",
                "`catch (Exception e)` | STN-009",
                "API key as a default value | STN-015",
                "message built with `+` | STN-014",
                "URL fetched from user input | STN-005",
                "repository, SQL or framework called from the domain | STN-029",
                "deletes, changes or shows without a permit | STN-023"
            })
    void a_reviewer_finds_the_rule(String question, String id) throws IOException {
        assertThat(Files.readAllLines(Documentation.root().resolve("docs/rules/README.md")))
                .filteredOn(line -> line.contains(question))
                .singleElement()
                .asString()
                .contains("| [" + id + "](" + id + ".md)"); // the first of its row
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeGoodRule() throws IOException {
        write("examples/rules/src/test/java/RulesTest.java", "void stn001_bad_x() {} void stn001_good_x() {}");
        write(
                "docs/rules/README.md",
                "| q | [STN-001](STN-001.md) |\n## By area\n| [STN-001](STN-001.md) | Bound it |\n");
        write("docs/rules/checklist.md", "- [ ] yes [STN-001](STN-001.md)\n");
        write("docs/rules/STN-001.md", """
                # STN-001: Bound it
                Severity high · since 0.1 · enforced by reviewer · CWE-400 · ASVS 5.0 2.2.1
                Review comment: STN-001: bound it.
                ## Why
                It grows.
                ## Bad
                <!-- snippet: examples/rules/A.java#bad -->
                ## Good
                <!-- snippet: examples/rules/A.java#good -->
                ## Exceptions
                None.
                ## How to check
                Read.
                ## See
                Nothing.
                """);
    }

    private void replace(String file, String old, String by) throws IOException {
        Path path = root.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, by));
    }

    @Test
    void a_good_rule_passes() throws IOException {
        writeGoodRule();
        assertThat(new ReviewRules(root).problems()).isEmpty();
    }

    static Stream<Arguments> broken() {
        String page = "docs/rules/STN-001.md";
        String index = "docs/rules/README.md";
        String tests = "examples/rules/src/test/java/RulesTest.java";
        return Stream.of(
                Arguments.of(
                        page, "# STN-001: Bound", "# STN-002: Bound", "the title is no assertion under its number"),
                Arguments.of(page, "CWE-400", "none", "no line with severity, version, enforcement, CWE and ASVS"),
                Arguments.of(page, "Review comment", "Remark", "no comment to paste"),
                Arguments.of(page, "## Exceptions", "## Others", "not the sections"),
                Arguments.of(page, "#bad -->", "#worse -->", "no region of the bad"),
                Arguments.of(page, "It grows.", "It. Grows. And. Grows. And. On.", "longer than three sentences"),
                Arguments.of(page, "Nothing.", "Nothing.\n".repeat(60), "more than a screen"),
                Arguments.of(index, "| q | [STN-001](STN-001.md) |", "", "no question leads to it"),
                Arguments.of(index, "Bound it", "Bind it", "not in its area"),
                Arguments.of("docs/rules/checklist.md", "STN-001.md", "STN-002.md", "not in the checklist"),
                Arguments.of(tests, "stn001_bad", "stn002_bad", "no test shows the bad"),
                Arguments.of(tests, "stn001_good", "stn002_good", "no test shows the good"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_wrong_with_a_rule_is_found(String file, String old, String by, String problem) throws IOException {
        writeGoodRule();
        replace(file, old, by);
        assertThat(new ReviewRules(root).problems())
                .anySatisfy(found -> assertThat(found).contains(problem));
    }
}
