package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.math.BigDecimal;

final class Stn003 {

    private Stn003() {}

    // region bad
    static String wholePart(String raw) {
        return new BigDecimal(raw).toBigInteger().toString(); // 1e600000000 asks for 600 million digits
    }
    // endregion

    // region good
    private static final Parser<String, BigDecimal> AMOUNT = Numbers.decimal(12, 2);

    static Result<String, Violations> boundedWholePart(String raw) {
        return AMOUNT.parse(raw).map(amount -> amount.toBigInteger().toString());
    }
    // endregion
}
