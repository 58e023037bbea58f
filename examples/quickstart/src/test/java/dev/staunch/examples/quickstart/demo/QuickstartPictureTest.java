package dev.staunch.examples.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/quickstart.svg} shows lines that the demo prints now. {@code -Dpicture.update=true} draws it anew. */
class QuickstartPictureTest {

    /** Tests run in the folder of their module. */
    private static final Path ROOT = Path.of("../..");

    private static final String COMMAND = "mvn -B -q -Pquickstart compile -pl examples/quickstart -am";
    private static final List<String> SCENES =
            List.of("a name that turns the text around", "a payment provider that is down");

    /** The scenes and the last line. */
    private static List<String> excerpt(String printed) {
        List<String> shown = new ArrayList<>();
        boolean inScene = false;
        for (String line : printed.lines().toList()) {
            if (line.startsWith("-- ")) {
                inScene = SCENES.stream().anyMatch(line::contains);
            }
            if (inScene) {
                shown.add(line);
            }
            inScene = inScene && !line.isEmpty();
        }
        List<String> all = printed.lines().toList();
        shown.add(all.get(all.size() - 1));
        return shown;
    }

    /** Without what differs from run to run: canaries, incidents and orders, the time; and how deep the JDK's server calls. */
    private static String steady(String text) {
        return text.replaceAll("([a-z][0-9]){10}", "canary")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}", "time")
                .replaceAll("\\d+ common frames", "common frames");
    }

    @Test
    void the_picture_shows_what_the_demo_prints() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(Quickstart.demonstrate(new PrintStream(printed, true), new DemoPayments()))
                .isTrue();
        List<String> lines = excerpt(printed.toString(StandardCharsets.UTF_8));
        assertThat(lines).hasSizeBetween(20, 40).anyMatch(line -> line.contains("[redacted]"));

        String svg = Terminal.svg(COMMAND, lines);
        Path picture = ROOT.resolve("docs/quickstart.svg");
        if (Boolean.getBoolean("picture.update")) {
            Files.writeString(picture, svg);
        }
        assertThat(steady(Files.readString(picture))).isEqualTo(steady(svg));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(COMMAND);
    }

    @Test
    void another_line_is_another_picture_and_another_run_is_not() {
        String first = Terminal.svg("x", List.of("log  12:00:00.123 order a1b2c3d4e5f6g7h8i9j0 <refused>"));
        assertThat(steady(first))
                .isEqualTo(steady(Terminal.svg("x", List.of("log  09:10:11.999 order z9b2c3d4e5f6g7h8i9j0 <refused>"))))
                .isNotEqualTo(steady(first.replace("refused", "accepted")))
                .contains("&lt;refused>");
    }
}
