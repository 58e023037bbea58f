package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The example in the Javadoc of a type {@code X} is the code of {@code XExample} between its marks, but for white space.
 */
class JavadocTest {

    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);
    private static final List<String> MODULES = List.of("core", "validation", "logging-safe", "testkit");
    private static final String START = "// region javadoc";
    private static final String END = "// endregion";

    /** Where examples are compiled: those that need a framework, where the adapter to it is tested. */
    private static final List<String> EXAMPLES = List.of(
            "examples/snippets/src/test/java/dev/staunch/examples/javadoc",
            "validation/src/test/java/dev/staunch/javadoc");

    private final Path root = Documentation.root();

    @Test
    void examples_are_compiled() throws IOException {
        Map<String, String> examples = examples();
        Map<String, String> shown = shown();

        assertThat(shown.keySet()).isEqualTo(examples.keySet()).isNotEmpty();
        shown.forEach((type, code) -> assertThat(code).as(type).isEqualTo(examples.get(type)));
    }

    @Test
    void each_exported_package_has_an_overview_that_says_where_to_begin() throws IOException {
        for (String module : MODULES) {
            Path sources = root.resolve(module).resolve("src/main/java");
            for (String exported : Module.read(root.resolve(module)).packages()) {
                Path directory = sources.resolve(exported.replace('.', '/'));
                assertThat(problemsOfOverview(exported, Files.readString(directory.resolve("package-info.java"))))
                        .as(exported)
                        .isEmpty();
            }
        }
    }

    @Test
    void an_overview_that_says_little_is_found() {
        String good =
                "/**\n * Tea: {@link a.tea.Pot}.\n *\n * <p>Hot. Not for children.\n */\n@NullMarked\npackage a.tea;";
        assertThat(problemsOfOverview("a.tea", good)).isEmpty();
        assertThat(problemsOfOverview("a.tea", good.replace("a.tea.Pot", "a.coffee.Pot")))
                .containsExactly("links to none of its types");
        assertThat(problemsOfOverview("a.tea", good.replace("<p>", ""))).containsExactly("has one paragraph");
        assertThat(problemsOfOverview("a.tea", good.replace("@NullMarked", ""))).containsExactly("is not null-marked");
    }

    private static List<String> problemsOfOverview(String name, String source) {
        List<String> problems = new ArrayList<>();
        String overview = source.substring(0, Math.max(source.indexOf("*/"), 0));
        if (!Pattern.compile("\\{@link " + Pattern.quote(name) + "\\.[A-Z]")
                .matcher(overview)
                .find()) {
            problems.add("links to none of its types");
        }
        if (!overview.contains("<p>")) {
            problems.add("has one paragraph");
        }
        if (!source.contains("NullMarked\n")) {
            problems.add("is not null-marked");
        }
        return problems;
    }

    private Map<String, String> shown() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (String module : MODULES) {
            for (Path file : sources(root.resolve(module + "/src/main/java"))) {
                String code = BLOCK.matcher(Files.readString(file))
                        .results()
                        .map(block -> block.group(1).replaceAll("(?m)^ *\\*", ""))
                        .collect(Collectors.joining());
                if (!code.isEmpty()) {
                    shown.put(name(file), withoutSpace(code));
                }
            }
        }
        return shown;
    }

    private Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        for (String directory : EXAMPLES) {
            for (Path file : sources(root.resolve(directory))) {
                String code = marked(file);
                if (!code.isEmpty()) {
                    examples.put(name(file).replace("Example", ""), withoutSpace(code));
                }
            }
        }
        return examples;
    }

    private static String marked(Path file) throws IOException {
        StringBuilder code = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
            String mark = line.strip();
            inside = mark.equals(START) || (inside && !mark.equals(END));
            if (inside && !mark.equals(START)) {
                code.append(line);
            }
        }
        return code.toString();
    }

    private static List<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Without the marks of comments too, which the formatter breaks elsewhere. */
    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+|//", "");
    }
}
