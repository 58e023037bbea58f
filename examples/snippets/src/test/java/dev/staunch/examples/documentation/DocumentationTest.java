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
    private final List<String> hosts;
    private final Documentation documentation;

    DocumentationTest() throws IOException {
        Path root = Documentation.root();
        allowed = lines(root, "commands.txt");
        hosts = lines(root, "hosts.txt");
        documentation = new Documentation(root, commands(), Set.copyOf(hosts));
    }

    private static List<String> lines(Path root, String name) throws IOException {
        return Files.readAllLines(
                        root.resolve("examples/snippets/src/test/resources").resolve(name))
                .stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : documentation.files()) {
            text.append(Files.readString(file));
        }
        return text.toString();
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
        String text = text();
        assertThat(allowed).allMatch(line -> line.contains(REASON));
        assertThat(commands()).allMatch(text::contains);
    }

    @Test
    void each_allowed_host_is_linked_somewhere() throws IOException {
        String text = text();
        assertThat(hosts).doesNotHaveDuplicates().allMatch(host -> text.contains("https://" + host + "/"));
    }
}
