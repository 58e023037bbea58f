package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.staunch.text.TextPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the module. An arrow or a package is added here, and an ADR says why. */
class ArchitectureTest {

    private static final int MAX_PUBLIC_TYPES = 50;
    private static final Set<String> CORE = Set.of("result", "classification", "error", "parse", "invariant");

    /** What each package of the module may use of it: earlier ones only, so that there is no cycle. */
    private static final List<Map.Entry<String, Set<String>>> ARROWS = List.of(
            Map.entry("text", Set.of()),
            Map.entry("number", Set.of()),
            Map.entry("money", Set.of("number")),
            Map.entry("net", Set.of("text")),
            Map.entry("contact", Set.of("net")),
            Map.entry("jackson", Set.of()));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(TextPolicy.class.getProtectionDomain().getCodeSource().getLocation());

    private static Stream<JavaClass> main() {
        return MAIN.stream().filter(each -> each.getPackageName().startsWith("dev.staunch."));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring("dev.staunch.".length());
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive());
    }

    @Test
    void packages_use_only_what_they_may() {
        for (Map.Entry<String, Set<String>> arrow : ARROWS) {
            Set<String> allowed = new HashSet<>(arrow.getValue());
            allowed.addAll(CORE);
            allowed.add(arrow.getKey());
            Set<String> used = main().filter(type -> packageOf(type).equals(arrow.getKey()))
                    .flatMap(ArchitectureTest::targets)
                    .filter(target -> target.getPackageName().startsWith("dev.staunch."))
                    .map(ArchitectureTest::packageOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(used).as(arrow.getKey()).isSubsetOf(allowed);
        }
    }

    @Test
    void arrows_point_to_earlier_packages_so_there_is_no_cycle() {
        Set<String> earlier = new HashSet<>();
        for (Map.Entry<String, Set<String>> arrow : ARROWS) {
            assertThat(earlier).containsAll(arrow.getValue());
            earlier.add(arrow.getKey());
        }
        assertThat(main().map(ArchitectureTest::packageOf).collect(Collectors.toSet()))
                .isEqualTo(earlier);
    }

    @Test
    void only_the_json_reader_needs_more_than_the_jdk() {
        Set<String> strangers = main().flatMap(type -> targets(type)
                        .map(JavaClass::getName)
                        .filter(name -> !name.startsWith("java.") && !name.startsWith("dev.staunch."))
                        .filter(name -> !name.startsWith("org.jspecify.") && !name.startsWith("com.google.errorprone."))
                        .filter(name -> !(packageOf(type).equals("jackson") && name.startsWith("tools.jackson.core.")))
                        .map(name -> type.getName() + " uses " + name))
                .collect(Collectors.toSet());
        assertThat(strangers).isEmpty();
    }

    @Test
    void nothing_prints_or_logs() {
        assertThat(main().flatMap(ArchitectureTest::targets).map(JavaClass::getName))
                .noneMatch(name -> name.equals("java.io.PrintStream") || name.startsWith("java.util.logging."));
    }

    @Test
    void public_types_are_few() {
        assertThat(main().filter(type ->
                        type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .hasSizeLessThanOrEqualTo(MAX_PUBLIC_TYPES);
    }
}
