package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import dev.staunch.error.Violations;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profiles of RFC 8265 and RFC 8266. Characters beyond ASCII are written as {@code {hex}}. */
class PrecisTest {

    private static String text(String escaped) {
        return Pattern.compile("\\{(\\p{XDigit}+)}")
                .matcher(escaped)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static String outcome(TextPolicy policy, String escaped) {
        return policy.apply(text(escaped)).fold(value -> value, Violations::toString);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ann, ann
                    Ann@Example, ann@example
                    stra{DF}e, stra{DF}e
                    {41}{30A}ke, {E5}ke
                    {212B}, {E5}
                    {FF21}{FF11}, a1
                    {FF76}{FF9E}, {30AC}
                    {3A3}{391}{3A3}, {3C3}{3B1}{3C3}
                    {130}, i{307}
                    {3C2}, {3C2}
                    {6C}{B7}{6C}, {6C}{B7}{6C}
                    {375}{3B1}, {375}{3B1}
                    {5E9}{5F4}, {5E9}{5F4}
                    {30AB}{30FB}{30AB}, {30AB}{30FB}{30AB}
                    {661}{662}{628}, [text.mixed_direction]
                    {628}{661}{662}, {628}{661}{662}
                    {3007}, {3007}
                    {915}{94D}{200D}, {915}{94D}{200D}
                    {628}{200C}{627}, {628}{200C}{627}
                    {628}{64E}{200C}{64E}{627}, {628}{64E}{200C}{64E}{627}
                    """)
    void a_username_is_mapped(String raw, String canonical) {
        assertThat(outcome(TextPolicy.username(), raw)).isEqualTo(text(canonical));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ann lee, 'text.not_allowed_character {offset=3}'
                    {3000}ann, 'text.not_allowed_character {offset=0}'
                    ann{A0}lee, 'text.not_allowed_character {offset=3}'
                    {2163}, 'text.not_allowed_character {offset=0}'
                    {FB01}n, 'text.not_allowed_character {offset=0}'
                    {265A}, 'text.not_allowed_character {offset=0}'
                    {1F600}, 'text.not_allowed_character {offset=0}'
                    a{16EE}, 'text.not_allowed_character {offset=1}'
                    a{1C5}, 'text.not_allowed_character {offset=1}'
                    {1100}, 'text.not_allowed_character {offset=0}'
                    {FFA1}, 'text.not_allowed_character {offset=0}'
                    {FFE3}, 'text.not_allowed_character {offset=0}'
                    {640}, 'text.not_allowed_character {offset=0}'
                    {E000}, 'text.not_allowed_character {offset=0}'
                    a{B7}b, 'text.not_allowed_character {offset=1}'
                    {B7}, 'text.not_allowed_character {offset=0}'
                    a{375}, 'text.not_allowed_character {offset=1}'
                    a{5F3}, 'text.not_allowed_character {offset=1}'
                    a{30FB}b, 'text.not_allowed_character {offset=1}'
                    {628}{661}{6F2}, 'text.not_allowed_character {offset=1}'
                    {6F2}{661}{628}, 'text.not_allowed_character {offset=0}'
                    a{200D}, 'text.invisible {offset=1, class=JOINER}'
                    {200C}, 'text.invisible {offset=0, class=JOINER}'
                    {628}{200C}, 'text.invisible {offset=1, class=JOINER}'
                    a{200C}{627}, 'text.invisible {offset=1, class=JOINER}'
                    {628}{200C}a, 'text.invisible {offset=1, class=JOINER}'
                    {1F469}{200D}{1F4BB}, 'text.not_allowed_character {offset=0}'
                    a{FE0F}, 'text.invisible {offset=1, class=VARIATION_SELECTOR}'
                    a{202E}, 'text.bidi_control {offset=1, class=BIDI_CONTROL}'
                    a{AD}b, 'text.invisible {offset=1, class=INVISIBLE}'
                    a{0}, 'text.control_character {offset=1, class=CONTROL}'
                    a{378}, 'text.unassigned {offset=1, class=UNASSIGNED}'
                    {5D0}a, text.mixed_direction
                    a{5D0}, text.mixed_direction
                    1{5D0}, text.mixed_direction
                    {627}1{661}, text.mixed_direction
                    """)
    void a_username_is_refused(String raw, String error) {
        assertThat(outcome(TextPolicy.username(), raw)).isEqualTo("[" + error + "]");
    }

    @Test
    void a_username_keeps_its_case_where_the_profile_says_so() {
        assertThat(outcome(TextPolicy.usernameCasePreserved(), "Ann{FF21}{C5}")).isEqualTo("AnnA\u00c5");
        assertThat(outcome(TextPolicy.usernameCasePreserved(), "{5D0}C")).isEqualTo("[text.mixed_direction]");
        assertThat(outcome(TextPolicy.usernameCasePreserved(), "A b"))
                .isEqualTo("[text.not_allowed_character {offset=1}]");
    }

    @Test
    void a_secret_keeps_all_but_the_kind_of_spaces() {
        assertThat(outcome(TextPolicy.secret(), "  Correct{3000}Horse{1680}{A0} "))
                .isEqualTo("  Correct Horse   ");
        assertThat(outcome(TextPolicy.secret(), "{2163}{FB01}{1F600}{212B}"))
                .isEqualTo(text("{2163}{FB01}{1F600}{C5}"));
        assertThat(outcome(TextPolicy.secret(), " ")).isEqualTo(" ");
        assertThat(outcome(TextPolicy.secret(), "")).isEqualTo("[input.empty {min=1}]");
        assertThat(outcome(TextPolicy.secret(), "{5D0}a")).isEqualTo("\u05d0a");
        assertThat(outcome(TextPolicy.secret(), "a{9}b"))
                .isEqualTo("[text.control_character {offset=1, class=CONTROL}]");
        assertThat(outcome(TextPolicy.secret(), "a{1F469}{200D}{1F4BB}"))
                .isEqualTo("[text.invisible {offset=3, class=JOINER}]");
        assertThat(outcome(TextPolicy.secret(), "{E000}")).isEqualTo("[text.not_allowed_character {offset=0}]");
    }

    @Test
    void a_display_name_is_collapsed_and_loses_compatibility_forms() {
        TextPolicy name = TextPolicy.displayName();
        assertThat(outcome(name, " Swan{A0}{2003}of   Avon ")).isEqualTo("Swan of Avon");
        assertThat(outcome(name, "Richard {2163}{FB01}")).isEqualTo("Richard IVfi");
        assertThat(outcome(name, "{A8}")).isEqualTo("\u0308");
        assertThat(outcome(name, " {308}")).isEqualTo("\u0308");
        assertThat(outcome(name, "{5D0}a")).isEqualTo("\u05d0a");
        assertThat(outcome(name, "{265A}")).isEqualTo("\u265a");
        assertThat(outcome(name, " {3000}")).isEqualTo("[input.empty {min=1}]");
        assertThat(outcome(name, "{2764}{FE0F}")).isEqualTo("[text.invisible {offset=1, class=VARIATION_SELECTOR}]");
        assertThat(outcome(name.loweringCase(), "Ri{212B}{3A3}{3C2}{130}{2163}"))
                .isEqualTo("ri\u00e5\u03c3\u03c2i\u0307iv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "jos{E9}", "{430}{43D}{43D}{430}", "{4E2D}{6587}", "{5D0}{5D1}1", "{915}{94D}{937}"})
    void canonical_names_are_the_same_instance(String escaped) {
        String name = text(escaped);
        assertThat(TextPolicy.username().apply(name).orElseThrow()).isSameAs(name);
        assertThat(TextPolicy.secret().apply(name).orElseThrow()).isSameAs(name);
        assertThat(TextPolicy.displayName().apply(name).orElseThrow()).isSameAs(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    abc, true
                    abc1, true
                    a{300}, true
                    a-b, true
                    1a, false
                    {300}a, false
                    -, false
                    a-, false
                    a {5D0}, false
                    a{661}b, false
                    {5D0}{5D1}, true
                    {5D0}1, true
                    {5D0}{661}, true
                    {5D0}+-{300}, false
                    {5D0}{300}, true
                    {5D0}1{661}, false
                    {5D0}a, false
                    {661}{5D0}, false
                    {627}@{5D0}, true
                    {627} {5D0}, false
                    {627}{200D}{5D0}, true
                    """)
    void the_bidi_rule_is_that_of_rfc_5893(String escaped, boolean satisfied) {
        assertThat(BidiRule.isSatisfied(text(escaped))).isEqualTo(satisfied);
    }

    /** RFC 8264 §8, asked of ICU's data. */
    private static int derived(int c) {
        int hangul = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        String one = Character.toString(c);
        if ("\u00df\u03c2\u06fd\u06fe\u0f0b\u3007".contains(one)) {
            return 2;
        }
        if ((c >= 0x660 && c <= 0x669)
                || (c >= 0x6F0 && c <= 0x6F9)
                || "\u00b7\u0375\u05f3\u05f4\u30fb".contains(one)) {
            return 2;
        }
        if ("\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b".contains(one)) {
            return 0;
        }
        if ((c >= 0x21 && c <= 0x7E) || c == 0x200C || c == 0x200D) {
            return 2;
        }
        if ((hangul >= UCharacter.HangulSyllableType.LEADING_JAMO
                        && hangul <= UCharacter.HangulSyllableType.TRAILING_JAMO)
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)
                || Character.isISOControl(c)) {
            return 0;
        }
        if (!Normalizer2.getNFKCInstance().isNormalized(one)) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> 2;
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.UNASSIGNED -> 0;
            default -> 1;
        };
    }

    @Test
    void string_classes_are_derived_as_rfc_8264_says() {
        assertThat(codePoints()
                        .filter(c -> Character.isDefined(c) && c != 0x2800)
                        .filter(c -> StringClass.IDENTIFIER.contains(c) != (derived(c) == 2)
                                || StringClass.FREEFORM.contains(c) != (derived(c) >= 1)))
                .isEmpty();
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    @Test
    void wide_and_narrow_forms_are_mapped_by_their_decomposition() {
        for (int c = 0xFF00; c <= 0xFFEF; c++) {
            String decomposition = Normalizer2.getNFKCInstance().getRawDecomposition(c);
            String accepted = TextPolicy.usernameCasePreserved()
                    .apply(Character.toString(c))
                    .orElse("");
            assertThat(accepted)
                    .as("U+%04X", c)
                    .isEqualTo(
                            decomposition != null && StringClass.IDENTIFIER.violation(decomposition) == null
                                    ? decomposition
                                    : "");
        }
    }

    private static boolean joins(int c, int... types) {
        return IntStream.of(types).anyMatch(type -> UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE) == type);
    }

    @Test
    void letters_join_as_icu_says() {
        assertThat(codePoints()
                        .filter(c -> Joining.joinsWhatFollows(c)
                                        != joins(c, JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING)
                                || Joining.joinsWhatPrecedes(c)
                                        != joins(c, JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING)))
                .isEmpty();
        assertThat(codePoints()
                        .filter(c -> StringClass.FREEFORM.contains(c) && UCharacter.getType(c) == Character.getType(c))
                        .filter(c -> Joining.isTransparent(c) != joins(c, JoiningType.TRANSPARENT)))
                .isEmpty();
    }
}
