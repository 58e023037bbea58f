package dev.staunch.payment;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class BicProperties extends ParserContract<Bic> {

    @Override
    protected Parser<String, Bic> parser() {
        return Bic.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("DEUTDEFF", "DEUTDEFF500", "A1B2XKPR");
    }

    @Override
    protected String render(Bic value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
