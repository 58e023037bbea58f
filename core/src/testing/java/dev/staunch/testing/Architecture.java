package dev.staunch.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled main classes of one module, and the questions that each module's {@code ArchitectureTest} asks of them.
 * Packages of Staunch are named without the leading {@code dev.staunch.}.
 */
public final class Architecture {

    private static final String ROOT = "dev.staunch.";

    private final JavaClasses classes;

    private Architecture(JavaClasses classes) {
        this.classes = classes;
    }

    /** The module that a class belongs to. */
    public static Architecture ofModuleWith(Class<?> member) {
        return of(new ClassFileImporter()
                .importUrl(member.getProtectionDomain().getCodeSource().getLocation()));
    }

    static Architecture of(JavaClasses classes) {
        return new Architecture(classes);
    }

    /** The packages of the module. */
    public Set<String> packages() {
        return main().map(Architecture::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages of Staunch, in this module or another, that classes of a package use. */
    public Set<String> usedBy(String from) {
        return main().filter(type -> packageOf(type).equals(from))
                .flatMap(Architecture::targets)
                .filter(target -> target.getPackageName().startsWith(ROOT))
                .map(Architecture::packageOf)
                .filter(to -> !to.equals(from))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Uses of packages that are neither Staunch's nor {@code java.*}, and are not allowed.
     *
     * @param allowed the beginnings of the names of packages, and the packages of Staunch that may use them
     */
    public Set<String> strangers(Map<String, ? extends Collection<String>> allowed) {
        return uses(target -> !isOurs(target) && !target.getName().startsWith("java."))
                .filter(use -> allowed.entrySet().stream()
                        .noneMatch(each -> use.to().startsWith(each.getKey())
                                && each.getValue().contains(use.from())))
                .map(Use::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Uses of classes whose names begin so. */
    public Set<String> usesOf(String... prefixes) {
        return uses(target -> Stream.of(prefixes).anyMatch(target.getName()::startsWith))
                .map(Use::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The public types, without those that are nested in others. */
    public Set<String> publicTypes() {
        return main().filter(
                        type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A first arrow that leads backwards, as {@code a -> b}, in a table of arrows that lists each package after those
     * that it uses; empty if there is none, and then there is no cycle.
     */
    public static Set<String> backwards(Collection<? extends Map.Entry<String, ? extends Collection<String>>> arrows) {
        Set<String> earlier = new HashSet<>();
        Set<String> backwards = new TreeSet<>();
        for (Map.Entry<String, ? extends Collection<String>> each : arrows) {
            each.getValue().stream()
                    .filter(to -> !earlier.contains(to))
                    .forEach(to -> backwards.add(each.getKey() + " -> " + to));
            earlier.add(each.getKey());
        }
        return backwards;
    }

    private record Use(String type, String from, String to) {
        @Override
        public String toString() {
            return type + " uses " + to;
        }
    }

    private Stream<Use> uses(Predicate<JavaClass> filter) {
        return main().flatMap(type -> targets(type)
                .filter(target -> !target.isPrimitive() && filter.test(target))
                .map(target -> new Use(type.getName(), packageOf(type), target.getName())));
    }

    private Stream<JavaClass> main() {
        return classes.stream()
                .filter(type -> isOurs(type) && !type.getSimpleName().equals("module-info"));
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
