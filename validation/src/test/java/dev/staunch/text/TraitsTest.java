package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table is made of the JDK's data; ICU has the same data by another way. */
class TraitsTest {

    private static final int QUICK_CHECK_YES = 1;

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private static boolean has(int codePoint, int trait) {
        return (Traits.of(codePoint) & trait) != 0;
    }

    private static boolean isPassedOver(int c) {
        return Character.isDefined(c) && !has(c, Traits.CLOSER_LOOK);
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    private static boolean isQuickCheckYes(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == QUICK_CHECK_YES;
    }

    @Test
    void what_may_be_passed_over_is_normalised_wherever_it_stands() {
        assertThat(codePoints().filter(c -> isPassedOver(c) && !isQuickCheckYes(c)))
                .isEmpty();
        assertThat(codePoints()
                        .filter(c ->
                                isPassedOver(c) && has(c, Traits.NOT_TWICE) != (UCharacter.getCombiningClass(c) != 0)))
                .isEmpty();
        assertThat(codePoints()
                        .filter(c -> isPassedOver(c)
                                && has(c, Traits.COMPATIBILITY) == NFKC.isNormalized(Character.toString(c))))
                .isEmpty();
    }

    @Test
    void only_what_may_change_or_is_refused_gets_a_closer_look() {
        assertThat(codePoints()
                        .filter(c -> CodePoints.hazard(c) == null
                                && Character.getType(c) != Character.SURROGATE
                                && isQuickCheckYes(c)
                                && has(c, Traits.CLOSER_LOOK)))
                .isEmpty();
    }

    @Test
    void case_is_marked_where_it_changes() {
        assertThat(codePoints()
                        .filter(TraitsTest::isPassedOver)
                        .filter(c -> has(c, Traits.FOLDS)
                                == UCharacter.foldCase(Character.toString(c), true)
                                        .equals(Character.toString(c))))
                .isEmpty();
        assertThat(codePoints()
                        .filter(TraitsTest::isPassedOver)
                        .filter(c -> has(c, Traits.LOWERS)
                                == Character.toString(c)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(Character.toString(c))))
                .isEmpty();
    }

    @Test
    void bare_letters_have_no_traits() {
        assertThat(codePoints().filter(c -> Traits.isBareLetter(c) && Traits.of(c) != 0))
                .isEmpty();
    }

    @Test
    void surrogates_and_hazards_get_a_closer_look() {
        assertThat(IntStream.of(0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x202E, 0x200B, 0, 0x378, 0xFFFE, 0xE0041, 0x10FFFF))
                .allMatch(c -> has(c, Traits.CLOSER_LOOK));
    }
}
