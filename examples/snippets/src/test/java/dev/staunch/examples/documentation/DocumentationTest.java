package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents show compiles, runs and leads somewhere. */
class DocumentationTest {

    private static final String REASON = " | ";

    private final List<String> allowed;
    private final Documentation documentation;

    DocumentationTest() throws IOException {
        Path root = Documentation.root();
        allowed = Files.readAllLines(root.resolve("examples/snippets/src/test/resources/commands.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        documentation = new Documentation(root, commands());
    }

    private Set<String> commands() {
        return allowed.stream()
                .map(line -> line.contains(REASON) ? line.substring(0, line.indexOf(REASON)) : line)
                .collect(Collectors.toSet());
    }

    @Test
    void documents_are_right() throws IOException {
        assertThat(documentation.files()).isNotEmpty();
        assertThat(documentation.problems()).isEmpty();
    }

    @Test
    void each_allowed_command_has_a_reason_and_is_shown_somewhere() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : documentation.files()) {
            text.append(Files.readString(file));
        }
        assertThat(allowed).allMatch(line -> line.contains(REASON));
        assertThat(commands()).allSatisfy(command -> assertThat(text).contains(command));
    }
}
