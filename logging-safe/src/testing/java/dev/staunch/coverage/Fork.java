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
import java.util.stream.Stream;

/**
 * A program in a virtual machine of its own, and what it left behind. The program gets the directory as its first
 * argument and writes its logs there, or to the standard streams.
 */
public final class Fork {

    private static final int MAX_SECONDS = 120;

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private Predicate<String> libraries = path -> true;
    private int expectedExit;

    /** A program that writes to a directory. */
    public Fork(Path directory) {
        this.directory = directory;
    }

    /** Sets a system property. {@code @DIR@} stands for the directory of the program. */
    public Fork with(String property, String value) {
        return option("-D" + property + "=" + filled(value));
    }

    /** Adds an option of the virtual machine. */
    public Fork option(String option) {
        options.add(option);
        return this;
    }

    /** Writes a file, in which {@code @DIR@} is the directory of the program, and names it by a system property. */
    public Fork configuredBy(String property, String file, String content) throws IOException {
        return file(file, content).with(property, "@DIR@/" + file);
    }

    /** Writes a file, in which {@code @DIR@} is the directory of the program. */
    public Fork file(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), filled(content));
        return this;
    }

    /** Leaves libraries out of the class path whose names contain a text. */
    public Fork without(String part) {
        libraries = libraries.and(path -> !new File(path).getName().contains(part));
        return this;
    }

    /** The program is to end with an exit code that is not 0. */
    public Fork failing() {
        expectedExit = 1;
        return this;
    }

    /** Runs to the end and returns all that was written: to the standard streams and to files named {@code *.log}. */
    public String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        return run(List.of("-cp", String.join(File.pathSeparator, classPath()), program.getName()), arguments);
    }

    /** As {@link #run(Class, String...)}, with what stands behind the options of {@code java} as launcher. */
    public String run(List<String> launch, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xshare:auto");
        command.addAll(options);
        command.addAll(launch);
        command.add(directory.toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("streams.log").toFile())
                .start();
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        String written = written();
        if (process.exitValue() != expectedExit) {
            throw new AssertionError("the program ended with " + process.exitValue() + ": " + written);
        }
        return written;
    }

    /** The class path of this test, without what was left out. */
    public List<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(libraries)
                .toList();
    }

    private String filled(String text) {
        return text.replace("@DIR@", directory.toString());
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
            StringBuilder written = new StringBuilder();
            for (Path each : logs) {
                written.append(Files.readString(each, UTF_8)).append('\n');
            }
            return written.toString();
        }
    }
}
