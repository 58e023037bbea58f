package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.staunch.text.CharSet;
import dev.staunch.text.CharacterClass;
import dev.staunch.text.LengthUnit;
import dev.staunch.text.Normalization;
import dev.staunch.text.TextPolicy;
import dev.staunch.text.Whitespace;
import java.util.Map;

/** The presets of text, and what is made of them. */
class TextPolicyFuzzTest {

    private static final TextPolicy LINE = TextPolicy.singleLine();

    private static final Map<String, TextPolicy> POLICIES = Map.of(
            "line", LINE,
            "lines", TextPolicy.multiLine(),
            "identifier", TextPolicy.identifier(),
            "kept", LINE.whitespace(Whitespace.KEEP).length(0, 40, LengthUnit.UTF8_BYTES),
            "graphemes", LINE.length(1, 20, LengthUnit.GRAPHEMES),
            "folded", LINE.foldingCase().normalizing(Normalization.NFKC),
            "stripped", LINE.stripping(CharacterClass.values()),
            "strippedAndFolded",
                    TextPolicy.multiLine().stripping(CharacterClass.values()).foldingCase(),
            "matching", LINE.matching(CharSet.ASCII_UPPER_DIGIT_DASH).length(3, 20));

    @FuzzTest(maxDuration = "10m")
    void a_policy_is_idempotent_silent_and_linear(byte[] input) {
        String text = Texts.of(input);
        POLICIES.forEach((name, policy) -> {
            Target.of(name, policy).accept(text);
            policy.apply(text)
                    .toOptional()
                    .ifPresent(canonical ->
                            assertThatCode(() -> policy.require(canonical)).doesNotThrowAnyException());
        });
    }
}
