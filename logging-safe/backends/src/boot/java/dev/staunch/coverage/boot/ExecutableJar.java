package dev.staunch.coverage.boot;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** The application of this test as Boot's build plugins would pack it: libraries as jars within the jar. */
final class ExecutableJar {

    private ExecutableJar() {}

    static Path in(Path directory) throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        Path application = directory.resolve("application.jar");
        Path executable = directory.resolve("executable.jar");
        List<Path> libraries = new ArrayList<>();
        for (Path each : classPath) {
            if (Files.exists(each.resolve(classFile()))) {
                pack(each, application);
            } else if (Files.isDirectory(each)) {
                Path jar = directory.resolve("classes" + libraries.size() + ".jar");
                pack(each, jar);
                libraries.add(jar);
            } else if (isNeeded(each.getFileName().toString())) {
                libraries.add(each);
            }
        }
        Repackager repackager = new Repackager(application.toFile());
        repackager.setMainClass(BootProgram.class.getName());
        repackager.repackage(executable.toFile(), callback -> {
            for (Path each : libraries) {
                callback.library(new Library(each.toFile(), LibraryScope.RUNTIME));
            }
        });
        return executable;
    }

    private static boolean isNeeded(String library) {
        return !library.contains("junit") && !library.contains("surefire") && !library.contains("loader");
    }

    private static String classFile() {
        return BootProgram.class.getName().replace('.', '/') + ".class";
    }

    private static void pack(Path root, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(root.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }
}
