package dev.staunch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That each question about the architecture finds what it asks for. */
class ArchitectureQuestionsTest {

    /** A class that does what none may do. */
    @SuppressWarnings("unused")
    private static final class Probe {
        private final System.Logger logger = System.getLogger("probe");
        private final Result<String, String> result = Result.ok("value");
        private final List<Test[]> stranger = List.of();
        private Test[] annotation = {};
    }

    private static final Architecture PROBE = Architecture.of(new ClassFileImporter().importClasses(Probe.class));

    @Test
    void an_arrow_is_found() {
        assertThat(PROBE.packages()).containsExactly("testing");
        assertThat(PROBE.usedBy("testing")).containsExactly("result");
    }

    @Test
    void a_stranger_is_found_even_in_an_array() {
        String use = Probe.class.getName() + " uses " + Test.class.getName();
        assertThat(PROBE.strangers(Map.of())).containsExactly(use);
        assertThat(PROBE.strangers(Map.of("org.junit.", List.of("parse")))).containsExactly(use);
        assertThat(PROBE.strangers(Map.of("org.junit.", List.of("testing")))).isEmpty();
    }

    @Test
    void a_logger_is_found() {
        assertThat(PROBE.usesOf("java.lang.System$Logger"))
                .containsExactly(Probe.class.getName() + " uses java.lang.System$Logger");
    }

    @Test
    void public_types_are_found() {
        assertThat(Architecture.ofModuleWith(Result.class).publicTypes())
                .contains("dev.staunch.result.Result")
                .doesNotContain("dev.staunch.result.Accumulator");
        assertThat(PROBE.publicTypes()).isEmpty();
    }

    @Test
    void an_arrow_that_closes_a_cycle_is_found() {
        assertThat(Architecture.backwards(List.of(Map.entry("a", Set.of("b")), Map.entry("b", Set.of("a")))))
                .containsExactly("a -> b");
        assertThat(Architecture.backwards(List.of(Map.entry("b", Set.of()), Map.entry("a", Set.of("b")))))
                .isEmpty();
    }
}
