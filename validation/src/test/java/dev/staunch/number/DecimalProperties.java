package dev.staunch.number;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.math.BigDecimal;
import java.util.List;

class DecimalProperties extends ParserContract<BigDecimal> {

    @Override
    protected Parser<String, BigDecimal> parser() {
        return Numbers.decimal(12, 4);
    }

    @Override
    protected List<String> accepted() {
        return List.of("0", "1.5", "-0.0001", "12345678.1234");
    }

    @Override
    protected String render(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
