package dev.staunch.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a site from being read without a network: links to nothing, and what a browser would fetch from elsewhere. */
final class Offline {

    private static final Pattern REFERENCE = Pattern.compile("<(\\w+)[^>]*?\\s(?:href|src)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-z][a-z0-9+.-]*:|//).*");

    private final Path site;
    private final Map<Path, Set<String>> ids = new HashMap<>();

    private Offline(Path site) {
        this.site = site;
    }

    /** Each with the page that it is in. */
    static List<String> problems(Path site) throws IOException {
        Offline offline = new Offline(site);
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                problems.addAll(offline.problemsOf(page));
            }
        }
        return problems;
    }

    private Set<String> problemsOf(Path page) throws IOException {
        Set<String> problems = new TreeSet<>();
        for (MatchResult reference :
                REFERENCE.matcher(Files.readString(page)).results().toList()) {
            String target = reference.group(2) == null ? reference.group(3) : reference.group(2);
            boolean fetched = !reference.group(1).equals("a");
            if (ELSEWHERE.matcher(target).matches()) {
                if (fetched) {
                    problems.add(site.relativize(page) + " fetches " + target);
                }
            } else if (!leadsSomewhere(page, target)) {
                problems.add(site.relativize(page) + " links to nothing: " + target);
            }
        }
        return problems;
    }

    private boolean leadsSomewhere(Path page, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? page
                : page.resolveSibling(decode(parts[0].split("\\?", 2)[0])).normalize();
        if (!file.startsWith(site) || !Files.isRegularFile(file)) {
            return false;
        }
        boolean anchored = parts.length > 1
                && !parts[1].isEmpty()
                && file.toString().endsWith(".html")
                && !page.startsWith(site.resolve("api")); // javadoc has its own, which its doclint checks
        return !anchored || idsOf(file).contains(decode(parts[1]));
    }

    private Set<String> idsOf(Path page) throws IOException {
        Set<String> known = ids.get(page);
        if (known == null) {
            known = ID.matcher(Files.readString(page))
                    .results()
                    .map(id -> id.group(1) == null ? id.group(2) : id.group(1))
                    .map(Offline::decode)
                    .collect(Collectors.toSet());
            ids.put(page, known);
        }
        return known;
    }

    private static String decode(String text) {
        String plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return java.net.URLDecoder.decode(plain.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
