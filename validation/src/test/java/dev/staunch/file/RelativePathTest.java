package dev.staunch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativePathTest {

    private static String of(@Nullable String raw) {
        return RelativePath.parse(raw)
                .fold(RelativePath::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.b/c",
                "dir/..a/x",
                "%2e%2e/x",
                "..%252fx",
                "..%c0%afx",
                "~/x",
                "\u65e5\u672c/\u8a9e",
                "a/b/c.tar.gz"
            })
    void accepts(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
    }

    @Test
    void is_normalised() {
        assertThat(of("e\u0301/x")).isEqualTo("\u00e9/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "//host/share", "/", "/.."})
    void refuses_absolute_paths(String raw) {
        assertThat(of(raw)).isEqualTo("file.path_not_relative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "./x", ".", "../base_evil/x", "-rf/x", "a /b"})
    void refuses_a_first_segment_that_leads_elsewhere(String raw) {
        assertThat(of(raw)).isEqualTo("file.edge_not_allowed {segment=0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/../x", "a/.", "a/..", "a/b./c", "a/-rf", "a/./../..", "a/.. /x", "a/.../x"})
    void refuses_later_segments_that_lead_elsewhere(String raw) {
        assertThat(of(raw)).isEqualTo("file.edge_not_allowed {segment=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\x", "C:/x", "a\\..\\..\\x", "a\u2215..\u2215x"})
    void refuses_drives_and_other_separators(String raw) {
        assertThat(of(raw)).isEqualTo("file.character_not_allowed {offset=1, segment=0}");
    }

    @Test
    void refuses_what_a_name_refuses_and_says_where() {
        assertThat(of("a//b")).isEqualTo("input.empty {min=1, segment=1}");
        assertThat(of("a/")).isEqualTo("input.empty {min=1, segment=1}");
        assertThat(of("a/NUL")).isEqualTo("file.name_reserved {segment=1}");
        assertThat(of("CON/x")).isEqualTo("file.name_reserved {segment=0}");
        assertThat(of("a/b/\u0000")).isEqualTo("text.control_character {offset=0, class=CONTROL, segment=2}");
        assertThat(of("\\\\host\\share")).isEqualTo("file.character_not_allowed {offset=0, segment=0}");
        assertThat(of("file:///etc/passwd")).isEqualTo("file.character_not_allowed {offset=4, segment=0}");
    }

    @Test
    void is_bounded_in_depth_and_length() {
        String deepest = "a/".repeat(31) + "a";
        assertThat(of(deepest)).isEqualTo(deepest);
        assertThat(of(deepest + "/a")).isEqualTo("input.too_deep {max=32}");
        String longest = ("a".repeat(255) + "/").repeat(3) + "a".repeat(255) + "/";
        assertThat(of(longest.substring(0, 1023))).isEqualTo(longest.substring(0, 1023));
        assertThat(of(longest)).isEqualTo("input.empty {min=1, segment=4}");
        assertThat(of(longest + "a")).isEqualTo("input.too_long {max=1024, actual=1025}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_key_folds_every_name() {
        assertThat(RelativePath.of("Dir/A.TXT").comparisonKey()).isEqualTo("dir/a.txt");
        assertThat(RelativePath.of("Dir/A.TXT").segments()).containsExactly(new FileName("Dir"), new FileName("A.TXT"));
    }

    @Test
    void of_demands_the_canonical_form() {
        for (String wrong : List.of("", "..", "/a", "a//b", "e\u0301/x")) {
            assertThatThrownBy(() -> RelativePath.of(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("file.not_canonical");
        }
        assertThat(RelativePath.of("a/b")).hasToString("RelativePath").isEqualTo(RelativePath.of("a/b"));
        assertThat(RelativePath.of("a/b")).isNotEqualTo(RelativePath.of("a/c"));
    }
}
