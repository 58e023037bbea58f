package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each family of parsers, for a minute for each of its parsers. */
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

    @FuzzTest(maxDuration = "2m")
    void file(byte[] input) {
        fuzz("file", input);
    }

    @FuzzTest(maxDuration = "5m")
    void http(byte[] input) {
        fuzz("http", input);
    }

    @FuzzTest(maxDuration = "2m")
    void identifier(byte[] input) {
        fuzz("identifier", input);
    }

    @FuzzTest(maxDuration = "11m")
    void jdk(byte[] input) {
        fuzz("jdk", input);
    }

    @FuzzTest(maxDuration = "1m")
    void money(byte[] input) {
        fuzz("money", input);
    }

    @FuzzTest(maxDuration = "5m")
    void net(byte[] input) {
        fuzz("net", input);
    }

    @FuzzTest(maxDuration = "4m")
    void number(byte[] input) {
        fuzz("number", input);
    }

    @FuzzTest(maxDuration = "3m")
    void payment(byte[] input) {
        fuzz("payment", input);
    }

    @FuzzTest(maxDuration = "1m")
    void place(byte[] input) {
        fuzz("place", input);
    }

    /** The families that came later. */
    @FuzzTest(maxDuration = "6m")
    void others(byte[] input) {
        for (String family : FAMILIES.keySet()) {
            if (!NAMED.contains(family)) {
                fuzz(family, input);
            }
        }
    }

    @Test
    void a_family_has_a_minute_for_each_of_its_parsers() {
        Map<String, Integer> parsers = new TreeMap<>();
        FAMILIES.forEach((family, targets) ->
                parsers.merge(NAMED.contains(family) ? family : "others", targets.size(), Integer::sum));
        Map<String, Integer> minutes = new TreeMap<>();
        for (Method method : ParsersFuzzTest.class.getDeclaredMethods()) {
            FuzzTest test = method.getAnnotation(FuzzTest.class);
            if (test != null) {
                minutes.put(method.getName(), Integer.valueOf(test.maxDuration().replace("m", "")));
            }
        }
        assertThat(minutes).isEqualTo(parsers);
    }

    @Test
    void parsers_are_found() {
        assertThat(FAMILIES.keySet()).containsAll(NAMED);
        assertThat(FAMILIES.values()).noneMatch(List::isEmpty);
    }
}
