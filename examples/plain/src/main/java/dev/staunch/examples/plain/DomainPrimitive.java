package dev.staunch.examples.plain;

import dev.staunch.error.Violations;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.parse.Parser;
import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;
import java.util.List;

/** A type that cannot exist without its rule: ten lines, and every signature that has it is safe. */
final class DomainPrimitive {

    private DomainPrimitive() {}

    record Sku(String value) {

        private static final TextPolicy POLICY =
                TextPolicy.singleLine().length(3, 20).matching(CharSet.ASCII_UPPER_DIGIT_DASH);
        static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);

        Sku {
            POLICY.require(value);
        }
    }

    public static void main(String[] args) {
        for (String raw : List.of("TEA-001", " TEA-001 ", "tea", "TEA\u202e001", "A".repeat(21))) {
            System.out.println(Sku.PARSER.parse(raw).fold(Sku::toString, Violations::toString));
        }
        try {
            System.out.println(new Sku("' OR 1=1"));
        } catch (InvariantViolation defect) {
            System.out.println("a defect of ours: " + defect.getMessage());
        }
    }
}
