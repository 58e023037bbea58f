package dev.staunch.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code docs/comparison.md} is about the versions of peers that the build has. */
class ComparisonTest {

    private final Path root = Documentation.root();

    /** What is wrong with rows of name, coordinates and version. */
    private List<String> problems(List<List<String>> peers) throws IOException {
        Reactor reactor = Reactor.read(root);
        String poms = reactor.pom() + Files.readString(root.resolve("benchmarks/pom.xml"));
        Reactor withBenchmarks = new Reactor(poms, reactor.version());
        return peers.stream()
                .map(row -> row.get(1).replaceFirst("`(.*):(.*)`", "<groupId>$1</groupId><artifactId>$2</artifactId>")
                        + "<version>" + row.get(2) + "</version>")
                .map(withBenchmarks::problemOfDependency)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void versions_of_peers_are_those_of_the_build() throws IOException {
        List<Table> tables = Table.of(Files.readAllLines(root.resolve("docs/comparison.md")));
        assertThat(tables.get(0).header()).containsExactly("peer", "artifact", "version");
        assertThat(problems(tables.get(0).rows())).isEmpty();
        assertThat(tables.get(0).rows()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void another_version_is_found() throws IOException {
        assertThat(problems(List.of(List.of("Vavr", "`io.vavr:vavr`", "0.9.0"))))
                .singleElement()
                .asString()
                .contains("the build has vavr");
    }
}
