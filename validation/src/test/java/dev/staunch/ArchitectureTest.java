package dev.staunch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.testing.Architecture;
import dev.staunch.text.TextPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the module. An arrow or a package is added here, and an ADR says why. */
class ArchitectureTest {

    private static final int MAX_PUBLIC_TYPES = 64;
    private static final Set<String> NOT_EXPORTED =
            Set.of("dev.staunch.ascii.", "dev.staunch.bound.", "dev.staunch.unwrap.");
    private static final Set<String> CORE =
            Set.of("result", "classification", "error", "parse", "invariant", "sensitive");

    /** What each package of the module may use of it: earlier ones only, so that there is no cycle. */
    private static final List<Map.Entry<String, Set<String>>> ARROWS = List.of(
            Map.entry("text", Set.of()),
            Map.entry("ascii", Set.of()),
            Map.entry("account", Set.of("text")),
            Map.entry("number", Set.of()),
            Map.entry("money", Set.of("number")),
            Map.entry("file", Set.of("text")),
            Map.entry("net", Set.of("ascii", "text")),
            Map.entry("icu", Set.of("net")),
            Map.entry("bound", Set.of()),
            Map.entry("contact", Set.of("ascii", "bound", "net")),
            Map.entry("http", Set.of("ascii", "bound")),
            Map.entry("jdk", Set.of("bound")),
            Map.entry("place", Set.of("bound")),
            Map.entry("payment", Set.of("bound", "place")),
            Map.entry("identifier", Set.of("bound")),
            Map.entry("paging", Set.of("bound", "number")),
            Map.entry("jakarta", Set.of("text", "number")),
            Map.entry("unwrap", Set.of("money", "net", "http", "place", "payment", "identifier")),
            Map.entry("phone", Set.of("bound", "place")),
            Map.entry("source", Set.of("text")),
            Map.entry("csv", Set.of("text")),
            Map.entry(
                    "convert",
                    Set.of("contact", "file", "http", "identifier", "money", "net", "payment", "phone", "place")),
            Map.entry("jackson", Set.of("convert")),
            Map.entry("spring", Set.of("convert")),
            Map.entry("jaxrs", Set.of("convert")));

    private static final List<String> PACKAGES =
            ARROWS.stream().map(Map.Entry::getKey).toList();

    /** What each package may use beside the JDK. */
    private static final Map<String, List<String>> OUTSIDE = Map.ofEntries(
            Map.entry("org.jspecify.annotations.", PACKAGES),
            Map.entry("com.google.errorprone.annotations.", PACKAGES),
            Map.entry("tools.jackson.", List.of("jackson")),
            Map.entry("jakarta.validation.", List.of("jakarta", "unwrap")),
            Map.entry("com.ibm.icu.", List.of("icu")),
            Map.entry("com.fasterxml.jackson.", List.of("jackson")),
            Map.entry("org.springframework.core.", List.of("spring")),
            Map.entry("jakarta.ws.rs.", List.of("jaxrs")),
            Map.entry("de.siegmar.fastcsv.", List.of("csv")),
            Map.entry("com.google.i18n.phonenumbers.", List.of("phone")),
            Map.entry("javax.net.", List.of("net"))); // of java.base, but for its name

    private static final Architecture VALIDATION = Architecture.ofModuleWith(TextPolicy.class);

    static List<Map.Entry<String, Set<String>>> arrows() {
        return ARROWS;
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void a_package_uses_only_what_it_may(Map.Entry<String, Set<String>> arrow) {
        Set<String> allowed = new HashSet<>(arrow.getValue());
        allowed.addAll(CORE);
        assertThat(VALIDATION.usedBy(arrow.getKey())).isSubsetOf(allowed);
    }

    @Test
    void allowed_arrows_form_no_cycle() {
        assertThat(Architecture.backwards(ARROWS)).isEmpty();
    }

    @Test
    void every_package_has_its_arrows() {
        assertThat(VALIDATION.packages()).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void only_packages_of_their_own_need_more_than_the_jdk() {
        assertThat(VALIDATION.strangers(OUTSIDE)).isEmpty();
    }

    @Test
    void nothing_is_logged() {
        assertThat(VALIDATION.usesOf("java.util.logging.", "java.lang.System$Logger", "java.io.PrintStream"))
                .isEmpty();
    }

    @Test
    void public_types_are_few() {
        assertThat(VALIDATION.publicTypes())
                .filteredOn(type -> NOT_EXPORTED.stream().noneMatch(type::startsWith))
                .hasSizeLessThanOrEqualTo(MAX_PUBLIC_TYPES);
    }
}
