package dev.staunch.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs are short, and print what their README shows. */
class ProgramsTest {

    private static final int MOST_LINES = 60;
    private static final Path SOURCES = Path.of("src/main/java/dev/staunch/examples/plain");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^### `(\\w+)`.*?^```text\n(.*?)^```$");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Stream<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    private static Stream<MatchResult> shown() throws IOException {
        return SHOWN.matcher(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .results();
    }

    @Test
    void the_readme_shows_all_programs() throws IOException {
        assertThat(shown().map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(programs().toList());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_is_short_and_prints_what_is_shown(String program) throws Exception {
        assertThat(Files.readAllLines(SOURCES.resolve(program + ".java"))).hasSizeLessThanOrEqualTo(MOST_LINES);
        String expected = shown().filter(each -> each.group(1).equals(program))
                .map(each -> each.group(2))
                .findFirst()
                .orElseThrow();
        assertThat(withoutIds(printedBy(program))).isEqualTo(withoutIds(expected));
    }

    /** Incident ids are random. */
    private static String withoutIds(String text) {
        return UUID.matcher(text).replaceAll("uuid");
    }

    private static String printedBy(String program) throws Exception {
        Method main = Class.forName(ProgramsTest.class.getPackageName() + "." + program)
                .getDeclaredMethod("main", String[].class);
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
