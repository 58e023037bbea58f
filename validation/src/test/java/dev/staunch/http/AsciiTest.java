package dev.staunch.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    @Test
    void each_character_is_in_its_classes_and_in_no_other() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean plain = LETTERS_AND_DIGITS.indexOf(c) >= 0;
            assertThat(Ascii.isLetterOrDigit(c)).isEqualTo(plain);
            assertThat(Ascii.isTokenChar(c)).isEqualTo(plain || "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
            assertThat(Ascii.isVisible(c)).isEqualTo(i >= 0x21 && i <= 0x7e);
            assertThat(Ascii.isSpace(c)).isEqualTo(" \t".indexOf(c) >= 0);
            assertThat(Ascii.isLowerHex(c)).isEqualTo("0123456789abcdef".indexOf(c) >= 0);
        }
    }
}
