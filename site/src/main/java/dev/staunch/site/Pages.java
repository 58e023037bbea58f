package dev.staunch.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown files as pages, each where its file is, with what they link to. */
final class Pages {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern METHOD = Pattern.compile("^( +(?:final )?void )(\\w+)(?=\\()");
    private static final Pattern TITLE = Pattern.compile("(?m)^# +(.*)$");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="%2$sstyle.css">
            </head>
            <body>
            <nav><a href="%2$sindex.html">Staunch</a> <a href="%2$sdocs/index.html">Documents</a> \
            <a href="%2$sdocs/rules/index.html">Rules</a> <a href="%2$sapi/index.html">API</a></nav>
            <main>
            %3$s</main>
            </body>
            </html>
            """;

    private final Path root;
    private final Path target;

    /** Other files than pages that a page links to. */
    private final Set<Path> linked = new LinkedHashSet<>();

    Pages(Path root, Path target) {
        this.root = root;
        this.target = target;
    }

    void write(List<Path> documents) throws IOException {
        for (Path document : documents) {
            String markdown = Files.readString(document);
            Node page = PARSER.parse(markdown);
            page.accept(new Targets(document));
            Matcher title = TITLE.matcher(markdown);
            write(pageOf(document), title.find() ? title.group(1) : "Staunch", RENDERER.render(page));
        }
        for (Path file : linked) {
            if (isCopied(file)) {
                Path copy = target.resolve(root.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            } else {
                write(pageOf(file), root.relativize(file).toString(), source(Files.readAllLines(file)));
            }
        }
        Files.createDirectories(target);
        try (InputStream style = Objects.requireNonNull(Pages.class.getResourceAsStream("style.css"))) {
            Files.write(target.resolve("style.css"), style.readAllBytes());
        }
    }

    private void write(Path page, String title, String body) throws IOException {
        String up = "../".repeat(target.relativize(page).getNameCount() - 1);
        Files.createDirectories(page.resolveSibling(""));
        Files.write(page, PAGE.formatted(escape(title), up, body).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isCopied(Path file) {
        return file.toString().endsWith(".svg") || file.toString().endsWith(".json");
    }

    /** Where the page of a file is. */
    private Path pageOf(Path file) {
        String path = root.relativize(file).toString();
        String page = path.endsWith("README.md")
                ? path.replaceFirst("README\\.md$", "index.html")
                : path.replaceFirst("\\.md$", "") + ".html";
        return target.resolve(page);
    }

    /** A source as a page, each test of which has its anchor. */
    private static String source(List<String> lines) {
        return lines.stream()
                .map(Pages::escape)
                .map(line -> METHOD.matcher(line).replaceFirst("$1<a id=\"$2\">$2</a>"))
                .collect(Collectors.joining("\n", "<pre>", "</pre>\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Leads links to pages in place of files; a link to a folder without a page becomes its text. */
    private final class Targets extends AbstractVisitor {

        private final Path document;

        Targets(Path document) {
            this.document = document;
        }

        @Override
        public void visit(Image image) {
            linked.add(document.resolveSibling(image.getDestination()).normalize());
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            String destination = link.getDestination();
            if (destination.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*") || destination.startsWith("#")) {
                return;
            }
            String[] parts = destination.split("#", 2);
            Path file = document.resolveSibling(parts[0]).normalize();
            if (Files.isDirectory(file)) {
                unwrap(link);
                return;
            }
            if (!file.toString().endsWith(".md")) {
                linked.add(file);
            }
            Path page = isCopied(file) ? target.resolve(root.relativize(file)) : pageOf(file);
            String path = pageOf(document)
                    .resolveSibling("")
                    .relativize(page)
                    .toString()
                    .replace('\\', '/');
            link.setDestination(parts.length > 1 ? path + "#" + parts[1] : path);
        }

        private static void unwrap(Link link) {
            Node child = link.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.insertBefore(child);
                child = next;
            }
            link.unlink();
        }
    }
}
