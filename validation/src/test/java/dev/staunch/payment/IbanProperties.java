package dev.staunch.payment;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class IbanProperties extends ParserContract<Iban> {

    @Override
    protected Parser<String, Iban> parser() {
        return Iban.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32");
    }

    @Override
    protected String render(Iban value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
