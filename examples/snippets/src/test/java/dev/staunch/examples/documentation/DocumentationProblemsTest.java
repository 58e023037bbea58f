package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That each check sees a broken document, and passes the same document when it is right. */
class DocumentationProblemsTest {

    private static final String FENCE = "```";

    @TempDir
    private Path root;

    @BeforeEach
    void make_a_source_tree() throws IOException {
        write(".ci/run", "#!/usr/bin/env bash\n    mvn -B verify\n");
        write("pom.xml", """
                <revision>1.2.3</revision><library.version>4.5</library.version>
                <groupId>dev.staunch</groupId><artifactId>staunch-core</artifactId><version>${revision}</version>
                <groupId>org.example</groupId><artifactId>library</artifactId><version>${library.version}</version>
                """);
        write("a/src/main/java/Sample.java", """
                class Sample {
                    // region sample
                    int first() {
                        // region inner
                        return 1;
                        // endregion
                    }

                    // endregion
                }
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> problemsOf(String text) throws IOException {
        write("docs/guide.md", text);
        return new Documentation(root, Set.of("curl localhost"), Set.of("example.org")).problems();
    }

    private static String block(String language, String... lines) {
        return FENCE + language + "\n" + String.join("\n", lines) + "\n" + FENCE + "\n";
    }

    @Test
    void a_java_block_equal_to_its_region_passes() throws IOException {
        assertThat(problemsOf("<!-- snippet: a/src/main/java/Sample.java#sample -->\n\n"
                        + block("java", "int first() {", "    return 1;", "}", "")))
                .isEmpty();
        assertThat(problemsOf("<!-- snippet: a/src/main/java/Sample.java#inner -->\n" + block("java", "return 1;")))
                .isEmpty();
    }

    @Test
    void a_java_block_that_differs_is_found() throws IOException {
        assertThat(problemsOf("\n<!-- snippet: a/src/main/java/Sample.java#inner -->\n" + block("java", "return 2;")))
                .containsExactly("docs/guide.md:3: Java block differs from the region, which is:\nreturn 1;");
    }

    @Test
    void a_java_block_without_a_region_is_found() throws IOException {
        assertThat(problemsOf(block("java", "return 1;")))
                .singleElement()
                .asString()
                .contains("without <!-- snippet");
        assertThat(problemsOf(
                        "<!-- snippet: a/src/main/java/Sample.java#inner -->\ntext\n" + block("java", "return 1;")))
                .singleElement()
                .asString()
                .contains("without <!-- snippet");
    }

    @Test
    void a_missing_file_or_region_is_found() throws IOException {
        assertThat(problemsOf("<!-- snippet: a/src/main/java/None.java#inner -->\n" + block("java", "return 1;")))
                .containsExactly("docs/guide.md:2: no such file: a/src/main/java/None.java");
        assertThat(problemsOf("<!-- snippet: a/src/main/java/Sample.java#none -->\n" + block("java", "return 1;")))
                .containsExactly("docs/guide.md:2: no such region: none");
    }

    @Test
    void a_region_that_nothing_compiles_is_found() throws IOException {
        for (String file :
                List.of("docs/Sample.java", "a/src/main/resources/Sample.java", "a/src/main/java/Sample.txt")) {
            write(file, "// region x\nreturn 1\n// endregion\n");
            assertThat(problemsOf("<!-- snippet: " + file + "#x -->\n" + block("java", "return 1")))
                    .containsExactly("docs/guide.md:2: nothing compiles this file: " + file);
        }
    }

    @Test
    void a_rule_whose_region_drifted_is_found() throws IOException {
        String source = "examples/rules/src/main/java/Stn001.java";
        write("docs/rules/STN-001.md", "<!-- snippet: " + source + "#bad -->\n" + block("java", "return raw;"));
        write(source, "// region bad\nreturn raw;\n// endregion\n");
        assertThat(problemsOf("")).isEmpty();
        write(source, "// region bad\nreturn raw.strip();\n// endregion\n");
        assertThat(problemsOf(""))
                .containsExactly(
                        "docs/rules/STN-001.md:2: Java block differs from the region, which is:\nreturn raw.strip();");
    }

    @Test
    void a_block_without_a_language_is_found() throws IOException {
        assertThat(problemsOf(block("", "text"))).containsExactly("docs/guide.md:1: code block without a language");
        assertThat(problemsOf(block("text", "text"))).isEmpty();
    }

    @Test
    void a_wrong_dependency_is_found() throws IOException {
        assertThat(problemsOf(block("xml", dependency("dev.staunch", "staunch-cor", "1.2.3"))))
                .containsExactly("docs/guide.md:1: the build knows no dev.staunch:staunch-cor");
        assertThat(problemsOf(block("xml", dependency("dev.staunch", "staunch-core", "1.2.4"))))
                .containsExactly("docs/guide.md:1: the build has staunch-core 1.2.3");
        assertThat(problemsOf(block("xml", dependency("dev.staunch", "staunch-bom", "1.2.4"))))
                .containsExactly("docs/guide.md:1: the build has staunch-bom 1.2.3");
        assertThat(problemsOf(block("xml", dependency("org.example", "library", "4.6"))))
                .containsExactly("docs/guide.md:1: the build has library 4.5");
    }

    @Test
    void a_right_dependency_passes() throws IOException {
        assertThat(problemsOf(block(
                        "xml",
                        dependency("dev.staunch", "staunch-core", "1.2.3"),
                        dependency("dev.staunch", "staunch-core", ""),
                        dependency("org.example", "library", "4.5"))))
                .isEmpty();
    }

    private static String dependency(String group, String artifact, String version) {
        String shown = version.isEmpty() ? "" : "<version>" + version + "</version>";
        return "<dependency>\n<groupId>" + group + "</groupId>\n<artifactId>" + artifact + "</artifactId>\n" + shown
                + "</dependency>";
    }

    @Test
    void a_command_that_nothing_runs_is_found() throws IOException {
        assertThat(problemsOf(block("sh", "mvn -B verfy")))
                .containsExactly("docs/guide.md:1: neither .ci/run nor commands.txt has the command: mvn -B verfy");
        assertThat(problemsOf(block("console", "$ mvn -B verfy", "output"))).hasSize(1);
        assertThat(problemsOf(block("bash", "mvn \\", "    -B clean"))).hasSize(1);
    }

    @Test
    void a_command_that_is_run_or_allowed_passes() throws IOException {
        assertThat(problemsOf(block("sh", "# everything", "mvn -B verify  # checks all", "curl localhost")))
                .isEmpty();
        assertThat(problemsOf(block("console", "$ mvn -B verify", "any output")))
                .isEmpty();
        assertThat(problemsOf("<!-- run -->\n" + block("sh", "mvn -B anything")))
                .isEmpty();
    }

    @Test
    void a_link_to_nothing_is_found() throws IOException {
        assertThat(problemsOf("[text](none.md)")).containsExactly("docs/guide.md:1: link to nothing: none.md");
        assertThat(problemsOf("![text](none.svg)")).hasSize(1);
        assertThat(problemsOf("<img src=\"none.svg\">")).hasSize(1);
        assertThat(problemsOf("[text]: none.md")).hasSize(1);
        assertThat(problemsOf("[text](../../outside.md)")).hasSize(1);
    }

    @Test
    void a_link_to_an_unknown_host_is_found() throws IOException {
        assertThat(problemsOf("[text](https://example.com/a)"))
                .containsExactly("docs/guide.md:1: hosts.txt has no example.com: https://example.com/a");
        assertThat(problemsOf("<https://sub.example.org/>")).hasSize(1);
    }

    @Test
    void a_link_that_is_not_https_or_well_formed_is_found() throws IOException {
        for (String target : List.of(
                "http://example.org/",
                "https:/example.org/",
                "https://example.org:8443/",
                "https://ann@example.org/",
                "https://example.org/a,",
                "https://EXAMPLE.org/",
                "HTTPS://example.org/",
                "//example.org/",
                "ftp://example.org/",
                "mailto:nobody@example.org",
                "javascript:alert",
                "http://127.0.0.1:80@example.org/")) {
            assertThat(problemsOf("[text](" + target + ")"))
                    .as(target)
                    .containsExactly("docs/guide.md:1: neither https nor well-formed: " + target);
        }
    }

    @Test
    void a_link_to_no_heading_is_found() throws IOException {
        assertThat(problemsOf("# A heading\n[text](#a-headin)"))
                .containsExactly("docs/guide.md:2: link to no heading: #a-headin");
        write("docs/other.md", "# Other");
        assertThat(problemsOf("[text](other.md#none)")).hasSize(1);
    }

    @Test
    void a_link_to_no_test_is_found() throws IOException {
        write("src/SampleTest.java", """
                class SampleTest {
                    @Test
                    void holds() {
                        helper();
                    }

                    static void helper() {}

                    void forgotten() {}

                    @Disabled
                    @Test
                    void is_off() {}

                    @Property(tries = 10)
                    @Label("any; text")
                    void holds_for_all(@ForAll String text) {}
                }
                """);
        assertThat(problemsOf("[a](../src/SampleTest.java#holds) [b](../src/SampleTest.java#holds_for_all)"))
                .isEmpty();
        for (String name : List.of("hold", "helper", "forgotten", "is_off", "L3", "holds(")) {
            assertThat(problemsOf("[a](<../src/SampleTest.java#" + name + ">)"))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("link to no test");
        }
    }

    @Test
    void a_promise_without_a_test_is_found() throws IOException {
        write("src/SampleTest.java", "class SampleTest {\n    @Test\n    void holds() {}\n}\n");
        String kept = "| a | [t](../src/SampleTest.java#holds) |\n";
        assertThat(problemsOf("| promise | held by |\n|---|---|\n" + kept)).isEmpty();
        assertThat(problemsOf("| promise | held by |\n|---|---|\n" + kept + "| b | [t](../src/SampleTest.java) |\n"))
                .containsExactly("docs/guide.md:1: held by no test: b");
        assertThat(problemsOf("```text\n| promise | held by |\n|---|---|\n| b | no |\n```\n"))
                .isEmpty();
    }

    @Test
    void links_that_lead_somewhere_pass() throws IOException {
        write("docs/other.md", "# Other: a `code` (heading)\n## Same\n## Same");
        assertThat(problemsOf(
                        "[a](other.md#other-a-code-heading) [b](other.md#same-1) [c](../a/src/main/java/Sample.java)"
                                + " [d](https://example.org/none) `[e](none.md)` [f](https://example.org)"
                                + " <http://127.0.0.1:8080>"))
                .isEmpty();
        assertThat(problemsOf(block("text", "[a](none.md)"))).isEmpty();
    }
}
