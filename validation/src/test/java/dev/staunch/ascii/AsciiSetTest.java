package dev.staunch.ascii;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiSetTest {

    @Test
    void contains_what_it_was_made_of_and_nothing_else() {
        String members = "\u0000 /?@_~\u007f";
        AsciiSet set = AsciiSet.of(members);
        AsciiSet more = AsciiSet.ofLettersDigitsAnd(members);
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
            assertThat(set.contains(c)).isEqualTo(members.indexOf(c) >= 0);
            assertThat(more.contains(c)).isEqualTo(letterOrDigit || members.indexOf(c) >= 0);
        }
    }
}
