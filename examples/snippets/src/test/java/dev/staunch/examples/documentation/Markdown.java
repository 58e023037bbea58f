package dev.staunch.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of a Markdown file as the checks need.
 *
 * @param blocks the fenced code blocks
 * @param anchors the fragments that a link may name
 * @param links the targets of links and images
 */
record Markdown(List<Block> blocks, Set<String> anchors, List<Link> links) {

    private static final Pattern FENCE = Pattern.compile("\\s*```+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!-- (.*) -->\\s*");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]]*\\]\\(<?([^)\\s>]+)|^\\[[^\\]]+\\]: +<?([^\\s>]+)|(?:src|href)=\"([^\"]+)\""
                    + "|<([a-z]+:[^>\\s]+)>");
    private static final Pattern ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");

    /**
     * A fenced code block.
     *
     * @param line where it begins
     * @param language the word behind the fence, or empty
     * @param directive the content of the comment before it, or empty
     * @param lines its lines
     */
    record Block(int line, String language, String directive, List<String> lines) {}

    /**
     * A link.
     *
     * @param line where it is
     * @param target where it leads
     */
    record Link(int line, String target) {}

    static Markdown read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static Markdown of(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        String directive = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                int start = i + 1;
                do {
                    i++;
                } while (i < lines.size() && !FENCE.matcher(lines.get(i)).matches());
                List<String> content = lines.subList(start, Math.min(i, lines.size()));
                blocks.add(new Block(start, fence.group(1).strip(), directive, content));
                directive = "";
                continue;
            }
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                directive = comment.group(1);
            } else if (!line.isBlank()) {
                directive = "";
            }
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String slug = slug(heading.group(1));
                int times = repeated.merge(slug, 1, Integer::sum);
                anchors.add(times == 1 ? slug : slug + "-" + (times - 1));
            }
            addAll(line, i + 1, links, anchors);
        }
        return new Markdown(blocks, anchors, links);
    }

    private static void addAll(String line, int number, List<Link> links, Set<String> anchors) {
        String text = line.replaceAll("`[^`]*`", "");
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            for (int form = 1; form <= link.groupCount(); form++) {
                if (link.group(form) != null) {
                    links.add(new Link(number, link.group(form)));
                }
            }
        }
        Matcher anchor = ANCHOR.matcher(text);
        while (anchor.find()) {
            anchors.add(anchor.group(1));
        }
    }

    /** The anchor that GitHub gives a heading. */
    private static String slug(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
