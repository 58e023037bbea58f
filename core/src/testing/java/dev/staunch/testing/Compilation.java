package dev.staunch.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compiles sources with a real javac and Error Prone, as a user of the library would, and keeps what the compiler said.
 * It runs the compiler of the JDK that built this module, because that is the one its Error Prone is made for; the tests
 * themselves may run on another.
 *
 * @param exitCode zero if everything compiled
 * @param output what the compiler said
 */
public record Compilation(int exitCode, String output) {

    private static final List<String> EXPORTED =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
    private static final List<String> OPENED = List.of("code", "comp");

    /**
     * Compiles sources in one run.
     *
     * @param directory an empty directory
     * @param sources the name of each class and its source
     * @return what came of it
     */
    public static Compilation of(Path directory, Map<String, String> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("build.java.home", System.getProperty("java.home")), "bin", "javac")
                .toString());
        command.add("-J-XX:TieredStopAtLevel=1");
        for (String name : EXPORTED) {
            command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        }
        for (String name : OPENED) {
            command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        }
        String classPath = System.getProperty("java.class.path");
        Stream.of("--release", "17", "-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW")
                .forEach(command::add);
        Stream.of("-XDaddTypeAnnotationsToSymbol=true", "-Xplugin:ErrorProne", "-processorpath", classPath)
                .forEach(command::add);
        Stream.of("-classpath", classPath, "-d", directory.toString()).forEach(command::add);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            command.add(file.toString());
        }
        Path output = directory.resolve("output.txt");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!javac.waitFor(2, TimeUnit.MINUTES)) {
            javac.destroyForcibly();
            throw new IllegalStateException("javac did not end in time");
        }
        return new Compilation(javac.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** The first lines of the errors in the source of a class, without file and line. */
    public List<String> errorsIn(String name) {
        String place = name + ".java:";
        return output.lines()
                .filter(line -> line.contains(place) && line.contains(": error: "))
                .map(line -> line.substring(line.indexOf(": error: ") + ": error: ".length()))
                .toList();
    }
}
