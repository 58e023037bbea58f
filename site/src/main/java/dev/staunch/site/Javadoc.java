package dev.staunch.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of all published modules as one, with the JDK's own tool; the libraries are those of this class path. */
final class Javadoc {

    private static final List<String> FOLDERS = List.of("core", "validation", "logging-safe", "testkit");
    private static final Pattern MODULE = Pattern.compile("(?m)^(?:open )?module ([\\w.]+) \\{");

    private Javadoc() {}

    static void write(Path root, Path target) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:all,-missing", // what is missing is found where the modules are built
                "-Werror",
                "-notimestamp",
                "-encoding",
                "UTF-8",
                "--no-platform-links", // they lead to the network
                "-windowtitle",
                "Staunch",
                "-doctitle",
                "Staunch: nothing gets in unparsed, nothing is broken inside, nothing leaks out",
                "-header",
                "<a href=\"{@docRoot}/../index.html\">Staunch</a>",
                "-d",
                target.toString(),
                "--module-path",
                libraries()));
        Map<String, Path> modules = modules(root);
        modules.forEach((name, sources) -> arguments.addAll(List.of("--module-source-path", name + "=" + sources)));
        arguments.addAll(List.of("--module", String.join(",", modules.keySet())));
        int status = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException("javadoc failed");
        }
    }

    /** The modules of the project and where their sources are. */
    static Map<String, Path> modules(Path root) throws IOException {
        Map<String, Path> modules = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            Path sources = root.resolve(folder).resolve("src/main/java");
            Matcher module = MODULE.matcher(Files.readString(sources.resolve("module-info.java")));
            if (!module.find()) {
                throw new IOException("no module in " + folder);
            }
            modules.put(module.group(1), sources);
        }
        return modules;
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
