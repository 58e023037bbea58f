package dev.staunch.examples.snippets;

import dev.staunch.parse.Parser;
import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;

// region sku
record Sku(String value) {

    private static final TextPolicy POLICY =
            TextPolicy.singleLine().length(3, 20).matching(CharSet.ASCII_UPPER_DIGIT_DASH);

    static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);

    Sku {
        POLICY.require(value);
    }
}
// endregion
