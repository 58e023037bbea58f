package dev.staunch.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The review rules in {@code docs/rules}, and what is wrong with their form. */
final class ReviewRules {

    private static final int ONE_SCREEN = 60;
    private static final List<String> SECTIONS =
            List.of("## Why", "## Bad", "## Good", "## Exceptions", "## How to check", "## See");
    private static final Pattern PAGE = Pattern.compile("STN-(\\d{3})\\.md");
    private static final Pattern ABOUT = Pattern.compile(
            "Severity (low|medium|high|critical) · since \\d+\\.\\d+ · enforced by .+ · CWE-\\d+.* · ASVS 5\\.0 \\d+\\.\\d+\\.\\d+.*");

    private final Path rules;
    private final String tests;

    ReviewRules(Path root) throws IOException {
        this.rules = root.resolve("docs/rules");
        try (Stream<Path> files = Files.walk(root.resolve("examples/rules/src/test/java"))) {
            this.tests = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReviewRules::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The ids of the rules, in order. */
    List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(rules)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> PAGE.matcher(name).matches())
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        String index = read(rules.resolve("README.md"));
        String checklist = read(rules.resolve("checklist.md"));
        for (String id : ids()) {
            String page = read(rules.resolve(id + ".md"));
            problemsOf(id, page.lines().toList()).forEach(problem -> problems.add(id + ": " + problem));
            String title = page.lines().findFirst().orElse("").replaceFirst("# STN-\\d{3}: ", "");
            require(problems, index.contains("| [" + id + "](" + id + ".md) | " + title + " |"), id, "not in its area");
            require(problems, questions(index).contains("(" + id + ".md)"), id, "no question leads to it");
            require(problems, checklist.contains("(" + id + ".md)"), id, "not in the checklist");
            String test = id.toLowerCase(java.util.Locale.ROOT).replace("-", "");
            require(problems, tests.contains("void " + test + "_bad_"), id, "no test shows the bad");
            require(problems, tests.contains("void " + test + "_good_"), id, "no test shows the good");
        }
        return problems;
    }

    private static String questions(String index) {
        return index.substring(0, Math.max(index.indexOf("## By area"), 0));
    }

    private static void require(List<String> problems, boolean holds, String id, String problem) {
        if (!holds) {
            problems.add(id + ": " + problem);
        }
    }

    private static List<String> problemsOf(String id, List<String> page) {
        List<String> problems = new ArrayList<>();
        if (page.size() > ONE_SCREEN) {
            problems.add("more than a screen");
        }
        if (!page.get(0).matches("# " + id + ": [A-Z].*[^.]")) {
            problems.add("the title is no assertion under its number");
        }
        if (page.stream().noneMatch(ABOUT.asMatchPredicate())) {
            problems.add("no line with severity, version, enforcement, CWE and ASVS");
        }
        if (page.stream().noneMatch(line -> line.startsWith("Review comment: " + id + ": "))) {
            problems.add("no comment to paste");
        }
        if (!page.stream().filter(line -> line.startsWith("## ")).toList().equals(SECTIONS)) {
            problems.add("not the sections " + SECTIONS);
        } else {
            int why = page.indexOf("## Why");
            String text = String.join(" ", page.subList(why + 1, page.indexOf("## Bad")));
            if (text.split("[.:](?= |$)", -1).length > 6) {
                problems.add("the reason is longer than three sentences");
            }
            for (String section : List.of("bad", "good")) {
                if (page.stream()
                        .noneMatch(line -> line.startsWith("<!-- snippet: examples/rules/")
                                && line.endsWith("#" + section + " -->"))) {
                    problems.add("no region of the " + section);
                }
            }
        }
        return problems;
    }
}
