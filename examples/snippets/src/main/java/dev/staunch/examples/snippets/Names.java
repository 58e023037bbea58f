package dev.staunch.examples.snippets;

import dev.staunch.error.Violations;
import dev.staunch.text.CharacterClass;
import dev.staunch.text.TextPolicy;
import java.util.List;

/** Text policies. */
final class Names {

    private Names() {}

    // region text
    static final TextPolicy NAME = TextPolicy.singleLine().length(1, 60);
    static final TextPolicy PASTED = NAME.stripping(CharacterClass.INVISIBLE);

    public static void main(String[] args) {
        List<String> inputs =
                List.of("  Ann   Lee ", "Ann\r\nSet-Cookie: a", "Ann\u202eeeL", "Ann\u200bLee", "Ann\ud800");
        for (String raw : inputs) {
            System.out.println(NAME.apply(raw).fold(name -> name, Violations::toString));
        }
        System.out.println(PASTED.apply("Ann\u200bLee").orElseThrow());
    }
    // endregion
}
