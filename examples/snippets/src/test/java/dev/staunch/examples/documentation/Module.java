package dev.staunch.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pom and the module descriptor of a published module say.
 *
 * @param artifact its artifact id
 * @param packages the packages that it exports, in the order of the descriptor
 * @param modules the artifact ids of the modules of this build that it needs
 * @param required the artifact ids of others that it needs at run time
 * @param optional the artifact ids of others that it uses where they are there
 */
record Module(
        String artifact, List<String> packages, List<String> modules, List<String> required, List<String> optional) {

    /** Needed by compilers alone. */
    private static final Set<String> ANNOTATIONS = Set.of("jspecify", "error_prone_annotations");

    /** Gives versions, and is needed by nobody. */
    private static final Pattern MANAGED =
            Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);

    private static final Pattern EXPORTS = Pattern.compile("exports ([a-z.]+);");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    static Module read(Path directory) throws IOException {
        String pom =
                MANAGED.matcher(Files.readString(directory.resolve("pom.xml"))).replaceAll("");
        List<String> modules = new ArrayList<>();
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(pom);
        while (dependency.find()) {
            String text = dependency.group(1);
            String artifact = artifact(text);
            if (text.contains("<groupId>dev.staunch</groupId>")) {
                modules.add(artifact);
            } else if (text.contains("<optional>true</optional>")) {
                if (!optional.contains(artifact)) { // two major versions of a library
                    optional.add(artifact);
                }
            } else if (!text.contains("<scope>") && !ANNOTATIONS.contains(artifact)) {
                required.add(artifact);
            }
        }
        String own = artifact(pom.substring(pom.indexOf("</parent>")));
        String descriptor = Files.readString(directory.resolve("src/main/java/module-info.java"));
        List<String> packages =
                EXPORTS.matcher(descriptor).results().map(each -> each.group(1)).toList();
        return new Module(own, packages, modules, required, optional);
    }

    private static String artifact(String xml) {
        Matcher matcher = ARTIFACT.matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }
}
