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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores the standard redactor on a folder of suites of other projects, one {@code *.jsonl.gz} each, and on a file of
 * ordinary lines. A line of a suite with a {@code text} is a true positive ({@code kind} tp), whose {@code secret} must not
 * survive, or none (fp), which should be left alone. A line with a {@code key} asks for a name. Other lines show structured
 * redaction: the values at {@code paths}. With {@code -v} the lines that fail are printed.
 */
final class SecretSuites {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALONE = "alone in a sentence: ";

    /** A word that mixes letters and digits at length, or a password: a secret of some kind, whatever the rule. */
    private static final Pattern HOLDS_SECRET = Pattern.compile(
            "(?=[\\w+/=~.-]{0,40}\\d)(?=[\\w+/=~.-]{0,40}[A-Za-z])\\b[\\w+/=~-]{20,}|(?i:password\" value)|(?i:token)\\W+\\w{10,}");

    private final boolean verbose;
    private final Map<String, int[]> scores = new TreeMap<>();

    private SecretSuites(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        SecretSuites suites = new SecretSuites(List.of(args).contains("-v"));
        Path given = Path.of(args[0]);
        if (Files.isDirectory(given)) {
            suites.readAll(given);
        } else {
            try (Stream<String> lines = Files.lines(given, StandardCharsets.UTF_8)) {
                lines.forEach(line -> suites.count(
                        "ordinary lines left alone", line, each -> visible(each).equals(redact(each))));
            }
        }
        suites.print();
    }

    private void readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Path file : found) {
                read(file);
            }
        }
    }

    /** Most secrets of a rule are known alone in a sentence if they have a literal; the other rules are named, to be judged. */
    private void print() {
        int[] literal = new int[2];
        List<String> others = new ArrayList<>();
        scores.forEach((name, score) -> {
            if (!name.startsWith(ALONE)) {
                print(name, score);
            } else if (2 * score[0] < score[1]) {
                others.add(name.substring(ALONE.length()) + " " + score[0] + "/" + score[1]);
            } else {
                literal[0] += score[0];
                literal[1] += score[1];
            }
        });
        if (literal[1] > 0) {
            print(ALONE + "rules with a literal", literal);
            System.out.println(ALONE + "other rules: " + String.join(", ", others));
        }
    }

    private static void print(String name, int[] score) {
        System.out.printf("%-60s %5d of %5d  %5.1f %%%n", name, score[0], score[1], 100.0 * score[0] / score[1]);
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
                        ALONE + row.get("rule").asString(),
                        "The value " + secret + " was seen.",
                        each -> !redact(each).contains(secret));
            } else {
                String name = suite + (HOLDS_SECRET.matcher(text).find() ? ": others" : ": others without any secret");
                count(name + " left alone", text, each -> visible(each).equals(redact(each)));
            }
        } else if (row.has("key")) {
            count(
                    suite + (positive ? ": secret names known" : ": other names left alone"),
                    row.get("key").asString(),
                    each -> Redactor.standard().isSecretName(each) == positive);
        } else if (row.path("input").isObject()) {
            structured(suite, row.path("options").path("paths"), row.get("input"));
        } else if (row.has("redact")) {
            JsonNode paths = row.get("redact").isArray()
                    ? row.get("redact")
                    : row.get("redact").path("paths");
            structured(suite, paths, row.path("bindings"));
            row.path("args").forEach(each -> structured(suite, paths, each));
        }
    }

    /**
     * The names at the ends of the paths become names of secrets. Of a wildcard at the end the name before it is one; other
     * paths with wildcards and brackets do not apply.
     */
    private void structured(String suite, JsonNode paths, JsonNode input) {
        RedactionPolicy policy = RedactionPolicy.standard();
        List<String> hidden = new ArrayList<>();
        for (JsonNode path : paths) {
            String plain = path.asString("").replaceAll("\\.\\*$", "");
            if (!plain.matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*")) {
                return;
            }
            JsonNode value = input;
            for (String name : plain.split("\\.", -1)) {
                value = value.path(name);
            }
            String last = plain.replaceAll(".*\\.", "");
            policy = policy.withNames(last);
            boolean holds = !value.isMissingNode() && !value.isNull() && !value.isBoolean() && !value.isEmpty();
            if (holds
                    || value.isNumber()
                    || (value.isString() && value.asString().length() > 1)) {
                hidden.add("\"" + last + "\":" + value);
            }
        }
        if (!hidden.isEmpty()) {
            Redactor redactor = Redactor.of(policy);
            count(
                    suite + ": values at paths gone",
                    input.toString(),
                    each -> hidden.stream().noneMatch(redactor.redact(each)::contains));
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
