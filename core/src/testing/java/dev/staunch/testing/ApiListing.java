package dev.staunch.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What of a module's API the comparison of releases does not see: exports and other words of its descriptor, the permitted
 * subtypes of sealed types, and where null may be. Each fact is a line.
 */
public final class ApiListing {

    private ApiListing() {}

    /** The facts of the module that a class belongs to. */
    public static NavigableSet<String> ofModuleWith(Class<?> member) {
        try {
            Path classes = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleDescriptor module = descriptor(classes);
            NavigableSet<String> lines = linesOf(module);
            for (String name : exportsOf(module)) {
                for (Class<?> type : typesIn(classes, name)) {
                    lines.addAll(linesOf(type));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts of a module descriptor. */
    static NavigableSet<String> linesOf(ModuleDescriptor module) {
        NavigableSet<String> lines = new TreeSet<>();
        module.exports().forEach(each -> lines.add("module exports " + each.source() + qualified(each.targets())));
        module.opens().forEach(each -> lines.add("module opens " + each.source() + qualified(each.targets())));
        module.provides().forEach(each -> lines.add("module provides " + each.service()));
        module.requires().stream()
                .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED))
                .forEach(each -> lines.add("module requires "
                        + each.modifiers().stream()
                                .map(modifier -> modifier + " ")
                                .sorted()
                                .collect(Collectors.joining())
                                .toLowerCase(java.util.Locale.ROOT)
                        + each.name()));
        return lines;
    }

    /** The facts of a type; none if it is not part of the API. */
    static NavigableSet<String> linesOf(Class<?> type) {
        NavigableSet<String> lines = new TreeSet<>();
        if (!isApi(type)) {
            return lines;
        }
        String name = type.getCanonicalName();
        if (!type.getPackage().isAnnotationPresent(NullMarked.class)) {
            lines.add("nullness unknown in package " + type.getPackageName());
        }
        if (type.isSealed()) {
            lines.add("sealed " + name + " permits "
                    + Stream.of(type.getPermittedSubclasses())
                            .map(Class::getCanonicalName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        executables(type)
                .map(Nullness::signature)
                .filter(Nullness::isMentioned)
                .forEach(signature -> lines.add("nullable " + name + ": " + signature));
        return lines;
    }

    private static boolean isApi(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (!Modifier.isPublic(each.getModifiers()) && !Modifier.isProtected(each.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()) || Modifier.isProtected(each.getModifiers()))
                .filter(each -> !each.isSynthetic() && !(each instanceof Method method && method.isBridge()));
    }

    private static ModuleDescriptor descriptor(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static List<String> exportsOf(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
    }

    private static List<Class<?>> typesIn(Path classes, String packageName) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    types.add(load(packageName + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiListing.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String qualified(java.util.Set<String> targets) {
        return targets.isEmpty() ? "" : " to " + String.join(", ", new TreeSet<>(targets));
    }
}
