package dev.staunch.examples.stream;

import dev.staunch.redaction.Pseudonymizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run wrote, so that runs can be compared whatever the order of their lines.
 *
 * @param clean how many clean records
 * @param rejected how many rejects
 * @param sum of hashes of all lines with the sink they went to
 */
record Outcome(long clean, long rejected, long sum) {

    private static final Outcome NOTHING = new Outcome(0, 0, 0);

    private Outcome with(boolean valid, String line) {
        long hash = (valid ? 1 : -1) * (31L * line.hashCode() + 0x9E3779B97F4A7C15L * line.length());
        return new Outcome(clean + (valid ? 1 : 0), rejected + (valid ? 0 : 1), sum + hash);
    }

    private Outcome plus(Outcome other) {
        return new Outcome(clean + other.clean, rejected + other.rejected, sum + other.sum);
    }

    /** One line after the other, without Flink. */
    static Outcome ofLoop(Path input) throws IOException {
        Pseudonymizer pseudonymizer = Keys.pseudonymizer();
        try (Stream<String> lines = Files.lines(input)) {
            return lines.map(line -> Verdict.of(line, pseudonymizer))
                    .reduce(NOTHING, (all, next) -> all.with(next.valid(), next.line()), Outcome::plus);
        }
    }

    /** What is in the directories of a job that is done. */
    static Outcome ofSinks(Path clean, Path rejects) throws IOException {
        return ofSink(clean, true).plus(ofSink(rejects, false));
    }

    private static Outcome ofSink(Path directory, boolean valid) throws IOException {
        Outcome all = NOTHING;
        for (Path file : files(directory)) {
            try (Stream<String> lines = Files.lines(file)) {
                all = all.plus(lines.reduce(NOTHING, (sum, line) -> sum.with(valid, line), Outcome::plus));
            }
        }
        return all;
    }

    /** The files that a sink has finished. */
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
