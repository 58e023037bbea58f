package dev.staunch.ascii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsProperties {

    private static final Pattern LABEL = Pattern.compile("(?!-)[A-Za-z0-9-]{1,63}(?<!-)");

    /** What one pass finds out, found out label by label. */
    private static int traits(String name) {
        String[] labels = name.split("\\.", -1);
        if (!Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches())) {
            return Labels.MALFORMED;
        }
        boolean upper = name.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean encoded = Arrays.stream(labels).anyMatch(label -> label.matches("(?i)xn--.*"));
        boolean digit = labels[labels.length - 1].matches("[0-9].*");
        return (upper ? Labels.UPPER_CASE : 0) | (encoded ? Labels.ENCODED : 0) | (digit ? Labels.DIGIT_LAST : 0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "z",
                        "x",
                        "XN",
                        "xn--",
                        "0",
                        "9",
                        "-",
                        "--",
                        ".",
                        "A",
                        "Z",
                        "_",
                        "\u017f",
                        "a".repeat(31))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void one_pass_finds_what_a_look_at_each_label_finds(@ForAll("names") String name) {
        assertThat(Labels.scan(name, 0, name.length())).isEqualTo(traits(name));
    }

    @Property
    void only_the_part_is_read(
            @ForAll("names") String before, @ForAll("names") String name, @ForAll("names") String after) {
        String text = before + name + after;
        assertThat(Labels.scan(text, before.length(), before.length() + name.length()))
                .isEqualTo(traits(name));
    }

    @Example
    void every_character_is_in_one_class() {
        for (char c = 0; c < 0x2000; c++) {
            String name = "b" + c + "b";
            assertThat(Labels.scan(name, 0, 3)).as("U+%04X", (int) c).isEqualTo(traits(name));
        }
    }
}
