package dev.staunch.http;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;

class HeaderNameProperties extends ParserContract<HeaderName> {

    @Override
    protected Parser<String, HeaderName> parser() {
        return HeaderName.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("content-type", "X-Request-Id", "x_!#$%&'*+-.^`|~9");
    }

    @Override
    protected String render(HeaderName value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }
}
