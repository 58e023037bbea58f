package dev.staunch.account;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class DisplayNameProperties extends ParserContract<DisplayName> {

    @Override
    protected Parser<String, DisplayName> parser() {
        return DisplayName.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("Ann", " Ann  Lee ", "Richard \u2163", "\u5c71\u7530 \u592a\u90ce");
    }

    @Override
    protected String render(DisplayName value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
