package dev.staunch.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the root pom says of versions.
 *
 * @param pom its text
 * @param version the version of the reactor
 */
record Reactor(String pom, String version) {

    private static final Pattern REVISION = Pattern.compile("<revision>(.*?)</revision>");
    private static final Pattern MANAGED = Pattern.compile(
            "<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*<version>([^<]*)</version>");

    static Reactor read(Path root) throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"));
        Matcher revision = REVISION.matcher(pom);
        return new Reactor(pom, revision.find() ? revision.group(1) : "");
    }

    /** What is wrong with the content of a {@code <dependency>}, if anything is. */
    Optional<String> problemOfDependency(String dependency) {
        String group = element(dependency, "groupId");
        String artifact = element(dependency, "artifactId");
        String shown = element(dependency, "version");
        if (group.equals("dev.staunch") && artifact.equals("staunch-bom")) {
            return problemOfVersion(artifact, shown, version);
        }
        List<MatchResult> managed = MANAGED.matcher(pom)
                .results()
                .filter(each -> each.group(1).equals(group) && each.group(2).equals(artifact))
                .toList();
        return managed.isEmpty()
                ? Optional.of("the build knows no " + group + ":" + artifact)
                : problemOfVersion(artifact, shown, resolve(managed.get(0).group(3)));
    }

    /** A version may be left to the BOM. */
    private static Optional<String> problemOfVersion(String artifact, String shown, String actual) {
        return shown.isEmpty() || shown.equals(actual)
                ? Optional.empty()
                : Optional.of("the build has " + artifact + " " + actual);
    }

    private String resolve(String value) {
        return value.startsWith("${") ? element(pom, value.substring(2, value.length() - 1)) : value;
    }

    private static String element(String xml, String name) {
        Matcher matcher =
                Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(xml);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
