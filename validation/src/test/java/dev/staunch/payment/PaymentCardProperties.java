package dev.staunch.payment;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class PaymentCardProperties extends ParserContract<PaymentCard> {

    @Override
    protected Parser<String, PaymentCard> parser() {
        return PaymentCard.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of(PaymentCardTest.number("4", 16), PaymentCardTest.number("34", 15), "4111 1111 1111 1111");
    }

    @Override
    protected String render(PaymentCard value) {
        return value.expose(String::valueOf);
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
