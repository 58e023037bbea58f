package dev.staunch.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.testkit.HostileText;
import java.util.function.UnaryOperator;

/** Tests of a function that makes a canonical name of a text, and null of what it refuses. */
final class Stn031 {

    private Stn031() {}

    // region bad
    static void acceptsNames(UnaryOperator<String> name) {
        assertThat(name.apply("Ann Lee")).isEqualTo("Ann Lee");
        assertThat(name.apply(" Ann Lee ")).isEqualTo("Ann Lee");
    }
    // endregion

    // region good
    static void survivesHostileText(UnaryOperator<String> name) {
        acceptsNames(name);
        HostileText.arbitrary().sampleStream().limit(2_000).forEach(raw -> {
            String once = name.apply(raw); // never throws, whatever it is
            assertThat(once == null || once.equals(name.apply(once))).isTrue();
            assertThat(once == null || once.chars().noneMatch(Character::isISOControl))
                    .isTrue();
        });
    }
    // endregion
}
