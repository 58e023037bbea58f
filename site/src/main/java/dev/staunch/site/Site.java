package dev.staunch.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes the site: {@code Site ROOT TARGET}. It ends with status 1 if a link leads nowhere, or a page needs the network. */
public final class Site {

    private Site() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        delete(target);
        new Pages(root, target).write(documents(root));
        Javadoc.write(root, target.resolve("api"));
        List<String> problems = Offline.problems(target);
        problems.forEach(System.err::println);
        System.out.println(
                problems.isEmpty() ? "Open " + target.resolve("index.html").toUri() : "The site is broken.");
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** The Markdown files of the project. */
    static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"));
                Stream<Path> examples = Files.walk(root.resolve("examples"), 2)) {
            return Stream.of(top, docs, examples)
                    .flatMap(each -> each)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
