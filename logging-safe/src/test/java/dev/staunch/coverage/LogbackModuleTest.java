package dev.staunch.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on the module path, where Logback sees the services of modules only. */
class LogbackModuleTest {

    private static final Path SOURCES = Path.of("src/test/resources/shop");
    private static final List<String> LIBRARIES = List.of(
            "slf4j-api-",
            "logback-classic-",
            "logback-core-",
            "staunch-core-",
            "jspecify-",
            "error_prone_annotations-");

    @TempDir
    Path directory;

    @Test
    void a_module_that_provides_the_configurator_is_covered() throws IOException, InterruptedException {
        String log = run(Files.readString(SOURCES.resolve("module-info.java")));
        assertThat(log).contains("at-message password=[redacted]", "sink: Logback appender console of ROOT");
        assertThat(log).doesNotContain("not covered");
    }

    @Test
    void one_that_does_not_is_told_so() throws IOException, InterruptedException {
        String log = run(Files.readString(SOURCES.resolve("module-info.java")).replaceAll("provides .*;", ""));
        assertThat(log).contains("at-message " + Canary.secret("message"));
        assertThat(log).contains("not covered: Logback appender console of ROOT shows message", "On the module path");
    }

    private String run(String descriptor) throws IOException, InterruptedException {
        String module = Files.writeString(directory.resolve("module-info.java"), descriptor)
                .toString();
        String modules = String.join(File.pathSeparator, modules());
        String classes = directory.resolve("classes").toString();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes,
                        "-p",
                        modules,
                        module,
                        SOURCES.resolve("Redaction.java").toString(),
                        SOURCES.resolve("Main.java").toString());
        assertThat(failed).isZero();
        return new Fork(directory)
                .run(
                        List.of(
                                "-p",
                                modules + File.pathSeparator + classes,
                                "-m",
                                "com.example.shop/com.example.shop.Main"),
                        Canary.of("message"));
    }

    private List<String> modules() {
        return new Fork(directory)
                .classPath().stream().filter(LogbackModuleTest::isNeeded).toList();
    }

    private static boolean isNeeded(String path) {
        String name = new File(path).getName();
        return LIBRARIES.stream().anyMatch(name::startsWith) || Files.exists(Path.of(path, "module-info.class"));
    }
}
