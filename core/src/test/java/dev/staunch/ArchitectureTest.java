package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.result.Result;
import dev.staunch.testing.Architecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the module. An arrow or a package is added here, and an ADR says why. */
class ArchitectureTest {

    private static final int MAX_PUBLIC_TYPES = 34;

    /** What each package may use: earlier ones only, so that there is no cycle. */
    private static final List<Map.Entry<String, Set<String>>> ARROWS = List.of(
            Map.entry("result", Set.of()),
            Map.entry("classification", Set.of()),
            Map.entry("error", Set.of("result", "classification")),
            Map.entry("parse", Set.of("result", "classification", "error")),
            Map.entry("sensitive", Set.of("result", "classification", "error", "parse")),
            Map.entry("invariant", Set.of("classification", "error")),
            Map.entry("authorization", Set.of("result", "error")),
            Map.entry("vavr", Set.of("result", "error")));

    private static final List<String> PACKAGES =
            ARROWS.stream().map(Map.Entry::getKey).toList();

    /** What each package may use beside the JDK. */
    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "org.jspecify.annotations.", PACKAGES,
            "com.google.errorprone.annotations.", PACKAGES,
            "io.vavr.", List.of("vavr"));

    private static final Architecture CORE = Architecture.ofModuleWith(Result.class);

    static List<Map.Entry<String, Set<String>>> arrows() {
        return ARROWS;
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void a_package_uses_only_what_it_may(Map.Entry<String, Set<String>> arrow) {
        assertThat(CORE.usedBy(arrow.getKey())).isSubsetOf(arrow.getValue());
    }

    @Test
    void allowed_arrows_form_no_cycle() {
        assertThat(Architecture.backwards(ARROWS)).isEmpty();
    }

    @Test
    void every_package_has_its_arrows_and_is_named_after_a_concept() {
        assertThat(CORE.packages()).isSubsetOf(PACKAGES).contains("result", "error");
        assertThat(PACKAGES).noneMatch(name -> name.matches("(.*\\.)?(util|utils|helper|internal|impl)(\\..*)?"));
    }

    @Test
    void nothing_is_needed_but_the_jdk() {
        assertThat(CORE.strangers(OUTSIDE)).isEmpty();
    }

    @Test
    void nothing_is_logged() {
        assertThat(CORE.usesOf("java.util.logging.", "java.lang.System$Logger", "java.io.PrintStream"))
                .isEmpty();
    }

    @Test
    void public_types_are_few() {
        assertThat(CORE.publicTypes()).hasSizeLessThanOrEqualTo(MAX_PUBLIC_TYPES);
    }
}
