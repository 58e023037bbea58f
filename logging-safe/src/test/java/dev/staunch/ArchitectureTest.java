package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.SafeLogger;
import dev.staunch.testing.Architecture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the module. An arrow or a package is added here, and an ADR says why. */
class ArchitectureTest {

    private static final int MAX_PUBLIC_TYPES = 25;

    /** What each package may use: earlier ones only, so that there is no cycle, and core. */
    private static final List<Map.Entry<String, Set<String>>> ARROWS = List.of(
            Map.entry("redaction", Set.of("sensitive")),
            Map.entry("logging", Set.of("redaction", "classification", "error")),
            Map.entry("logging.sink", Set.of()),
            Map.entry("logging.coverage", Set.of("logging", "logging.sink")),
            Map.entry("logging.jul", Set.of("logging", "logging.sink")),
            Map.entry("logging.logback", Set.of("logging", "logging.coverage", "logging.jul")),
            Map.entry("logging.logback.sink", Set.of("logging.sink")),
            Map.entry("logging.boot", Set.of("logging.logback", "logging.coverage")),
            Map.entry("logging.log4j", Set.of("logging", "logging.coverage", "logging.jul", "logging.sink")),
            Map.entry("logging.slf4j", Set.of("logging", "logging.coverage", "logging.jul", "logging.sink")));

    private static final List<String> PACKAGES =
            ARROWS.stream().map(Map.Entry::getKey).toList();

    /** What each package may use beside the JDK. */
    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "org.jspecify.annotations.",
            PACKAGES,
            "com.google.errorprone.annotations.",
            PACKAGES,
            "javax.crypto.",
            List.of("redaction"),
            "org.slf4j.",
            List.of(
                    "logging",
                    "logging.coverage",
                    "logging.logback",
                    "logging.logback.sink",
                    "logging.boot",
                    "logging.log4j",
                    "logging.slf4j"),
            "ch.qos.logback.",
            List.of("logging.logback", "logging.logback.sink", "logging.boot"),
            "org.springframework.",
            List.of("logging.boot"),
            "org.apache.logging.log4j.",
            List.of("logging.log4j"));

    private static final Architecture LOGGING = Architecture.ofModuleWith(SafeLogger.class);

    static List<Map.Entry<String, Set<String>>> arrows() {
        return ARROWS;
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void a_package_uses_only_what_it_may(Map.Entry<String, Set<String>> arrow) {
        assertThat(LOGGING.usedBy(arrow.getKey())).isSubsetOf(arrow.getValue());
    }

    @Test
    void every_package_has_its_arrows() {
        assertThat(LOGGING.packages()).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void nothing_else_is_needed() {
        assertThat(LOGGING.strangers(OUTSIDE)).isEmpty();
    }

    @Test
    void there_are_no_regular_expressions() {
        assertThat(LOGGING.usesOf("java.util.regex.")).isEmpty();
    }

    @Test
    void public_types_are_few() {
        assertThat(LOGGING.publicTypes()).hasSizeLessThanOrEqualTo(MAX_PUBLIC_TYPES);
    }
}
