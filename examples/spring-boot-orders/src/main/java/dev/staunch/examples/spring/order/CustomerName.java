package dev.staunch.examples.spring.order;

import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.parse.Parser;
import dev.staunch.text.TextPolicy;

/** The name of a person, in any script. Personal, so {@code toString} does not show it. */
@Classified(Classification.PERSONAL)
public record CustomerName(String value) {

    private static final TextPolicy POLICY = TextPolicy.singleLine().length(1, 80);

    public static final Parser<String, CustomerName> PARSER = POLICY.parser(CustomerName::new);

    public CustomerName {
        POLICY.require(value);
    }

    @Override
    public String toString() {
        return "CustomerName";
    }
}
