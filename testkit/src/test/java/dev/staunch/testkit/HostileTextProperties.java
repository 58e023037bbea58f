package dev.staunch.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.redaction.Redactor;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HostileTextProperties {

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.arbitrary();
    }

    @Property
    void is_survived_by_the_redactor(@ForAll("hostile") String text) {
        String once = Redactor.standard().redact(text);
        assertThat(Redactor.standard().redact(once)).isSameAs(once);
        assertThat(once).doesNotContain("\n", "\r", "\u202e", "\u0000");
    }

    @Test
    void has_each_kind_of_hostility() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String text = HostileText.arbitrary().sample();
            note(seen, "long", text.length() > 4_000);
            note(seen, "empty", text.isEmpty());
            note(seen, "bidi", text.contains("\u202e"));
            note(seen, "line break", text.contains("\n"));
            note(seen, "null", text.contains("\u0000"));
            note(seen, "traversal", text.contains("../"));
            note(seen, "markup", text.contains("<script>"));
            note(
                    seen,
                    "lone surrogate",
                    text.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2 == 1);
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "long", "empty", "bidi", "line break", "null", "traversal", "markup", "lone surrogate");
    }

    private static void note(Set<String> seen, String kind, boolean met) {
        if (met) {
            seen.add(kind);
        }
    }
}
