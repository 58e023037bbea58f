package dev.staunch.benchmarks;

import dev.staunch.redaction.RedactionPolicy;
import dev.staunch.redaction.Redactor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores the standard redactor on a folder of suites of other projects, one {@code *.jsonl.gz} each. A line with a
 * {@code text} is a true positive ({@code kind} tp), whose {@code secret} must not survive, or none (fp), which should be left
 * alone. A line with a {@code key} asks for a name. Other lines show structured redaction: the values at {@code paths}.
 * With {@code -v} the lines that fail are printed.
 */
final class SecretSuites {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean verbose;
    private final Map<String, int[]> scores = new TreeMap<>();

    private SecretSuites(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        SecretSuites suites = new SecretSuites(args.length > 1 && args[1].equals("-v"));
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Path file : found) {
                suites.read(file);
            }
        }
        suites.scores.forEach((name, score) -> System.out.printf(
                "%-60s %5d of %5d  %5.1f %%%n", name, score[0], score[1], 100.0 * score[0] / score[1]));
    }

    private void read(Path file) throws IOException {
        String suite = file.getFileName().toString().replace(".jsonl.gz", "");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                score(suite, JSON.readTree(line));
            }
        }
    }

    private void score(String suite, JsonNode row) {
        boolean positive = row.path("kind").asString("").equals("tp");
        if (row.has("text")) {
            String text = row.get("text").asString();
            if (positive) {
                String secret = row.get("secret").asString();
                count(suite + ": secrets gone", text, each -> !redact(each).contains(secret));
                count(
                        suite + ": alone in a sentence, " + row.get("rule").asString(),
                        "The value " + secret + " was seen.",
                        each -> !redact(each).contains(secret));
            } else {
                count(suite + ": others left alone", text, each -> visible(each).equals(redact(each)));
            }
        } else if (row.has("key")) {
            count(
                    suite + (positive ? ": secret names known" : ": other names left alone"),
                    row.get("key").asString(),
                    each -> Redactor.standard().isSecretName(each) == positive);
        } else if (row.path("input").isObject()) {
            structured(suite, row);
        }
    }

    /** The names at the ends of the paths become names of secrets; paths with wildcards and brackets do not apply. */
    private void structured(String suite, JsonNode row) {
        RedactionPolicy policy = RedactionPolicy.standard();
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode path : row.path("options").path("paths")) {
            if (!path.asString("").matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*")) {
                return;
            }
            JsonNode value = row.get("input");
            for (String name : path.asString().split("\\.", -1)) {
                value = value.path(name);
            }
            values.add(value);
            policy = policy.withNames(path.asString().replaceAll(".*\\.", ""));
        }
        if (!values.isEmpty()) {
            Redactor redactor = Redactor.of(policy);
            count(
                    suite + ": values at plain paths gone",
                    row.get("input").toString(),
                    each -> values.stream()
                            .filter(value ->
                                    value.isString() && value.asString().length() > 1)
                            .noneMatch(value -> redactor.redact(each).contains(":\"" + value.asString() + "\"")));
        }
    }

    private void count(String name, String text, Predicate<String> passes) {
        int[] score = scores.computeIfAbsent(name, none -> new int[2]);
        score[1]++;
        if (passes.test(text)) {
            score[0]++;
        } else if (verbose) {
            System.out.println(name + " | " + text + "\n    " + redact(text));
        }
    }

    private static String redact(String text) {
        return Redactor.standard().redact(text);
    }

    /** What neutralisation alone makes of a text. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(redact(String.valueOf((char) c))));
        return out.toString();
    }
}
