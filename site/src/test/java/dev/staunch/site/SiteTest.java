package dev.staunch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of this project, and that a broken one is found. The Javadoc is made by {@code -Psite}, which checks it too. */
class SiteTest {

    @TempDir
    private Path site;

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Tests run in the folder of their module. */
    private static Path root() throws IOException {
        return Path.of("..").toRealPath();
    }

    @Test
    void the_documents_are_pages_that_open_offline() throws IOException {
        List<Path> documents = Site.documents(root());
        new Pages(root(), site).write(documents);
        write("api/index.html", "");

        assertThat(documents).hasSizeGreaterThan(50);
        assertThat(Offline.problems(site)).isEmpty();
        assertThat(site.resolve("docs/architecture.svg")).exists();
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("<title>Staunch</title>", "<table>", "docs/core.html#results");
        assertThat(Files.readString(site.resolve("docs/threat-model.html")))
                .contains("href=\"../core/src/test/java/dev/staunch/parse/LimitsTest.java.html#")
                .doesNotContain(".md\"");
    }

    @Test
    void what_a_browser_would_fetch_and_what_is_not_there_is_found() throws IOException {
        write("a.html", "<a id=\"x\"></a> <a href=\"b.html#y\">b</a> <a href=\"https://example.org/\">elsewhere</a>");
        write("b.html", "<h2 id=\"y\">y</h2> <img src=\"c.svg\"> <link href='a.html#x'> <a href=\"#y\">y</a>");
        write("c.svg", "");
        assertThat(Offline.problems(site)).isEmpty();

        write("b.html", "<img src=\"https://example.org/c.svg\"><script src='//example.org/s.js'>");
        assertThat(Offline.problems(site))
                .containsExactly(
                        "a.html links to nothing: b.html#y",
                        "b.html fetches //example.org/s.js",
                        "b.html fetches https://example.org/c.svg");

        write("b.html", "<a id=\"y\" href=\"../outside.html\"></a><a href=\"none.html\">");
        assertThat(Offline.problems(site))
                .containsExactly("b.html links to nothing: ../outside.html", "b.html links to nothing: none.html");
    }

    @Test
    void the_api_is_that_of_the_published_modules() throws IOException {
        assertThat(Javadoc.modules(root()).keySet())
                .containsExactly(
                        "dev.staunch.core", "dev.staunch.validation", "dev.staunch.logging", "dev.staunch.testkit");
    }
}
