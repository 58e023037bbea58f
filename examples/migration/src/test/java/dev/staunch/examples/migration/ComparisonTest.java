package dev.staunch.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The comparison prints what the README shows. */
class ComparisonTest {

    /** Incident ids and the keys of pseudonyms are random. */
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|pseudonym:p[0-9a-f]+:[0-9a-f]{32}");

    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        assertThat(RANDOM.matcher(readme).replaceAll("random"))
                .contains("```text\n" + RANDOM.matcher(printed()).replaceAll("random") + "```\n");
    }

    private static String printed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Comparison.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
