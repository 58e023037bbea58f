package dev.staunch.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a virtual machine of its own, and what it left behind. */
final class Fork {

    private static final int MAX_SECONDS = 120;

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private Predicate<String> libraries = path -> true;

    Fork(Path directory) {
        this.directory = directory;
    }

    /** Sets a system property. */
    Fork with(String property, String value) {
        options.add("-D" + property + "=" + value);
        return this;
    }

    /** Writes a configuration of Logback, in which {@code @DIR@} is the directory of the program. */
    Fork configuredBy(String xml) throws IOException {
        Path file = directory.resolve("logback.xml");
        Files.writeString(file, xml.replace("@DIR@", directory.toString()));
        return with("logback.configurationFile", file.toString());
    }

    /** Leaves libraries out of the class path. */
    Fork without(String part) {
        libraries = libraries.and(path -> !path.contains(part));
        return this;
    }

    /** Runs to the end and returns all that was written: to the standard streams and to files named {@code *.log}. */
    String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add("-cp");
        command.add(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(libraries)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        command.add(directory.toString());
        command.addAll(List.of(arguments));
        Path streams = directory.resolve("streams.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(streams.toFile())
                .start();
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        StringBuilder written = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                written.append(Files.readString(each, UTF_8)).append('\n');
            }
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("the program failed: " + written);
        }
        return written.toString();
    }
}
