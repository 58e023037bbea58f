package dev.staunch.http;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class HeaderValueProperties extends ParserContract<HeaderValue> {

    @Override
    protected Parser<String, HeaderValue> parser() {
        return HeaderValue.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("abc", "gzip, br;q=0.5", "a\tb");
    }

    @Override
    protected String render(HeaderValue value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }
}
