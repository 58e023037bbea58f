package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each family of parsers, for a minute each. */
class ParsersFuzzTest {

    private static final Map<String, List<Target>> FAMILIES = Target.byFamily();

    /** Those that have a test of their own here. */
    private static final Set<String> NAMED =
            Set.of("contact", "file", "http", "identifier", "jdk", "money", "net", "number", "payment", "place");

    private static void fuzz(String family, byte[] input) {
        String text = Texts.of(input);
        for (Target target : FAMILIES.getOrDefault(family, List.of())) {
            target.accept(text);
        }
    }

    @FuzzTest(maxDuration = "1m")
    void contact(byte[] input) {
        fuzz("contact", input);
    }

    @FuzzTest(maxDuration = "1m")
    void file(byte[] input) {
        fuzz("file", input);
    }

    @FuzzTest(maxDuration = "1m")
    void http(byte[] input) {
        fuzz("http", input);
    }

    @FuzzTest(maxDuration = "1m")
    void identifier(byte[] input) {
        fuzz("identifier", input);
    }

    @FuzzTest(maxDuration = "1m")
    void jdk(byte[] input) {
        fuzz("jdk", input);
    }

    @FuzzTest(maxDuration = "1m")
    void money(byte[] input) {
        fuzz("money", input);
    }

    @FuzzTest(maxDuration = "1m")
    void net(byte[] input) {
        fuzz("net", input);
    }

    @FuzzTest(maxDuration = "1m")
    void number(byte[] input) {
        fuzz("number", input);
    }

    @FuzzTest(maxDuration = "1m")
    void payment(byte[] input) {
        fuzz("payment", input);
    }

    @FuzzTest(maxDuration = "1m")
    void place(byte[] input) {
        fuzz("place", input);
    }

    /** The families that came later. */
    @FuzzTest(maxDuration = "1m")
    void others(byte[] input) {
        for (String family : FAMILIES.keySet()) {
            if (!NAMED.contains(family)) {
                fuzz(family, input);
            }
        }
    }

    @Test
    void parsers_are_found() {
        assertThat(FAMILIES.keySet()).containsAll(NAMED);
        assertThat(FAMILIES.values()).noneMatch(List::isEmpty);
    }
}
