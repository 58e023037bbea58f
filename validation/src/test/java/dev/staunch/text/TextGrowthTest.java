package dev.staunch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the text and not with its square, whatever the text is: eight times the text may take 24 times the time. */
class TextGrowthTest {

    private static final int UNITS = 1 << 16;
    private static final int FACTOR = 8;
    private static final int SLACK = 3;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<TextPolicy> POLICIES = List.of(
            large(TextPolicy.singleLine().normalizing(Normalization.NFKC).foldingCase())
                    .stripping(CharacterClass.values()),
            large(TextPolicy.multiLine()).stripping(CharacterClass.JOINER),
            large(TextPolicy.username()),
            large(TextPolicy.secret()),
            large(TextPolicy.displayName().loweringCase()));

    private static TextPolicy large(TextPolicy policy) {
        return policy.length(0, 1 << 22).rawLimit(16_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0301\u0323",
                "\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301a",
                "\ufdfa",
                "\ud834\udd60",
                "\ud83d\udc69\u200d",
                "\u200d",
                "\u0628\u200c",
                "\u0628\u064e\u200c\u064e",
                "\u0915\u094d\u200d",
                "\u00b7",
                "l\u00b7",
                "\u0661\u0628",
                "\u05d0\u05f3",
                "\u30fb",
                "\u03a3",
                "\u1100",
                "\u1161\u11a8",
                " \u3000",
                "\u00a8",
                "\r",
                "\uff76\uff9e",
                "\ud83c\uddeb"
            })
    void eight_times_the_text_takes_no_more_than_its_share(String part) {
        for (TextPolicy policy : POLICIES) {
            double growth = Double.MAX_VALUE;
            for (int attempt = 0; attempt < 6 && growth > FACTOR * SLACK; attempt++) {
                long small = cost(policy, part.repeat(UNITS / FACTOR / part.length()));
                long large = cost(policy, part.repeat(UNITS / part.length()));
                growth = Math.min(growth, (double) large / Math.max(small, 100_000));
            }
            assertThat(growth).isLessThanOrEqualTo(FACTOR * SLACK);
        }
    }

    private static long cost(TextPolicy policy, String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        assertThat(policy.apply(text)).isNotNull();
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
