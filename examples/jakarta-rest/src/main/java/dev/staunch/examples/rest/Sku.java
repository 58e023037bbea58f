package dev.staunch.examples.rest;

import dev.staunch.parse.Parser;
import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;

/** The number of an article: {@code TEA-001}. Its parser stands behind {@code @Canonical(Sku.class)}. */
public record Sku(String value) {

    private static final TextPolicy POLICY =
            TextPolicy.identifier().length(3, 20).matching(CharSet.ASCII_UPPER_DIGIT_DASH);

    public static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);

    public Sku {
        POLICY.require(value);
    }
}
