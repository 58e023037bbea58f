package dev.staunch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final String EMOJI = "\ud83d\ude00";

    private static String of(@Nullable String raw) {
        return FileName.parse(raw)
                .fold(FileName::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "file (1).txt",
                "a,b;c=d.txt",
                "it's 100%.txt",
                "a  b",
                "a-b_c+d@e#f$g&h!.tar.gz",
                ".htaccess",
                "..a",
                "a..b",
                "~",
                "~$x.docx",
                "%2e%2e",
                "PROGRA~1",
                "CONSOLE.txt",
                "com.txt",
                "LPT0x",
                "com10",
                "COM0",
                "lpt",
                "a.con",
                "xcon",
                "\u65e5\u672c\u8a9e.txt",
                EMOJI + ".png",
                "\u00e9",
                "\u00bd.txt",
                "\u3053\u308c\u306f\uff1f.txt",
                "10.00\u202fAM.png",
                "wait\u2026"
            })
    void accepts(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
    }

    @Test
    void is_normalised() {
        assertThat(of("e\u0301.png")).isEqualTo("\u00e9.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a\\b",
                "C:a",
                "a?",
                "a*b",
                "a\"b",
                "a<b",
                "a>b",
                "a|b",
                "a/",
                "a\u2215b",
                "a\u2044b",
                "a\u2216b",
                "a\u29f5b",
                "a\u29f8b",
                "a\u29f9b",
                "a\uf03ab",
                "a\uf05cb",
                "a:b:$DATA"
            })
    void refuses_characters_that_separate_or_look_like_it(String raw) {
        assertThat(of(raw)).isEqualTo("file.character_not_allowed {offset=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uff0fb", "a\uff3cb", "a\uff1ab", "a\u2105b", "a\ufe68b", "\uff23\uff1a"})
    void refuses_what_a_conversion_makes_a_separator(String raw) {
        assertThat(of(raw)).isEqualTo("file.character_not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-rf", "-", " a", "a ", " ", "a.", ".", "..", "...", "a. ", "a .", "\u00a0a", "a\u00a0", "\u3000a"
            })
    void refuses_edges(String raw) {
        assertThat(of(raw)).isEqualTo("file.edge_not_allowed");
    }

    static List<String> devices() {
        List<String> devices = new ArrayList<>(List.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"));
        for (String number : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "\u00b9", "\u00b2", "\u00b3")) {
            devices.add("COM" + number);
            devices.add("LPT" + number);
        }
        return devices;
    }

    @ParameterizedTest
    @MethodSource("devices")
    void refuses_devices_with_any_extension_and_case(String device) {
        for (String end : List.of("", ".txt", ".tar.gz", " .txt", "  .x", ".", ". x")) {
            if (!end.equals(".")) {
                assertThat(of(device + end)).isEqualTo("file.name_reserved");
                assertThat(of(device.toLowerCase(Locale.ROOT) + end)).isEqualTo("file.name_reserved");
            }
            assertThat(of("a" + device + "x" + end)).isNotEqualTo("file.name_reserved");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uff23ON.txt", "\uff43\uff4f\uff4e", "\uff0e\uff0e", "\u2025", "\u2026", "\u2024\u2024"})
    void refuses_devices_and_dots_in_compatibility_forms(String raw) {
        assertThat(of(raw)).isEqualTo("file.name_reserved");
    }

    @Test
    void refuses_what_a_text_policy_refuses() {
        assertThat(of("a\u0000b")).isEqualTo("text.control_character {offset=1, class=CONTROL}");
        assertThat(of("a\tb")).isEqualTo("text.control_character {offset=1, class=CONTROL}");
        assertThat(of("a\u202egpj.exe")).isEqualTo("text.bidi_control {offset=1, class=BIDI_CONTROL}");
        assertThat(of("a\u200bb")).isEqualTo("text.invisible {offset=1, class=INVISIBLE}");
        assertThat(of("a\ufeff")).isEqualTo("text.invisible {offset=1, class=INVISIBLE}");
        assertThat(of("\ud800")).isEqualTo("text.ill_formed {offset=0}");
    }

    @Test
    void its_length_is_counted_in_bytes() {
        assertThat(of(EMOJI.repeat(63) + "abc")).isEqualTo(EMOJI.repeat(63) + "abc");
        assertThat(of(EMOJI.repeat(64))).isEqualTo("input.too_long {max=255, actual=256, unit=UTF8_BYTES}");
        assertThat(of("a".repeat(255))).isEqualTo("a".repeat(255));
        assertThat(of("a".repeat(256))).isEqualTo("input.too_long {max=255, actual=256, unit=UTF8_BYTES}");
        assertThat(of("")).isEqualTo("input.empty {min=1}");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_key_is_the_same_where_file_systems_see_one_name() {
        assertThat(FileName.parse("Stra\u00dfe.TXT").map(FileName::comparisonKey))
                .isEqualTo(FileName.parse("STRASSE.txt").map(FileName::comparisonKey));
        assertThat(FileName.parse("E\u0301").map(FileName::comparisonKey))
                .isEqualTo(FileName.parse("\u00e9").map(FileName::comparisonKey));
        assertThat(FileName.parse("a").map(FileName::comparisonKey))
                .isNotEqualTo(FileName.parse("b").map(FileName::comparisonKey));
    }

    @Test
    void the_longest_expansions_have_keys() {
        for (String widest : List.of("\u0130", "\u0390", "\ufdfa", "\u1f82", "\ufb03", "\u0149")) {
            String name = widest.repeat(255 / widest.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            assertThat(FileName.parse(name).map(FileName::comparisonKey).isOk()).isTrue();
        }
    }

    @Test
    void a_name_without_a_key_is_refused() {
        assertThat(of("\u0130" + "\u0301".repeat(10))).isEqualTo("text.too_many_marks {offset=11, max=10}");
    }

    @Test
    void the_constructor_demands_the_canonical_form() {
        for (String wrong : List.of("", "..", "a/b", "e\u0301", "NUL", "a ")) {
            assertThatThrownBy(() -> new FileName(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("file.not_canonical");
        }
        assertThat(new FileName("a.txt")).hasToString("FileName");
    }
}
