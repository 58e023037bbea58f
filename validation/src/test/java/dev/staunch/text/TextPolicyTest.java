package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violation;
import dev.staunch.invariant.InvariantViolation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPolicyTest {

    private static final TextPolicy LINE = TextPolicy.singleLine();
    private static final String WOMAN_TECHNOLOGIST = "\ud83d\udc69\u200d\ud83d\udcbb";

    private static String error(TextPolicy policy, String raw) {
        return policy.apply(raw)
                .fold(value -> "accepted", found -> found.asList().get(0).toString());
    }

    private static String accepted(TextPolicy policy, String raw) {
        return policy.apply(raw).orElseThrow();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(null, "input.null"),
                Arguments.of("", "input.empty {min=1}"),
                Arguments.of("  \u3000", "input.empty {min=1}"),
                Arguments.of("a\u0000b", "text.control_character {offset=1, class=CONTROL}"),
                Arguments.of("a\nb", "text.control_character {offset=1, class=CONTROL}"),
                Arguments.of("a\tb", "text.control_character {offset=1, class=CONTROL}"),
                Arguments.of("a\u007fb", "text.control_character {offset=1, class=CONTROL}"),
                Arguments.of("a\u009bb", "text.control_character {offset=1, class=CONTROL}"),
                Arguments.of("a\u2028b", "text.control_character {offset=1, class=LINE_SEPARATOR}"),
                Arguments.of("a\u202eb", "text.bidi_control {offset=1, class=BIDI_CONTROL}"),
                Arguments.of("a\u200eb", "text.bidi_control {offset=1, class=BIDI_CONTROL}"),
                Arguments.of("a\u061cb", "text.bidi_control {offset=1, class=BIDI_CONTROL}"),
                Arguments.of("a\u200bb", "text.invisible {offset=1, class=INVISIBLE}"),
                Arguments.of("a\u00adb", "text.invisible {offset=1, class=INVISIBLE}"),
                Arguments.of("\u3164", "text.invisible {offset=0, class=INVISIBLE}"),
                Arguments.of("\u2800", "text.invisible {offset=0, class=INVISIBLE}"),
                Arguments.of("a\u200db", "text.invisible {offset=1, class=JOINER}"),
                Arguments.of("a\u200cb", "text.invisible {offset=1, class=JOINER}"),
                Arguments.of("\u200da", "text.invisible {offset=0, class=JOINER}"),
                Arguments.of("1\ufe0f2", "text.invisible {offset=1, class=VARIATION_SELECTOR}"),
                Arguments.of("\u845b\udb40\udd00", "text.invisible {offset=1, class=VARIATION_SELECTOR}"),
                Arguments.of("\u2764\ufe0f\ufe0f", "text.invisible {offset=2, class=VARIATION_SELECTOR}"),
                Arguments.of("a\udb40\udc41", "text.invisible {offset=1, class=TAG}"),
                Arguments.of("\ud83d\udc69\u200d\u200d\ud83d\udcbb", "text.invisible {offset=2, class=JOINER}"),
                Arguments.of(WOMAN_TECHNOLOGIST.substring(0, 3), "text.invisible {offset=2, class=JOINER}"),
                Arguments.of("a\ufffeb", "text.unassigned {offset=1, class=NONCHARACTER}"),
                Arguments.of("a\ufdd0b", "text.unassigned {offset=1, class=NONCHARACTER}"),
                Arguments.of("a\ud83f\udfff", "text.unassigned {offset=1, class=NONCHARACTER}"),
                Arguments.of("a\u0378b", "text.unassigned {offset=1, class=UNASSIGNED}"),
                Arguments.of("a\ud83d", "text.ill_formed {offset=1}"),
                Arguments.of("\ude00\ud83d", "text.ill_formed {offset=0}"),
                Arguments.of("\u0000\ud83d", "text.ill_formed {offset=1}"),
                Arguments.of("e" + "\u0301".repeat(11), "text.too_many_marks {offset=11, max=10}"),
                Arguments.of("a".repeat(257), "input.too_long {max=256, actual=257, unit=CODE_POINTS}"),
                Arguments.of("\u00e9".repeat(257), "input.too_long {max=256, actual=257, unit=CODE_POINTS}"),
                Arguments.of("\u4e2d".repeat(257), "input.too_long {max=256, actual=257, unit=CODE_POINTS}"),
                Arguments.of("\u0000".repeat(1089), "input.too_long {max=256, unit=CODE_POINTS}"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(String raw, String expected) {
        assertThat(error(LINE, raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee",
                "a%00b",
                "&lt;b&gt;",
                "\u00e9\u00fc\u00df",
                "\u4e2d\u6587",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb",
                "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "\u2764\ufe0f",
                "\u2764\ufe0e",
                "1\ufe0f\u20e3",
                "\ud83c\uddeb\ud83c\uddf7",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0647\u200d",
                "\u0915\u094d\u200d\u0937",
                "\u0915\u094d\u200c\u0937",
                "\u09b0\u200d\u09cd\u09af",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\u0d28\u0d4d\u200d"
            })
    void clean_text_comes_back_as_the_same_instance(String text) {
        assertThat(accepted(LINE, text)).isSameAs(text);
        assertThat(accepted(TextPolicy.multiLine(), text)).isSameAs(text);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(LINE, "  Ann \u00a0 Lee ", "Ann Lee"),
                Arguments.of(LINE, "\u3000\u5c71\u7530\u3000\u592a\u90ce", "\u5c71\u7530 \u592a\u90ce"),
                Arguments.of(LINE, "e\u0301", "\u00e9"),
                Arguments.of(LINE, "\u212b", "\u00c5"),
                Arguments.of(LINE.whitespace(Whitespace.TRIM), " a  b ", "a  b"),
                Arguments.of(LINE.whitespace(Whitespace.TRIM), "\u00a0a\u00a0\u00a0b\u2003", "a\u00a0\u00a0b"),
                Arguments.of(LINE.whitespace(Whitespace.KEEP), " a  b ", " a  b "),
                Arguments.of(TextPolicy.multiLine(), "\r\na\r\nb\rc\n\td \n", "a\nb\nc\n\td"),
                Arguments.of(TextPolicy.multiLine().whitespace(Whitespace.COLLAPSE), "a  b\n\tc", "a b\n\tc"),
                Arguments.of(LINE.normalizing(Normalization.NFKC), "\uff41\u00b2\ufb01", "a2fi"),
                Arguments.of(LINE.foldingCase(), "Stra\u00dfE \u03a3\u0130", "strasse \u03c3i\u0307"),
                Arguments.of(LINE.foldingCase(), "\u13a0\uab70", "\u13a0\u13a0"),
                Arguments.of(LINE.stripping(CharacterClass.INVISIBLE), "ad\u200bmin", "admin"),
                Arguments.of(
                        LINE.stripping(CharacterClass.CONTROL, CharacterClass.BIDI_CONTROL), "a\u0000\u202eb", "ab"),
                Arguments.of(LINE.stripping(CharacterClass.INVISIBLE), "e\u200b\u0301", "\u00e9"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void brings_to_canonical_form(TextPolicy policy, String raw, String canonical) {
        String once = accepted(policy, raw);
        assertThat(once).isEqualTo(canonical);
        assertThat(accepted(policy, once)).isSameAs(once);
    }

    @Test
    void the_order_of_the_calls_makes_no_difference() {
        TextPolicy one = LINE.length(2, 4, LengthUnit.UTF8_BYTES)
                .matching(CharSet.LETTER_MARK_DIGIT)
                .foldingCase()
                .normalizing(Normalization.NFKC)
                .stripping(CharacterClass.INVISIBLE)
                .whitespace(Whitespace.TRIM);
        TextPolicy other = LINE.whitespace(Whitespace.TRIM)
                .stripping(CharacterClass.INVISIBLE)
                .normalizing(Normalization.NFKC)
                .foldingCase()
                .matching(CharSet.LETTER_MARK_DIGIT)
                .length(2, 4, LengthUnit.UTF8_BYTES);
        for (String raw : List.of(" \uff21\u200bb ", "\u00c9", "a", "abcde", "a b", "a\u202e", "\ud83d")) {
            assertThat(one.apply(raw)).isEqualTo(other.apply(raw));
        }
        assertThat(accepted(one, " \uff21\u200bb ")).isEqualTo("ab");
    }

    @Test
    void a_policy_is_not_changed_by_a_call() {
        var unused = LINE.length(1, 2).matching(CharSet.ASCII_DIGIT).foldingCase();
        assertThat(accepted(LINE, "Abcdef")).isEqualTo("Abcdef");
    }

    static Stream<Arguments> lengths() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        return Stream.of(
                Arguments.of(LengthUnit.CODE_POINTS, "\ud83d\ude00\u00e9a", 3),
                Arguments.of(LengthUnit.UTF16_UNITS, "\ud83d\ude00\u00e9a", 4),
                Arguments.of(LengthUnit.UTF8_BYTES, "\ud83d\ude00\u00e9a", 7),
                Arguments.of(LengthUnit.UTF8_BYTES, "\u00e9a\u4e2d", 6),
                Arguments.of(LengthUnit.UTF8_BYTES, "\u00e9a", 3),
                Arguments.of(LengthUnit.GRAPHEMES, family + "a", 2),
                Arguments.of(LengthUnit.GRAPHEMES, "\ud83c\uddeb\ud83c\uddf7\ud83c\udde9\ud83c\uddea", 2),
                Arguments.of(LengthUnit.GRAPHEMES, "\u00e9a", 2));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void length_is_counted_in_its_unit(LengthUnit unit, String text, int length) {
        assertThat(accepted(LINE.length(length, length, unit), text)).isSameAs(text);
        assertThat(error(LINE.length(0, length - 1, unit), text))
                .isEqualTo("input.too_long {max=" + (length - 1) + ", actual=" + length + ", unit=" + unit + "}");
        assertThat(error(LINE.length(length + 1, 99, unit), text))
                .isEqualTo("input.too_short {min=" + (length + 1) + ", actual=" + length + ", unit=" + unit + "}");
    }

    @Test
    void empty_text_is_accepted_where_the_policy_says_so() {
        assertThat(accepted(LINE.length(0, 3), "")).isEmpty();
        assertThat(accepted(LINE.length(0, 3), "  ")).isEmpty();
        assertThat(accepted(LINE.length(0, 3).whitespace(Whitespace.TRIM), "")).isEmpty();
    }

    @Test
    void characters_outside_the_set_are_refused_after_normalising() {
        TextPolicy digits = LINE.matching(CharSet.ASCII_DIGIT);
        assertThat(error(digits, "12a")).isEqualTo("text.not_allowed_character {offset=2}");
        assertThat(error(digits, "1\uff11")).isEqualTo("text.not_allowed_character {offset=1}");
        assertThat(accepted(digits.normalizing(Normalization.NFKC), "1\uff11")).isEqualTo("11");
        assertThat(error(digits, "1\u0000")).isEqualTo("text.control_character {offset=1, class=CONTROL}");
        assertThat(error(LINE.matching(CharSet.range(0, 0x10FFFF)), "a\u202e")).startsWith("text.bidi_control");
    }

    @Test
    void an_identifier_is_taken_as_it_is() {
        assertThat(accepted(TextPolicy.identifier(), "a_B-9")).isEqualTo("a_B-9");
        assertThat(error(TextPolicy.identifier(), " a")).isEqualTo("text.not_allowed_character {offset=0}");
        assertThat(error(TextPolicy.identifier(), "\u00e9")).isEqualTo("text.not_allowed_character {offset=0}");
        assertThat(error(TextPolicy.identifier(), "a".repeat(65))).startsWith("input.too_long");
    }

    @Test
    void stripping_does_not_help_what_it_does_not_name_nor_what_it_joins() {
        TextPolicy stripping = LINE.stripping(CharacterClass.CONTROL);
        assertThat(error(stripping, "a\u0000\u202eb")).startsWith("text.bidi_control");
        assertThat(error(stripping, "\ud83d\u0000\ude00")).isEqualTo("text.ill_formed {offset=0}");
        assertThat(error(stripping, "\u0000")).isEqualTo("input.empty {min=1}");
        assertThat(error(
                        LINE.stripping(CharacterClass.INVISIBLE),
                        "e\u0301\u0301\u0301\u0301\u0301\u0301\u200b" + "\u0301\u0301\u0301\u0301\u0301\u0301"))
                .startsWith("text.too_many_marks");
    }

    @Test
    void the_raw_limit_can_be_set() {
        assertThat(error(LINE.rawLimit(3), "    a")).isEqualTo("input.too_long {max=3, actual=5, unit=UTF16_UNITS}");
        assertThat(accepted(LINE.length(1, 1).rawLimit(5), "    a")).isEqualTo("a");
        assertThatThrownBy(() -> LINE.rawLimit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LINE.rawLimit(16_000_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wrong_limits_are_defects() {
        assertThatThrownBy(() -> LINE.length(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LINE.length(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CharSet.range(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CharSet.range(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CharSet.range(1, 0x110000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "e\u0301", "a\u200b", "a\ud83d", "a  b"})
    void require_refuses_what_is_not_canonical(String value) {
        assertThatThrownBy(() -> LINE.require(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("text.not_canonical");
    }

    @Test
    void require_refuses_null_and_what_is_too_long_and_lets_the_rest_pass() {
        assertThatThrownBy(() -> LINE.require(null)).isInstanceOf(InvariantViolation.class);
        assertThat(LINE.isCanonical(null)).isFalse();
        assertThatThrownBy(() -> LINE.require("a".repeat(2000))).isInstanceOf(InvariantViolation.class);
        LINE.require("a b");
        LINE.require("\u4e2d");
    }

    @Test
    @Timeout(60) // not a measure: quadratic work on these would take hours
    void ends_on_millions_of_hostile_characters() {
        TextPolicy large = TextPolicy.multiLine()
                .length(1, 4_000_000)
                .rawLimit(16_000_000)
                .normalizing(Normalization.NFKC)
                .foldingCase()
                .whitespace(Whitespace.COLLAPSE);
        for (String part : List.of(
                "a\u0301\u0323",
                "\u0915\u094d\u200d",
                "  a",
                "\u00a0",
                "\r\n",
                "\ud83d\udc69\u200d",
                "\u1100\u1161\u11a8",
                "\u2126")) {
            assertThat(large.apply(part.repeat(2_000_000 / part.length()))).isNotNull();
        }
        assertThat(LINE.length(1, 1_000_000, LengthUnit.GRAPHEMES)
                        .rawLimit(4_000_000)
                        .apply("\ud83c\uddeb".repeat(200_000))
                        .isOk())
                .isTrue();
    }

    @Test
    void compatibility_forms_grow_within_their_bound() {
        String text = "\ufdfa".repeat(56);
        assertThat(accepted(LINE.normalizing(Normalization.NFKC).length(1, 2000), text)
                        .length())
                .isEqualTo(56 * 18);
        assertThat(error(LINE.normalizing(Normalization.NFKC), text))
                .startsWith("input.too_long {max=256, actual=1008");
    }

    @Test
    void error_codes_have_distinct_ids() {
        assertThat(Stream.of(TextError.values()).map(TextError::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(TextError.values()).map(Violation::of).map(Violation::toString))
                .allMatch(id -> id.startsWith("text."));
    }
}
