package dev.staunch.phone;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class PhoneNumberProperties extends ParserContract<PhoneNumber> {

    @Override
    protected Parser<String, PhoneNumber> parser() {
        return PhoneNumber.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("+493012345678", "+44 20 7946 0958", "+39 06 6982 1234", "+1 (212) 555-0100");
    }

    @Override
    protected String render(PhoneNumber value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
