package dev.staunch.place;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class CountryCodeProperties extends ParserContract<CountryCode> {

    @Override
    protected Parser<String, CountryCode> parser() {
        return CountryCode.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("DE", "de", "US");
    }

    @Override
    protected String render(CountryCode value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
