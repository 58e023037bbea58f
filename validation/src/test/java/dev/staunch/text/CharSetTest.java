package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {

    @Test
    void contains_what_its_table_says() {
        assertThat(CharSet.ASCII_DIGIT.contains('7')).isTrue();
        assertThat(CharSet.ASCII_DIGIT.contains(0x667)).isFalse();
        for (char in : "A0-Z".toCharArray()) {
            assertThat(CharSet.ASCII_UPPER_DIGIT_DASH.contains(in)).isTrue();
        }
        for (char out : "a_ /".toCharArray()) {
            assertThat(CharSet.ASCII_UPPER_DIGIT_DASH.contains(out)).isFalse();
        }
        assertThat(CharSet.LETTER_MARK_DIGIT.contains(0xe9)).isTrue();
        assertThat(CharSet.LETTER_MARK_DIGIT.contains(0x667)).isTrue();
        assertThat(CharSet.LETTER_MARK_DIGIT.contains('-')).isFalse();
        assertThat(CharSet.LETTER_MARK_DIGIT.contains(' ')).isFalse();
        assertThat(CharSet.MARK.contains(0x301)).isTrue();
        assertThat(CharSet.MARK.contains('a')).isFalse();
        assertThat(CharSet.range('a', 'f').contains('c')).isTrue();
        assertThat(CharSet.range('a', 'f').contains('g')).isFalse();
    }

    @Test
    void a_union_has_what_either_has_and_no_more() {
        CharSet both = CharSet.of("\ud83d\ude00z\u4e2d")
                .or(CharSet.range(0x4e2e, 0x4e30))
                .or(CharSet.ASCII_UPPER);
        for (int c = -1; c <= 0x1FFFF; c++) {
            boolean expected = c == 0x1F600 || c == 'z' || (c >= 0x4e2d && c <= 0x4e30) || (c >= 'A' && c <= 'Z');
            assertThat(both.contains(c)).isEqualTo(expected);
        }
    }

    @Test
    void equal_sets_are_equal_however_they_are_made() {
        assertThat(CharSet.range('a', 'c')).isEqualTo(CharSet.of("cab")).hasSameHashCodeAs(CharSet.of("abc"));
        assertThat(CharSet.of("ab").or(CharSet.of("bc"))).isEqualTo(CharSet.range('a', 'c'));
        assertThat(CharSet.of("ab")).isNotEqualTo(CharSet.of("abc"));
        assertThat(CharSet.of("")).isEqualTo(CharSet.of("")).isNotEqualTo(CharSet.LETTER_MARK_DIGIT);
    }
}
