package dev.staunch.benchmarks.corpora;

import dev.staunch.benchmarks.corpora.Profile.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints, for each suite of a folder of JSON Lines, on how many rows our parsers and the suite disagree, and why;
 * with {@code -v}, each of these rows too.
 */
public final class Score {

    private record Disagreement(Profile profile, Row row, Verdict verdict) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> unscored = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    private Score() {}

    /**
     * Scores the suites.
     *
     * @param arguments a folder with files {@code *.jsonl}, and {@code -v} to see each disagreement
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length == 2 && arguments[1].equals("-v");
        if (arguments.length != (verbose ? 2 : 1)) {
            System.err.println("usage: Score FOLDER [-v]");
            System.exit(2);
        }
        Score score = new Score();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                score.add(file);
            }
        }
        score.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), verbose);
    }

    private void add(Path file) throws IOException {
        String suite = file.getFileName().toString().replace(".jsonl", "");
        List<Profile> profiles = Profiles.all();
        for (String line : Files.readAllLines(file)) {
            Row row = new Row(suite, JSON.readTree(line));
            List<Profile> covering =
                    profiles.stream().filter(each -> each.covers(row)).toList();
            if (covering.isEmpty()) {
                unscored.merge(suite + " " + row.type(), 1, Integer::sum);
            }
            for (Profile profile : covering) {
                Verdict verdict = profile.judge(row);
                counts.computeIfAbsent(
                                "%-21s %-22s %-26s".formatted(suite, row.type(), profile.parserName()),
                                unused -> new EnumMap<>(Verdict.class))
                        .merge(verdict, 1, Integer::sum);
                if (verdict != Verdict.AGREES && verdict != Verdict.NO_VERDICT) {
                    disagreements.add(new Disagreement(profile, row, verdict));
                }
            }
        }
    }

    private static int sum(Map<Verdict, Integer> verdicts) {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void print(PrintStream out, Disagreement each) {
        out.printf(
                "%s %s %s %s %s  [%s] %s%n",
                each.verdict(),
                each.row().suite(),
                each.row().type(),
                each.profile().parserName(),
                each.row().shown(),
                each.profile().reason(each.row()),
                (each.row().note() + " " + each.row().options()).strip());
    }

    private void print(PrintStream out, boolean verbose) {
        out.printf(
                "%-21s %-22s %-26s %5s %7s %7s %7s %10s %5s%n",
                "suite", "type", "parser", "rows", "judged", "accepts", "rejects", "exceptions", "echo");
        counts.forEach((key, verdicts) -> out.printf(
                "%s %5d %7d %7d %7d %10d %5d%n",
                key,
                sum(verdicts),
                sum(verdicts) - verdicts.getOrDefault(Verdict.NO_VERDICT, 0),
                verdicts.getOrDefault(Verdict.FALSE_ACCEPT, 0),
                verdicts.getOrDefault(Verdict.FALSE_REJECT, 0),
                verdicts.getOrDefault(Verdict.EXCEPTION, 0),
                verdicts.getOrDefault(Verdict.ECHO, 0)));
        out.println();
        Map<String, Integer> reasons = new TreeMap<>();
        disagreements.forEach(each -> reasons.merge(
                "%s %s %s: %s"
                        .formatted(
                                each.row().suite(),
                                each.row().type(),
                                each.verdict(),
                                each.profile().reason(each.row())),
                1,
                Integer::sum));
        reasons.forEach((reason, count) -> out.printf("%4d %s%n", count, reason));
        if (verbose) {
            out.println();
            disagreements.forEach(each -> print(out, each));
        }
        out.println();
        unscored.forEach((key, count) -> out.printf("not scored: %s, %d rows%n", key, count));
    }
}
