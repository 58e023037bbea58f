package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.documentation.Markdown.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program of the documents prints is what the document shows under {@code <!-- output: Class -->}. */
class OutputTest {

    private static final String PACKAGE = "dev.staunch.examples.snippets";
    private static final String OUTPUT = "output: ";

    /** Incident ids are random. */
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static Stream<Arguments> shown() throws IOException {
        Path root = Documentation.root();
        Map<String, Arguments> shown = new TreeMap<>();
        for (Path file : new Documentation(root, Set.of(), Set.of()).files()) {
            for (Block block : Markdown.read(file).blocks()) {
                if (block.directive().startsWith(OUTPUT)) {
                    String where = root.relativize(file) + ":" + block.line();
                    String program = block.directive().substring(OUTPUT.length());
                    shown.put(where, Arguments.of(where, program, block.lines()));
                }
            }
        }
        return shown.values().stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("shown")
    void a_program_prints_what_the_document_shows(String where, String program, List<String> lines) throws Exception {
        assertThat(printedBy(program).replaceAll(UUID, "uuid"))
                .as(where)
                .isEqualTo((String.join("\n", lines) + "\n").replaceAll(UUID, "uuid"));
    }

    @Test
    void each_program_is_shown_with_its_output() throws IOException {
        List<String> programs = new ArrayList<>();
        Path sources = Documentation.root().resolve("examples/snippets/src/main/java/" + PACKAGE.replace('.', '/'));
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("void main(")) {
                    programs.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(shown().map(each -> each.get()[1])).containsExactlyInAnyOrderElementsOf(programs);
    }

    private static String printedBy(String program) throws Exception {
        Method main = Class.forName(PACKAGE + "." + program).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
