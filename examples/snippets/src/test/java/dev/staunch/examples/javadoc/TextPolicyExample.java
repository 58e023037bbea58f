package dev.staunch.examples.javadoc;

import static dev.staunch.text.CharSet.ASCII_UPPER_DIGIT_DASH;

import dev.staunch.parse.Parser;
import dev.staunch.text.TextPolicy;

interface TextPolicyExample {

    // region javadoc
    public record Sku(String value) {
        private static final TextPolicy POLICY =
                TextPolicy.singleLine().length(3, 20).matching(ASCII_UPPER_DIGIT_DASH);
        public static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);

        public Sku {
            POLICY.require(value);
        }
    }
    // endregion
}
