package dev.staunch.money;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class MoneyProperties extends ParserContract<Money> {

    @Override
    protected Parser<String, Money> parser() {
        return Money.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("EUR 12.34", "EUR 12", "JPY 100", "BHD -1.234");
    }

    @Override
    protected String render(Money value) {
        return value.toString();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
