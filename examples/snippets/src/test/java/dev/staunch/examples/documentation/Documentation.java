package dev.staunch.examples.documentation;

import dev.staunch.examples.documentation.Markdown.Block;
import dev.staunch.examples.documentation.Markdown.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of a source tree, and what is wrong with them. */
final class Documentation {

    private static final Set<String> SHELL = Set.of("sh", "bash", "console");
    private static final Pattern SNIPPET = Pattern.compile("snippet: (\\S+)#(\\S+)");
    /** What the build compiles, and the example of a module that {@code LogbackModuleTest} compiles. */
    private static final Pattern COMPILED =
            Pattern.compile("[\\w/-]+/src/(main|test)/java/.*\\.java|logging-safe/src/test/resources/shop/.*\\.java");

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
    private static final Pattern PAGE = Pattern.compile(
            "https://([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:/[\\w./~%+-]*(?:\\?[\\w.=&%+-]*)?(?:#[\\w.-]+)?)?");
    private static final Pattern OWN_MACHINE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/?");

    private final Path root;
    private final Reactor reactor;
    private final Set<String> knownCommands;
    private final Set<String> allowedHosts;

    /**
     * Documentation of a source tree.
     *
     * @param root the root of the tree
     * @param allowedCommands the commands that documents may show though {@code .ci/run} does not run them
     * @param allowedHosts the hosts that documents may send a reader to
     */
    Documentation(Path root, Set<String> allowedCommands, Set<String> allowedHosts) throws IOException {
        this.root = root;
        this.allowedHosts = allowedHosts;
        this.reactor = Reactor.read(root);
        try (Stream<String> run = Files.lines(root.resolve(".ci/run"))) {
            this.knownCommands = Stream.concat(allowedCommands.stream(), run.map(String::strip))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The root of the source tree that this module is in. */
    static Path root() {
        Path directory = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(directory.resolve(".mvn"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    /** The documents. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                .map(root::resolve)
                .filter(Files::exists)
                .forEach(files::add);
        for (String directory : List.of("docs", "examples")) {
            if (Files.exists(root.resolve(directory))) {
                try (Stream<Path> all = Files.walk(root.resolve(directory))) {
                    all.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    /** What is wrong with all documents, each with file and line. */
    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            Markdown markdown = Markdown.read(file);
            for (Block block : markdown.blocks()) {
                add(problems, file, block.line(), problemsOf(block));
            }
            for (Link link : markdown.links()) {
                add(problems, file, link.line(), problemsOf(file, link));
            }
            for (Table table : Table.of(Files.readAllLines(file))) {
                add(problems, file, table.line(), problemsOf(table));
            }
        }
        return problems;
    }

    private void add(List<String> problems, Path file, int line, List<String> found) {
        found.forEach(problem -> problems.add(root.relativize(file) + ":" + line + ": " + problem));
    }

    private List<String> problemsOf(Block block) throws IOException {
        if (block.language().isEmpty()) {
            return List.of("code block without a language");
        }
        if (block.language().equals("java")) {
            return problemOfJava(block).map(List::of).orElse(List.of());
        }
        if (block.language().equals("xml")) {
            return problemsOfXml(block);
        }
        return SHELL.contains(block.language()) ? problemsOfShell(block) : List.of();
    }

    private Optional<String> problemOfJava(Block block) throws IOException {
        Matcher snippet = SNIPPET.matcher(block.directive());
        if (!snippet.matches()) {
            return Optional.of("Java block without <!-- snippet: file#region --> before it");
        }
        Path source = root.resolve(snippet.group(1)).normalize();
        if (!source.startsWith(root) || !Files.isRegularFile(source)) {
            return Optional.of("no such file: " + snippet.group(1));
        }
        if (!COMPILED.matcher(snippet.group(1)).matches()) {
            return Optional.of("nothing compiles this file: " + snippet.group(1));
        }
        Optional<List<String>> region = Regions.find(Files.readAllLines(source), snippet.group(2));
        if (region.isEmpty()) {
            return Optional.of("no such region: " + snippet.group(2));
        }
        return region.get().equals(block.lines())
                ? Optional.empty()
                : Optional.of("Java block differs from the region, which is:\n" + String.join("\n", region.get()));
    }

    private List<String> problemsOfXml(Block block) {
        return DEPENDENCY
                .matcher(String.join("\n", block.lines()))
                .results()
                .flatMap(each -> reactor.problemOfDependency(each.group(1)).stream())
                .toList();
    }

    private List<String> problemsOfShell(Block block) {
        if (block.directive().equals("run")) { // .ci/run takes it from the document
            return List.of();
        }
        return commands(block).stream()
                .filter(command -> !knownCommands.contains(command))
                .map(command -> "neither .ci/run nor commands.txt has the command: " + command)
                .toList();
    }

    private static List<String> commands(Block block) {
        boolean console = block.language().equals("console");
        String text = String.join("\n", block.lines()).replaceAll("\\\\\n\\s*", "");
        return text.lines()
                .filter(line -> !console || line.startsWith("$ "))
                .map(line -> line.replaceFirst("^\\$ ", "")
                        .replaceFirst("(^|\\s+)#.*", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a table says to be held by tests is held by one at least. */
    private static List<String> problemsOf(Table table) {
        return table.header().contains("held by")
                ? table.rows().stream()
                        .filter(row -> !row.get(row.size() - 1).contains(".java#"))
                        .map(row -> "held by no test: " + row.get(0))
                        .toList()
                : List.of();
    }

    /** Of the form alone: whether there is a page behind it, no build without a network can tell. */
    private List<String> problemsOfElsewhere(String target) {
        if (OWN_MACHINE.matcher(target).matches()) {
            return List.of();
        }
        Matcher page = PAGE.matcher(target);
        if (!page.matches()) {
            return List.of("neither https nor well-formed: " + target);
        }
        return allowedHosts.contains(page.group(1))
                ? List.of()
                : List.of("hosts.txt has no " + page.group(1) + ": " + target);
    }

    private List<String> problemsOf(Path file, Link link) throws IOException {
        if (ELSEWHERE.matcher(link.target()).matches()) {
            return problemsOfElsewhere(link.target());
        }
        int hash = link.target().indexOf('#');
        String path = hash < 0 ? link.target() : link.target().substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!target.startsWith(root) || !Files.exists(target)) {
            return List.of("link to nothing: " + link.target());
        }
        if (hash < 0) {
            return List.of();
        }
        String anchor = link.target().substring(hash + 1);
        if (target.toString().endsWith(".md")) {
            return Markdown.read(target).anchors().contains(anchor)
                    ? List.of()
                    : List.of("link to no heading: " + link.target());
        }
        return target.toString().endsWith(".java") && new TestSource(Files.readString(target)).has(anchor)
                ? List.of()
                : List.of("link to no test: " + link.target());
    }
}
